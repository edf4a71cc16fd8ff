import { WALK_BACKS, WORDS_OF_SPEECH } from '../../english/walk-back-verbs.js';
import type { StoryParty } from '../../model/party.js';
import type { Citation, Span } from '../../model/span.js';
import type { Utterance } from '../../model/utterance.js';
import { lex } from '../../text/lex.js';
import { contains, overlap } from '../../text/spans.js';
import { wordKey } from '../../text/word-key.js';
import type { StoryContext } from '../context.js';
import type { StoryUnits } from '../statements/read-units.js';
import { storyPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';

/** A taking back: the clause it is told in, where its verb ends, and whose it is. */
export interface TakenBack {
  unit: Unit;
  verbEnd: number;
  party: StoryParty;
  kind: 'walkback' | 'clarification' | 'denial';
}

const LEAST_SHARED = 1.5;
/** "Clarified his comments" says little of which. */
const LEAST_SHARED_VAGUE = 3;
/** Words in common that are no names. */
const LEAST_THINGS = 2;
/** From so many telling words on the sentence says what was taken back. */
const SAYS_WHAT = 2;
const ADMISSIONS = new Set(WALK_BACKS.filter(([, follow]) => !follow).flatMap(([verbs]) => verbs.split('|')));
const WRONG = /\b(?:wrong|mistakes?|mistaken|sorry|regret|apologi[sz]e)\b/i;

/**
 * The words taken back: the party's utterance that shares most with what the sentence says it took back. Where the sentence does not say
 * what ("she later said she misspoke"), the party's words in the sentence before it.
 */
export function earlierWords(taken: TakenBack, story: StoryContext, read: StoryUnits, utterances: readonly Utterance[]): Citation | null {
  const report = read.reports[taken.unit.report]?.report;
  const sentence = report?.sentences[taken.unit.sentence];
  if (!report || !sentence) return null;
  const after = report.sentences[taken.unit.sentence + 1]?.[1] ?? sentence[1];
  const nearby: Span = [sentence[0], after];
  const own = utterances.filter(
    ({ party, witnesses }) =>
      party === taken.party.id &&
      // What stands beside the taking back is the taking back itself, whoever else has it.
      !witnesses.some(({ citations }) => citations.some((one) => one.report === report.id && one.span && overlap(nearby, one.span) > 0)) &&
      !witnesses.some(({ words }) => isAdmission(words)),
  );
  const { about, since } = contentAfter(taken, report.text, sentence);
  if (about.size >= SAYS_WHAT) return mostShared(taken, about, since, own, story, read);
  return taken.kind === 'walkback' ? rightBefore(taken, own, read) : null;
}

const isAdmission = (words: string): boolean => WRONG.test(words) || lex(words, 0, words.length).some(({ lower }) => ADMISSIONS.has(lower));

/** What the verb governs, and what the sentence goes on to say: a clause set off by a comma tells where the party stands since. */
function contentAfter({ verbEnd, party }: TakenBack, text: string, sentence: Span): { about: Set<string>; since: Set<string> } {
  const rest = text.slice(verbEnd, sentence[1]);
  const stop = verbEnd + (/[,;.!?]\s/.exec(rest)?.index ?? rest.length);
  const name = new Set(lex(party.name, 0, party.name.length).flatMap(({ lower }) => wordKey(lower) ?? []));
  const keys = (from: number, to: number) => {
    const pieces = lex(text, from, to).filter(({ kind, lower }) => kind !== 'mark' && !WORDS_OF_SPEECH.has(lower));
    return new Set(pieces.flatMap(({ lower }) => wordKey(lower) ?? []).filter((key) => !name.has(key)));
  };
  return { about: keys(verbEnd, stop), since: keys(stop, sentence[1]) };
}

function mostShared(
  { unit, kind }: TakenBack,
  about: ReadonlySet<string>,
  since: ReadonlySet<string>,
  utterances: readonly Utterance[],
  story: StoryContext,
  read: StoryUnits,
): Citation | null {
  const { weights } = storyPairs(story);
  const least = kind === 'walkback' ? LEAST_SHARED : LEAST_SHARED_VAGUE;
  const told = read.units.filter(({ report, sentence }) => report === unit.report && sentence === unit.sentence);
  let best: { citation: Citation; shared: number } | null = null;
  for (const citation of utterances.flatMap(({ witnesses }) => witnesses.flatMap(({ citations }) => citations))) {
    const { span } = citation;
    const said = read.units.filter((one) => span && read.reports[one.report]?.report.id === citation.report && overlap(one.span, span) > 0);
    // "Has no such knowledge" is where somebody stands after taking "has knowledge" back.
    if (isDenied(said) && !isDenied(told)) continue;
    if (!span || said.some(({ report, sentence }) => report === unit.report && Math.abs(sentence - unit.sentence) <= 1)) continue;
    const text = read.reports[(said[0] as Unit | undefined)?.report ?? -1]?.report.text ?? '';
    const keys = new Set(lex(text, span[0], span[1]).flatMap(({ lower }) => wordKey(lower) ?? []));
    const common = (others: ReadonlySet<string>) => [...keys].filter((key) => others.has(key)).length;
    if (common(since) > 0 && common(since) >= common(about)) continue;
    let [shared, things] = [0, 0];
    for (const key of keys) {
      if (!about.has(key)) continue;
      if (!said.some(({ names }) => names.has(key))) things++;
      shared += Math.max(0, ...said.map(({ id }) => weights.vectors[id]?.get(key) ?? 0));
    }
    if (shared >= least && things >= LEAST_THINGS && (!best || shared > best.shared + 1e-9)) best = { citation, shared };
  }
  return best?.citation ?? null;
}

const isDenied = (units: readonly Unit[]): boolean => units.some(({ negated }) => negated.size > 0);

/** The last words of the party in the sentence before, or the one before that. */
function rightBefore({ unit }: TakenBack, utterances: readonly Utterance[], read: StoryUnits): Citation | null {
  const report = read.reports[unit.report]?.report;
  for (const back of [1, 2]) {
    const sentence = report?.sentences[unit.sentence - back];
    if (!report || !sentence) return null;
    const inside = utterances
      .flatMap(({ witnesses }) => witnesses.flatMap(({ citations }) => citations))
      .filter((one) => one.report === report.id && one.span && contains(sentence, one.span))
      .sort((a, b) => (b.span?.[0] ?? 0) - (a.span?.[0] ?? 0));
    if (inside[0]) return inside[0];
  }
  return null;
}
