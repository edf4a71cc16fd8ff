import { FUNCTION_WORDS, LIGHT_WORDS } from '../../english/function-words.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { StoryParty } from '../../model/party.js';
import type { Span } from '../../model/span.js';
import { firstWhere } from '../../text/first-where.js';
import { largest, smallest } from '../../text/lists.js';
import { overlap, trimSpan } from '../../text/spans.js';
import { stemOf } from '../../text/stem.js';
import { Lexicon, wordsOf } from '../../text/words-keyed.js';
import type { StoryContext } from '../context.js';
import { partyLookup, speakerOf } from './speaker-ref.js';
import type { Unit } from './unit.js';

/** Longer stretches are cut: nobody says this many words in one breath, and comparing costs the product of the lengths. */
const MAX_WORDS = 120;
/** Parts of what is said in one sentence that are compared: in a sentence without an end each cue would bring all that follows. */
const MAX_PARTS = 20;

/** The quotations of a story cut into units, and the numbers their words go by. */
export interface StoryUnits {
  units: Unit[];
  lexicon: Lexicon;
  stems: Lexicon;
}

/** Every quotation of every report, sentence by sentence. */
export function readUnits(story: StoryContext, parties: readonly StoryParty[]): StoryUnits {
  const found: StoryUnits = { units: [], lexicon: new Lexicon(), stems: new Lexicon() };
  const partyOf = partyLookup(parties);
  const prints = new Lexicon();
  story.reports.forEach((report, number) => {
    // A number for each sentence, the same for the same letters.
    const sentencePrint = new Map<number, number>();
    const printOf = (sentence: number, [start, end]: Span) => {
      const kept = sentencePrint.get(sentence) ?? prints.keyOf(report.text.slice(start, end).replace(/\s+/g, ' '));
      sentencePrint.set(sentence, kept);
      return kept;
    };
    report.quotations.forEach((quotation, index) => {
      const quotedSpans = quotation.kind === 'direct' && !quotation.quoted.length ? quotation.content : quotation.quoted;
      const speaker = speakerOf(report, quotation, partyOf);
      for (const { sentence, spans } of bySentence(report, quotation.content)) {
        for (const part of shortParts(report.text, spans).slice(0, MAX_PARTS)) {
          const quoted = quotation.kind === 'indirect' ? [] : intersect(report.text, quotedSpans, part);
          const kind = quotation.kind === 'mixed' && !quoted.length ? 'indirect' : quotation.kind;
          const unit = unitOf(found, report, { spans: part, quoted });
          // Captions of spoken words have no marks; what passes for a quotation in them is cut by chance.
          if (!unit.words.length || (unit.transcript && !quoted.length)) continue;
          const around = report.sentences[sentence];
          const source = quotation.source.map(([start, end]) => report.text.slice(start, end)).join(' ');
          found.units.push({
            ...unit,
            id: found.units.length,
            report: number,
            quotation: index,
            kind,
            cited: kind === 'direct' ? part : withAttribution(report, part, [...quotation.cue, ...quotation.source], around),
            speaker,
            sentence,
            day: around ? dayOf(report, around, quotation.content) : null,
            medium: quotation.medium ?? null,
            via: quotation.via?.agency ?? quotation.via?.outlet ?? null,
            print: [kind, around ? printOf(sentence, around) : '', source, part.map((span) => report.text.slice(...span)).join(' ')]
              .join('|')
              .replace(/\s+/g, ' '),
          });
        }
      }
    });
  });
  return found;
}

/** The words with the cue and the source of the same sentence that stand beside them. */
function withAttribution(report: AnnotatedReport, spans: Span[], attribution: readonly Span[], sentence: Span | undefined): Span[] {
  if (!sentence) return spans;
  const inside = [...spans, ...attribution].filter((span) => overlap(span, sentence) === span[1] - span[0]);
  const hull: Span = [smallest(inside.map(([start]) => start)), largest(inside.map(([, end]) => end))];
  return inside.length && !report.text.slice(...hull).includes('\n') ? [hull] : spans;
}

type Made = Pick<
  Unit,
  'reportId' | 'spans' | 'quoted' | 'words' | 'quotedWords' | 'quotedStems' | 'stems' | 'plainStems' | 'numbers' | 'negated' | 'transcript'
>;

const NEGATIONS = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'cannot', 'without']);

/** What is to be known of the words of a stretch. */
export function unitOf(
  { lexicon, stems }: StoryUnits,
  report: AnnotatedReport,
  { spans, quoted }: { spans: Span[]; quoted: Span[] },
): Made {
  const words = wordsOf(report.text, spans, lexicon);
  const made: Made = {
    reportId: report.id,
    spans,
    quoted,
    words: words.keys,
    quotedWords: quoted.length ? wordsOf(report.text, quoted, lexicon).keys : [],
    quotedStems: new Set(),
    stems: new Set(),
    plainStems: new Set(),
    numbers: new Set(),
    negated: false,
    transcript: isRunningCapitals(report.text, spans),
  };
  const names = report.names.filter(({ span }) => spans.some((own) => overlap(own, span)));
  words.keys.forEach((key, i) => {
    const word = lexicon.word(key);
    if (NEGATIONS.has(word) || word.endsWith('nt'))
      made.negated ||= NEGATIONS.has(word) || /^(?:is|are|was|were|do|does|did|wo|would|ca|could|should|has|have|had|ai)nt$/.test(word);
    if (FUNCTION_WORDS.has(word) || LIGHT_WORDS.has(word)) return;
    const key2 = stems.keyOf(stemOf(word));
    if (/^\d/.test(word)) made.numbers.add(key2);
    made.stems.add(key2);
    const [start, end] = [words.starts[i] as number, words.ends[i] as number];
    if (quoted.some((span) => span[0] <= start && end <= span[1])) made.quotedStems.add(key2);
    if (!names.some(({ span }) => span[0] <= start && end <= span[1])) made.plainStems.add(key2);
  });
  return made;
}

/** Spans cut where sentences end, those of one sentence together. */
function bySentence(report: AnnotatedReport, spans: readonly Span[]): { sentence: number; spans: Span[] }[] {
  const groups: { sentence: number; spans: Span[] }[] = [];
  for (const [start, end] of spans) {
    let at = start;
    while (at < end) {
      const sentence = sentenceAt(report.sentences, at);
      const until = Math.min(end, report.sentences[sentence]?.[1] ?? end, nextStart(report.sentences, at));
      const piece = trimSpan(report.text, [at, Math.max(until, at + 1)]);
      const last = groups.at(-1);
      if (piece[1] > piece[0]) {
        if (last && last.sentence === sentence && sentence >= 0) last.spans.push(piece);
        else groups.push({ sentence, spans: [piece] });
      }
      at = Math.max(until, at + 1);
    }
  }
  return groups;
}

/** The last sentence that begins at or before a place and has not ended; -1 when none. */
function sentenceAt(sentences: readonly Span[], at: number): number {
  const place = firstWhere(sentences, ([start]) => start > at) - 1;
  const found = sentences[place];
  return found && at < found[1] ? place : -1;
}

const nextStart = (sentences: readonly Span[], at: number): number =>
  sentences[firstWhere(sentences, ([start]) => start > at)]?.[0] ?? Number.POSITIVE_INFINITY;

/** A stretch of very many words in parts. */
function shortParts(text: string, spans: Span[]): Span[][] {
  const parts: Span[][] = [[]];
  let room = MAX_WORDS * 8;
  for (const [start, end] of spans) {
    for (let at = start; at < end; ) {
      let until = Math.min(end, at + room);
      if (until < end) {
        const blank = text.lastIndexOf(' ', until);
        if (blank > at) until = blank;
      }
      const piece = trimSpan(text, [at, until]);
      if (piece[1] > piece[0]) (parts.at(-1) as Span[]).push(piece);
      room -= until - at;
      if (until < end || room <= 0) {
        parts.push([]);
        room = MAX_WORDS * 8;
      }
      at = until;
    }
  }
  return parts.filter((part) => part.length);
}

/** The stretches of `spans` inside others; both in text order. */
const intersect = (text: string, spans: readonly Span[], within: readonly Span[]): Span[] => {
  const behind = (at: number) => firstWhere(spans, ([, end]) => end > at);
  return spans
    .slice(behind(within[0]?.[0] ?? 0), behind(within.at(-1)?.[1] ?? 0) + 1)
    .flatMap((span) =>
      within.flatMap((own) => (overlap(span, own) ? [trimSpan(text, [Math.max(span[0], own[0]), Math.min(span[1], own[1])])] : [])),
    )
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0]);
};

/** The day a sentence tells outside what is said in it: when it was said. */
function dayOf(report: AnnotatedReport, sentence: Span, content: readonly Span[]): string | null {
  const days = report.times.filter(
    ({ span, type }) => (type === 'DATE' || type === 'TIME') && overlap(span, sentence) && !content.some((own) => overlap(own, span)),
  );
  const values = new Set(
    days.map(({ resolved, value }) => (resolved ?? value).slice(0, 10)).filter((value) => /^\d{4}-\d\d-\d\d$/.test(value)),
  );
  return values.size === 1 ? ([...values][0] as string) : null;
}

/** Eight words or more in capitals throughout: the captions of spoken words. */
export function isRunningCapitals(text: string, spans: readonly Span[]): boolean {
  const words = spans.map(([start, end]) => text.slice(start, end)).join(' ');
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 20 && (words.match(/\p{Lu}/gu)?.length ?? 0) > 0.85 * letters;
}
