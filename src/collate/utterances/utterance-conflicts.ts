import { FUNCTION_WORDS, LIGHT_WORDS } from '../../english/function-words.js';
import type { Conflict } from '../../model/conflict.js';
import type { Citation, Span } from '../../model/span.js';
import type { Utterance, UtteranceWitness } from '../../model/utterance.js';
import type { WordEdit } from '../../text/align-edits.js';
import { groupBy } from '../../text/group-by.js';
import { idOf } from '../../text/hash.js';
import { largest, smallest } from '../../text/lists.js';
import { cite, overlap } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { isOneName } from '../parties/one-name.js';
import { clauseWith } from './differing-clause.js';
import { isSlipOfKeyboard } from './slip-of-keyboard.js';

/** Disagreements over who said what in which words: quotations printed with other words, words given to other mouths. */
export function utteranceConflicts(story: StoryContext, utterances: readonly Utterance[]): Conflict[] {
  const found = utterances.flatMap((utterance) => [...wordingConflict(story, utterance), ...speakerConflict(story, utterance)]);
  // A speech that is quoted under two speakers gives its sentences twice.
  return [...groupBy(found, ({ kind, explanation }) => `${kind} ${explanation}`).values()].flatMap((alike) => alike.slice(0, 1));
}

/** One row for one utterance: each wording a side, the base first. */
function wordingConflict(story: StoryContext, utterance: Utterance): Conflict[] {
  const base = utterance.witnesses[utterance.base];
  if (!base) return [];
  const differing = utterance.witnesses.filter((witness) => isTold(witness, base));
  if (!differing.length) return [];
  const changes = differing.flatMap(({ edits }) => edits.filter(({ material }) => material));
  const agreeing = utterance.witnesses.filter(
    (witness) => witness === base || ((witness.relation === 'same' || witness.relation === 'excerpt') && witness.kind !== 'indirect'),
  );
  const range: Span = [smallest(changes.map(({ at }) => at)), largest(changes.map(({ at, was }) => at + was.length))];
  const clause = clauseWith(base.words, range, base.words);
  const holding = agreeing.filter(({ words }) => plain(words).includes(plain(clause)));
  const sides = [
    sideOf(story, [base, ...holding.filter((witness) => witness !== base)], (witness) => clauseWith(base.words, range, witness.words)),
    ...[...groupBy(differing, ({ words }) => plain(words)).values()].map((alike) =>
      sideOf(story, alike, (witness) => clauseWith(witness.words, changedIn(witness), witness.words)),
    ),
  ].filter(({ citations }) => citations.length);
  if (sides.length < 2) return [];
  const isOfContent = changes.some(({ was, now }) => saysSomething(was) || saysSomething(now));
  const reports = new Set(sides.flatMap(({ citations }) => citations.map(({ report }) => report)));
  const shown = sides.map(({ value, citations }) => `“${value}” (${new Set(citations.map(({ report }) => report)).size} of the reports)`);
  return [
    {
      id: idOf('conflict', 'wording', utterance.id),
      kind: 'wording',
      between: reports.size > 1 ? 'outlets' : 'within',
      statements: [],
      utterance: utterance.id,
      sides,
      state: 'open',
      explanation: `wording differs: ${shown.join(', ')}`,
      score: isOfContent ? OF_CONTENT : OF_GRAMMAR,
      rule: 'quoted-words-differ',
    },
  ];
}

/** Words that must be the same for each changed one where one report gives both wordings: people say like things one after the other. */
const SAME_WITHIN = 8;

/** Words that link and say nothing: a comma does for them. "So" for "and" is another word. */
const LINKING = new Set(['and', 'that', 'so']);

function isLinking({ was, now }: WordEdit): boolean {
  const [left, put] = [wordsOf(was), wordsOf(now)];
  return (left.length === 0) !== (put.length === 0) && [...left, ...put].every((word) => LINKING.has(word));
}

/** Does a witness differ by more than a slip of the keyboard or a linking word, and, within one report, so little that both are one sentence? */
function isTold({ relation, edits, quotation, words }: UtteranceWitness, base: UtteranceWitness): boolean {
  const changes = edits.filter(({ material }) => material);
  if (relation !== 'differs' || !changes.some((edit) => !isSlipOfKeyboard(edit) && !isLinking(edit))) return false;
  if (quotation.report !== base.quotation.report) return true;
  const changed = changes.reduce((sum, { was, now }) => sum + Math.max(countWords(was), countWords(now)), 0);
  return countWords(words) - changed >= SAME_WITHIN * changed;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const countWords = (text: string) => wordsOf(text).length;

/** Words of grammar that turn what is said. */
const TURNING = /^(?:not?|never|nor|neither|none|nobody|nothing|cannot|all|only|can|could|may|might|must|should|will|would)$/;

/** Where a wording that differs stands among the disagreements: behind numbers that differ, and last when only words of grammar that turn nothing do. */
const OF_CONTENT = 0.78;
const OF_GRAMMAR = 0.71;

const saysSomething = (words: string) =>
  wordsOf(words).some((word) => TURNING.test(word) || (!FUNCTION_WORDS.has(word) && !LIGHT_WORDS.has(word)));

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where the changed words stand in a witness's own words. */
function changedIn({ edits, words }: UtteranceWitness): Span {
  const spans: Span[] = [];
  let shift = 0;
  for (const { at, was, now, material } of edits) {
    const start = at + shift;
    if (material) spans.push([start, start + now.length]);
    shift += now.length - was.length;
  }
  const from = Math.max(0, smallest(spans.map(([start]) => start)) - 2);
  return [Math.min(from, words.length), Math.min(words.length, largest(spans.map(([, end]) => end)) + 2)];
}

/** A side with the words shown and, for each witness, the stretch of its text that holds them. */
function sideOf(
  story: StoryContext,
  witnesses: UtteranceWitness[],
  wordsOf: (witness: UtteranceWitness) => string,
): Conflict['sides'][number] {
  const citations = witnesses.flatMap((witness) => placeOf(story, witness, wordsOf(witness)));
  const words = wordsOf(witnesses[0] as UtteranceWitness);
  const [first] = citations;
  // Pieces of one quotation that stand apart are shown as they stand, not run together.
  return { value: first && plain(first.exact) !== plain(words) ? first.exact : words, citations };
}

/** Where words of a witness stand in its report: within one sentence, found as printed. */
function placeOf(story: StoryContext, witness: UtteranceWitness, words: string): Citation[] {
  const report = story.byId.get(witness.quotation.report);
  if (!report || !words) return [];
  for (const { span } of witness.citations) {
    if (!span) continue;
    const at = report.text.indexOf(words, span[0]);
    if (at >= 0 && at + words.length <= span[1] + 2) return [cite(report, inSentence(report.sentences, [at, at + words.length]))];
  }
  const [first] = witness.citations;
  return first?.span ? [cite(report, inSentence(report.sentences, first.span))] : [];
}

/** A stretch cut to the sentence that holds most of it. */
function inSentence(sentences: readonly Span[], span: Span): Span {
  const best = sentences
    .filter((sentence) => overlap(sentence, span))
    .sort((a, b) => overlap(b, span) - overlap(a, span) || a[0] - b[0])[0];
  return best ? [Math.max(best[0], span[0]), Math.min(best[1], span[1])] : span;
}

/** The same words, given to different persons by reports that name them beside the words. */
function speakerConflict(story: StoryContext, utterance: Utterance): Conflict[] {
  const named = utterance.witnesses.filter((witness) => witness.kind !== 'indirect' && isNamedBeside(story, witness));
  const bySpeaker: UtteranceWitness[][] = [];
  for (const witness of named) {
    const same = bySpeaker.find((own) => own.some(({ speaker }) => mayBeOne(speaker as string, witness.speaker as string)));
    if (same) same.push(witness);
    else bySpeaker.push([witness]);
  }
  if (bySpeaker.length < 2 || !utterance.why.some((why) => why.endsWith('given to different speakers'))) return [];
  const sides = bySpeaker.map((witnesses) => ({
    value: witnesses[0]?.speaker as string,
    citations: witnesses.flatMap((witness) => placeOf(story, witness, witness.words)),
  }));
  return [
    {
      id: idOf('conflict', 'speaker', utterance.id),
      kind: 'speaker',
      between: 'outlets',
      statements: [],
      utterance: utterance.id,
      sides,
      state: 'open',
      explanation: `the same words are given to ${sides.map(({ value }) => value).join(' and to ')}`,
      score: 0.8,
      rule: 'same-words-other-speaker',
    },
  ];
}

const SURE = 0.95;

/** Is the speaker established beyond doubt, by the name in the source itself? */
function isNamedBeside(story: StoryContext, { quotation, speaker }: UtteranceWitness): boolean {
  const report = story.byId.get(quotation.report);
  const own = quotation.index === null ? undefined : report?.quotations[quotation.index];
  if (!report || !own || !speaker || own.speakerKind !== 'named' || own.confidence < SURE) return false;
  return own.source.some(([start, end]) => report.text.slice(start, end).toLowerCase().includes(lastWord(speaker)));
}

/** One surname in both sources may stand for one person, whoever it was taken for. */
const mayBeOne = (a: string, b: string) => lastWord(a) === lastWord(b) || isOneName(a, b);

const lastWord = (name: string) => name.toLowerCase().split(/\s+/).at(-1) as string;
