import { ShingleIndex } from '../../text/shingles.js';
import { Lexicon } from '../../text/words-keyed.js';
import type { StoryContext } from '../context.js';
import { SEED_WORDS, sharedPassages } from './passages.js';
import type { PairPassage } from './rows.js';
import { type ReportWords, reportWords } from './story-words.js';

/** The words of every report, and what any two of them share. */
export interface Comparison {
  texts: ReportWords[];
  told: PairPassage[];
  quoted: PairPassage[];
}

/** In more reports than this, each run of words is tied to this many earlier texts only. */
const MANY = 400;
const FEW_TEXTS = 8;

const known = new WeakMap<StoryContext, Comparison>();

/**
 * Compares the reports of a story through an index of their runs of words: time and memory grow with the text, not with the
 * pairs. Numbers of reports are their places in the story. Done once for a story.
 */
export function compareReports(story: StoryContext): Comparison {
  const before = known.get(story);
  if (before) return before;
  const lexicon = new Lexicon();
  const index = new ShingleIndex(SEED_WORDS, story.reports.length > MANY ? FEW_TEXTS : undefined);
  const texts: ReportWords[] = [];
  const told: PairPassage[] = [];
  const quoted: PairPassage[] = [];
  story.reports.forEach((report, number) => {
    const own = reportWords(report, lexicon);
    texts.push(own);
    for (const [earlier, seeds] of index.add(own.keys)) {
      if (seeds.length < 2) continue;
      const found = sharedPassages(own, texts[earlier] as ReportWords, seeds);
      const pair: [number, number] = [number, earlier];
      for (const passage of found.passages) told.push({ ...passage, pair });
      for (const passage of found.quoted) quoted.push({ ...passage, pair });
    }
  });
  const comparison = { texts, told, quoted };
  known.set(story, comparison);
  return comparison;
}
