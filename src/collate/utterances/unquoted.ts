import type { Span } from '../../model/span.js';
import { chainSeeds, widen } from '../../text/align-chains.js';
import { ShingleIndex } from '../../text/shingles.js';
import { overlap } from '../../text/spans.js';
import { partGlued } from '../../text/words-glued.js';
import { type Words, wordsOf } from '../../text/words-keyed.js';
import type { StoryContext } from '../context.js';
import type { StoryUnits } from './read-units.js';
import { isRunningCapitals, unitOf } from './read-units.js';
import { UNKNOWN } from './speaker-ref.js';
import type { Unit } from './unit.js';

const SEED = 3;
/** Words, telling words and share of the quotation that must be there. */
const IN_TEXT = { words: 6, telling: 3, cover: 0.75 };
const SHORT = 8;
const SHORT_COVER = 0.85;
/** A statement, a transcript, a post: the quotation was taken from it. */
const IN_SOURCE = { words: 4, telling: 2, cover: 0.6 };
/** Captions of spoken words are the speech itself, with errors of a typist in it. */
const IN_CAPTIONS = { words: 3, telling: 1, cover: 0.6 };

/**
 * Where quoted words stand outside quotations: in the statement or transcript they were taken from, in an embedded post, or in
 * a text that does not mark them. Units for these places, by the unit they repeat.
 */
export function findUnquoted(story: StoryContext, found: StoryUnits, isTelling: (key: number) => boolean): Map<Unit, Unit[]> {
  const index = new ShingleIndex(SEED);
  const texts = story.reports.map((report): Words => {
    const regions = [...report.paragraphs, ...report.captions.map(({ span }) => span)].sort((a, b) => a[0] - b[0]);
    return wordsOf(report.text, regions, found.lexicon);
  });
  const isKnown = knownWords(story, texts);
  const parted = texts.map((words, number) => partGlued(story.reports[number]?.text ?? '', words, found.lexicon, isKnown));
  for (const { keys } of parted) index.add(keys);
  const taken = story.reports.map((report) => report.quotations.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]));
  const places = new Map<Unit, Unit[]>();
  let next = found.units.length;
  for (const unit of found.units) {
    if (unit.quotedWords.length < IN_CAPTIONS.words || !unit.quotedWords.some(isTelling)) continue;
    for (const [number, seeds] of index.find(unit.quotedWords)) {
      const report = story.reports[number];
      const text = parted[number] as Words;
      if (!report) continue;
      for (const chain of chainSeeds(seeds, SEED, { gap: 4, skew: 4 })) {
        const { pairs, other } = widen(chain, unit.quotedWords, text.keys, 4);
        const span: Span = [text.starts[other[0]] as number, text.ends[other[1] - 1] as number];
        const isTranscript = isRunningCapitals(report.text, [span]);
        const least = isTranscript ? IN_CAPTIONS : report.role === 'primary' ? IN_SOURCE : IN_TEXT;
        const cover = unit.quotedWords.length < SHORT ? SHORT_COVER : least.cover;
        const telling = pairs.filter(([i]) => isTelling(unit.quotedWords[i] as number)).length;
        if (pairs.length < least.words || telling < least.telling || pairs.length < cover * unit.quotedWords.length) continue;
        // What is inside a quotation is one already; a captioned transcript is cut into quotations by chance.
        if (!isTranscript && (taken[number] as Span[]).some((content) => overlap(content, span))) continue;
        if (unit.report === number && unit.spans.some((own) => overlap(own, span))) continue;
        const spans = inParagraphs(
          report.paragraphs,
          report.captions.map((caption) => caption.span),
          span,
        );
        if (!spans.length) continue;
        const place: Unit = {
          ...unitOf(found, report, { spans, quoted: [] }),
          id: next++,
          report: number,
          quotation: null,
          cited: spans,
          kind: 'direct',
          speaker: UNKNOWN,
          day: null,
          medium: null,
          via: null,
          sentence: -1,
          print: '',
        };
        places.set(unit, [...(places.get(unit) ?? []), place]);
      }
    }
  }
  return places;
}

/** Words that some report prints in small letters. */
function knownWords(story: StoryContext, texts: readonly Words[]): (key: number) => boolean {
  const known = new Set<number>();
  texts.forEach((words, number) => {
    const text = story.reports[number]?.text ?? '';
    words.keys.forEach((key, i) => {
      const word = text.slice(words.starts[i], words.ends[i]);
      if (word !== word.toUpperCase()) known.add(key);
    });
  });
  return (key) => known.has(key);
}

function inParagraphs(paragraphs: readonly Span[], captions: readonly Span[], span: Span): Span[] {
  return [...paragraphs, ...captions]
    .filter((region) => overlap(region, span))
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]): Span => [Math.max(start, span[0]), Math.min(end, span[1])]);
}
