import { EVENT_KINDS } from '../../english/event-words.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Statement } from '../../model/statement.js';
import { daysOf, timeOf } from '../../text/calendar-relation.js';
import { lex } from '../../text/lex.js';
import { overlap } from '../../text/spans.js';
import { wordKey } from '../../text/word-key.js';
import type { Moment } from './moments.js';

/** From this share of weighted words on, two mentions of one day tell the same event. */
const ALIKE = 0.34;
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

/** How many pieces either side of its time an event is named in. */
const NEAR = 18;
/** Nearer still, where a night is to run into the next day. */
const CLOSE = 9;

/** What kind of event a mention tells of: the event word nearest to its time, and the word its time describes ("the 2016 election"). */
function kindOf(
  { report, span, time }: Moment,
  reports: readonly AnnotatedReport[],
): { kind: string | null; described: string | null; near: boolean } {
  const pieces = lex((reports[report] as AnnotatedReport).text, span[0], span[1]);
  const before = pieces.filter(({ end }) => end <= time.span[0]).reverse();
  const after = pieces.filter(({ start }) => start >= time.span[1]);
  const next = after[0]?.lower === "'s" ? after[1] : after[0];
  const described = next?.kind === 'word' ? (wordKey(next.lower) ?? null) : null;
  for (let i = 0; i < NEAR; i++) {
    const kind = EVENT_KINDS.get(after[i]?.lower ?? '') ?? EVENT_KINDS.get(before[i]?.lower ?? '');
    if (kind) return { kind, described, near: i < CLOSE };
  }
  return { kind: null, described, near: false };
}

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value);
const clockOf = (value: string): number | null => {
  const clock = /T(\d\d):(\d\d)/.exec(value);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
};

/** Parts of a day as minutes `[from, to]`; a clock time counts as itself, a bare day as all of it. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  TMO: [0, 720],
  TMI: [660, 840],
  TAF: [720, 1080],
  TEV: [1020, 1440],
  TNI: [1080, 1800],
};
const LEEWAY = 90;

/** Can two times of one day be of one event? */
function sameHours(a: string, b: string): boolean {
  const hours = (value: string): readonly [number, number] => {
    const clock = clockOf(value);
    return clock === null ? (PARTS[timeOf(value)] ?? [0, 1800]) : [clock, clock];
  };
  const [x, y] = [hours(a), hours(b)];
  return x[0] - LEEWAY <= y[1] && y[0] - LEEWAY <= x[1];
}

/** The night of a day runs into the next: "last night's shooting" at half past one. */
const nightInto = ({ value }: Moment): string | null => {
  const days = value.endsWith('TNI') ? daysOf(value) : null;
  return days ? `${days[0] + 1},${days[0] + 1}` : null;
};

/** A night and the small hours of the day after it. */
const isSmallHours = (a: Moment, b: Moment): boolean => {
  const [night, later] = a.days[0] < b.days[0] ? [a, b] : [b, a];
  const clock = clockOf(later.value);
  return night.value.endsWith('TNI') && (clock === null ? timeOf(later.value) === 'TMO' : clock < 360);
};

/** For each mention the rows of the facts table it stands in. */
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
      own
        .filter(
          (row) => overlap(row.span, span) * 2 > Math.min(row.span[1] - row.span[0], span[1] - span[0]) || overlap(row.span, time.span) > 0,
        )
        .map(({ id }) => id),
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
  const kinds = moments.map((moment) => kindOf(moment, reports));
  const areOne = (i: number, j: number): boolean => {
    const [a, b] = [moments[i] as Moment, moments[j] as Moment];
    if (isDay(a.value) && !(a.days[0] === b.days[0] ? sameHours(a.value, b.value) : isSmallHours(a, b))) return false;
    const [one, other] = [kinds[i] as ReturnType<typeof kindOf>, kinds[j] as ReturnType<typeof kindOf>];
    const isNear = a.days[0] === b.days[0] || (one.near && other.near);
    if (isNear && one.kind && one.kind === other.kind && one.kind !== 'announcement') return true;
    if (a.days[0] !== b.days[0]) return false;
    if (one.described && one.described === other.described) return true;
    return [...(rows[i] as Set<string>)].some((id) => rows[j]?.has(id)) || cosine(bags[i] as Bag, bags[j] as Bag) >= ALIKE;
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
  const groups = new Map<number, Moment[]>();
  moments.forEach((moment, i) => {
    const root = rootOf(i);
    groups.set(root, [...(groups.get(root) ?? []), moment]);
  });
  return [...groups.values()];
}
