import type { AnnotatedReport } from '../../model/annotated.js';
import type { Statement } from '../../model/statement.js';
import { timeOf } from '../../text/calendar-relation.js';
import { lex } from '../../text/lex.js';
import { overlap } from '../../text/spans.js';
import { wordKey } from '../../text/word-key.js';
import { isDay, isSmallHours, nightInto, sameHours } from './day-parts.js';
import { type EventKind, eventKindOf } from './event-kind.js';
import { gatherStrays } from './gather-strays.js';
import type { Moment } from './moments.js';
import { statementBy } from './statement-by.js';

/** From this share of weighted words on, two mentions of one day tell the same event. */
const ALIKE = 0.34;
/** The same where a day most often has but one such event: what is planned for it, what is announced on it. */
const ALIKE_RARE = 0.17;
/** The same where both tell of known kinds, but of different ones. */
const ALIKE_UNLIKE = 0.6;
/** How many mentions of one day are compared with each: keeps a story of many reports linear. */
const MOST_NEIGHBOURS = 200;

interface Bag {
  bag: Map<string, number>;
  norm: number;
}

/** Weighted words of each mention: rare ones in the story count more. */
function bagsOf(moments: readonly Moment[], reports: readonly AnnotatedReport[]): Bag[] {
  const bags = moments.map(({ report, span, time }) => {
    const keys = new Set<string>();
    for (const piece of lex((reports[report] as AnnotatedReport).text, span[0], span[1])) {
      if (piece.start >= time.span[0] && piece.end <= time.span[1]) continue;
      const key = piece.kind === 'mark' ? null : wordKey(piece.lower);
      if (key) keys.add(key);
    }
    return keys;
  });
  const spread = new Map<string, number>();
  for (const keys of bags) for (const key of keys) spread.set(key, (spread.get(key) ?? 0) + 1);
  return bags.map((keys) => {
    const bag = new Map([...keys].map((key) => [key, Math.log(1 + moments.length / (spread.get(key) ?? 1))]));
    return { bag, norm: Math.sqrt([...bag.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
  });
}

function cosine(a: Bag, b: Bag): number {
  if (!a.norm || !b.norm) return 0;
  let dot = 0;
  for (const [key, weight] of a.bag) dot += weight * (b.bag.get(key) ?? 0);
  return dot / (a.norm * b.norm);
}

/** For each mention the rows of the facts table that hold its time or most of its words: not those of something said in passing. */
function rowsOf(moments: readonly Moment[], reports: readonly AnnotatedReport[], statements: readonly Statement[]): Set<string>[] {
  const byReport = new Map<string, { span: [number, number]; id: string }[]>();
  for (const { id, witnesses, standsIn } of statements) {
    if (standsIn.length < 2) continue;
    for (const { citations } of witnesses) {
      for (const { report, span } of citations) if (span) byReport.set(report, [...(byReport.get(report) ?? []), { span, id }]);
    }
  }
  return moments.map(({ report, time, span }) => {
    const own = byReport.get((reports[report] as AnnotatedReport).id) ?? [];
    return new Set(
      own.filter((row) => overlap(row.span, span) * 2 > span[1] - span[0] || overlap(row.span, time.span) > 0).map(({ id }) => id),
    );
  });
}

/**
 * Mentions grouped into events: of one day (or one month, one year), and in one row of the facts table or alike in words. Groups come
 * out the same whatever order the mentions stand in.
 */
export function groupEvents(moments: readonly Moment[], reports: readonly AnnotatedReport[], statements: readonly Statement[]): Moment[][] {
  const bags = bagsOf(moments, reports);
  const rows = rowsOf(moments, reports, statements);
  const parent = moments.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    parent[i] = root;
    return root;
  };
  const kinds = moments.map((moment) => eventKindOf(moment, reports));
  const authors = moments.map(({ report, span }) => statementBy((reports[report] as AnnotatedReport).text.slice(...span)));
  const shareRow = (i: number, j: number): boolean => [...(rows[i] as Set<string>)].some((id) => rows[j]?.has(id));
  const areOne = (i: number, j: number): boolean => {
    const [a, b] = [moments[i] as Moment, moments[j] as Moment];
    if (isDay(a.value) && !(a.days[0] === b.days[0] ? sameHours(a.value, b.value) : isSmallHours(a, b))) return false;
    const [one, other] = [kinds[i] as EventKind, kinds[j] as EventKind];
    const isNear = a.days[0] === b.days[0] || (one.near && other.near);
    if (isNear && one.kind && one.kind === other.kind && one.kind !== 'announcement') return true;
    if (a.days[0] !== b.days[0]) return false;
    if (one.described && one.described === other.described) return true;
    if (isDay(a.value) && a.report !== b.report && [...(authors[i] as Set<string>)].some((name) => authors[j]?.has(name))) return true;
    if (one.isOfThing && other.isOfThing && (one.kind === other.kind || !one.described || !other.described)) return true;
    const isRare = (a.planned && b.planned) || (one.kind === 'announcement' && other.kind === 'announcement');
    const isUnlike = one.kind && other.kind && one.kind !== other.kind;
    const alike = cosine(bags[i] as Bag, bags[j] as Bag);
    if (isUnlike) return alike >= (shareRow(i, j) ? ALIKE : ALIKE_UNLIKE);
    return shareRow(i, j) || alike >= (isRare ? ALIKE_RARE : ALIKE);
  };
  const byDay = new Map<string, number[]>();
  moments.forEach((moment, i) => {
    for (const key of [moment.days.join(), nightInto(moment)]) if (key) byDay.set(key, [...(byDay.get(key) ?? []), i]);
  });
  const members = new Map<number, number[]>(moments.map((_, i) => [i, [i]]));
  const agree = (i: number, j: number): boolean => {
    const [a, b] = [moments[i] as Moment, moments[j] as Moment];
    return a.days[0] !== b.days[0] || !isDay(a.value) || sameHours(a.value, b.value);
  };
  /** Joins two groups when every time of day of one fits every one of the other. */
  const join = (i: number, j: number): void => {
    const [a, b] = [rootOf(i), rootOf(j)];
    const [ours, theirs] = [members.get(a) ?? [], members.get(b) ?? []];
    if (a === b || !ours.every((x) => theirs.every((y) => agree(x, y)))) return;
    parent[b] = a;
    members.set(a, [...ours, ...theirs]);
  };
  // Mentions with a time of day first, so that a bare "Sunday" does not tie the morning to the evening.
  for (const timed of [true, false]) {
    for (const together of byDay.values()) {
      for (let x = 0; x < together.length; x++) {
        for (let y = x + 1; y < Math.min(together.length, x + MOST_NEIGHBOURS); y++) {
          const [i, j] = [together[x] as number, together[y] as number];
          const bothTimed = Boolean(timeOf(moments[i]?.value ?? '') && timeOf(moments[j]?.value ?? ''));
          if (bothTimed === timed && areOne(i, j)) join(i, j);
        }
      }
    }
  }
  const groups = new Map<number, number[]>();
  moments.forEach((_, i) => {
    const root = rootOf(i);
    groups.set(root, [...(groups.get(root) ?? []), i]);
  });
  const isAlike = (i: number, j: number): boolean => shareRow(i, j) || cosine(bags[i] as Bag, bags[j] as Bag) >= ALIKE;
  return gatherStrays([...groups.values()], moments, kinds, isAlike).map((group) => group.map((i) => moments[i] as Moment));
}
