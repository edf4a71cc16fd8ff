import type { Reuse } from '../../model/origin.js';
import type { Citation } from '../../model/span.js';
import { compareText } from '../../text/compare.js';
import { groupBy } from '../../text/group-by.js';
import { idOf } from '../../text/hash.js';
import { smallest } from '../../text/lists.js';
import { cite } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { compareReports } from './compare-reports.js';
import { directionOf } from './direction.js';
import { joinRows, type PairPassage, type Row } from './rows.js';
import { QUOTED, type ReportWords } from './story-words.js';

/** Someone's words that two reports quote alike are shown from this length on, when the two share this much of them. */
const QUOTED_PASSAGE = 12;
const QUOTED_IN_ALL = 30;

/**
 * Passages that reports share outside quotations, in any order, exact or lightly edited, the longest first; then long stretches of
 * one quotation in both, which tell of one speaker and nothing of the reports.
 */
export function findReuse(story: StoryContext): Reuse[] {
  const { texts, told, quoted } = compareReports(story);
  const inAll = new Map<string, number>();
  for (const { pair, all } of quoted) inAll.set(`${pair}`, (inAll.get(`${pair}`) ?? 0) + all);
  const toldByPair = groupBy(told, ({ pair }) => `${pair}`);
  const isTold = ({ pair, own }: PairPassage) =>
    (toldByPair.get(`${pair}`) ?? []).some((other) => other.own[0] <= own[0] && own[1] <= other.own[1]);
  const longQuoted = quoted.filter(
    (passage) => passage.all >= QUOTED_PASSAGE && (inAll.get(`${passage.pair}`) as number) >= QUOTED_IN_ALL && !isTold(passage),
  );
  return [
    ...joinRows(told).map((row) => toReuse(row, texts)),
    ...joinRows(longQuoted).map((row) => ({ ...toReuse(row, texts), from: null, basis: null, rule: 'same-quotation' })),
  ].sort((a, b) => compareText(b.rule, a.rule) || b.words - a.words || compareText(keyOf(a.passages), keyOf(b.passages)));
}

const keyOf = (passages: Citation[]) => passages.map(({ report, span }) => `${report} ${span}`).join('|');

function toReuse({ places, words }: Row, texts: ReportWords[]): Reuse {
  const parts = [...places]
    .sort(([a], [b]) => a - b)
    .map(([number, [first, last]]) => ({ text: texts[number] as ReportWords, first, last }));
  const passages = parts.map(({ text, first, last }) => cite(text.report, [text.starts[first] as number, text.ends[last - 1] as number]));
  const [head] = parts as [(typeof parts)[number]];
  const inside = head.text.flags.slice(head.first, head.last).filter((flags) => flags & QUOTED).length;
  const shortest = smallest(parts.map(({ text }) => text.count));
  return {
    id: idOf('reuse', keyOf(passages)),
    passages,
    words,
    share: round(Math.min(1, words / Math.max(1, shortest))),
    ...directionOf(parts.map(({ text }) => text.report)),
    insideQuotations: round(inside / Math.max(1, head.last - head.first)),
    rule: 'shared-words',
  };
}

const round = (share: number) => Math.round(share * 1000) / 1000;
