import type { Span } from '../../model/span.js';
import { chainSeeds, widen } from '../../text/align-chains.js';
import { ShingleIndex } from '../../text/shingles.js';
import { overlap } from '../../text/spans.js';
import { type Words, wordsOf } from '../../text/words-keyed.js';
import type { StoryContext } from '../context.js';
import type { StoryUnits } from './read-units.js';
import { isRunningCapitals, unitOf } from './read-units.js';
import { UNKNOWN } from './speaker-ref.js';
import type { Unit } from './unit.js';

const SEED = 3;
const LEAST_WORDS = 6;
const LEAST_TELLING = 3;
const LEAST_COVER = 0.75;

/**
 * Where quoted words stand outside quotations: in the statement or transcript they were taken from, in an embedded post, or in
 * a text that does not mark them. Units for these places, by the unit they repeat.
 */
export function findUnquoted(story: StoryContext, found: StoryUnits, isTelling: (key: number) => boolean): Map<Unit, Unit[]> {
  const index = new ShingleIndex(SEED);
  const texts = story.reports.map((report): Words => {
    const regions = [...report.paragraphs, ...report.captions.map(({ span }) => span)].sort((a, b) => a[0] - b[0]);
    const words = wordsOf(report.text, regions, found.lexicon);
    index.add(words.keys);
    return words;
  });
  const taken = story.reports.map((report) => report.quotations.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]));
  const places = new Map<Unit, Unit[]>();
  let next = found.units.length;
  for (const unit of found.units) {
    if (unit.quotedWords.length < LEAST_WORDS || unit.quotedWords.filter(isTelling).length < LEAST_TELLING) continue;
    for (const [number, seeds] of index.find(unit.quotedWords)) {
      const report = story.reports[number];
      const text = texts[number] as Words;
      if (!report) continue;
      for (const chain of chainSeeds(seeds, SEED, { gap: 4, skew: 4 })) {
        const { pairs, other } = widen(chain, unit.quotedWords, text.keys, 4);
        if (pairs.length < LEAST_WORDS || pairs.length < LEAST_COVER * unit.quotedWords.length) continue;
        if (pairs.filter(([i]) => isTelling(unit.quotedWords[i] as number)).length < LEAST_TELLING) continue;
        const span: Span = [text.starts[other[0]] as number, text.ends[other[1] - 1] as number];
        const isTranscript = isRunningCapitals(report.text, [span]);
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

function inParagraphs(paragraphs: readonly Span[], captions: readonly Span[], span: Span): Span[] {
  return [...paragraphs, ...captions]
    .filter((region) => overlap(region, span))
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]): Span => [Math.max(start, span[0]), Math.min(end, span[1])]);
}
