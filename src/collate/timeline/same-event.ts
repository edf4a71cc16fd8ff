import type { AnnotatedReport } from '../../model/annotated.js';
import type { Statement } from '../../model/statement.js';
import { lex } from '../../text/lex.js';
import { overlap } from '../../text/spans.js';
import { wordKey } from '../../text/word-key.js';
import type { Moment } from './moments.js';

/** From this share of weighted words on, two mentions of one day tell the same event. */
const ALIKE = 0.34;

/** Weighted words of each mention: rare ones in the story count more. */
function bagsOf(moments: readonly Moment[], reports: readonly AnnotatedReport[]): { bag: Map<string, number>; norm: number }[] {
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

function cosine(a: { bag: Map<string, number>; norm: number }, b: { bag: Map<string, number>; norm: number }): number {
  if (!a.norm || !b.norm) return 0;
  let dot = 0;
  for (const [key, weight] of a.bag) dot += weight * (b.bag.get(key) ?? 0);
  return dot / (a.norm * b.norm);
}

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
  const byDay = new Map<string, number[]>();
  moments.forEach(({ days }, i) => {
    const key = days.join();
    byDay.set(key, [...(byDay.get(key) ?? []), i]);
  });
  for (const together of byDay.values()) {
    for (let x = 0; x < together.length; x++) {
      for (let y = x + 1; y < Math.min(together.length, x + 400); y++) {
        const [i, j] = [together[x] as number, together[y] as number];
        const inOneRow = [...(rows[i] as Set<string>)].some((id) => rows[j]?.has(id));
        if (inOneRow || cosine(bags[i] as never, bags[j] as never) >= ALIKE) parent[rootOf(j)] = rootOf(i);
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
