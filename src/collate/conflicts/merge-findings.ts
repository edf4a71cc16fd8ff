import type { Finding, Side } from './finding.js';

/** One disagreement is one row: findings of a kind whose sides stand on the same clauses, or say the same values of the same thing, grow together. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  const bySide = new Map<string, Finding>();
  for (const finding of findings) {
    const marks = finding.sides.flatMap((side) => side.voices.map(({ unit }) => `${finding.kind} ${unit.id}`));
    const host = marks.map((mark) => bySide.get(mark)).find((one) => one !== undefined);
    if (host && absorb(host, finding)) {
      for (const mark of marks) bySide.set(mark, host);
      continue;
    }
    if (host) continue;
    const own = { ...finding, sides: finding.sides.map((side) => ({ ...side, voices: [...side.voices] })) };
    merged.push(own);
    for (const mark of marks) bySide.set(mark, own);
  }
  return merged;
}

/** Adds the voices of one finding to the sides of another; false when they do not fit side to side. */
function absorb(host: Finding, extra: Finding): boolean {
  const target = extra.sides.map((side) => sideFor(host, side));
  if (target.some((one, i) => one !== null && target.indexOf(one) !== i)) return false;
  extra.sides.forEach((side, i) => {
    const own = target[i];
    if (!own) {
      host.sides.push({ ...side, voices: [...side.voices] });
      return;
    }
    for (const voice of side.voices) if (!own.voices.some(({ unit }) => unit.id === voice.unit.id)) own.voices.push(voice);
  });
  host.score = Math.max(host.score, extra.score);
  return true;
}

const sideFor = (host: Finding, side: Side): Side | null =>
  host.sides.find(
    (own) =>
      own.voices.some(({ unit }) => side.voices.some((voice) => voice.unit.id === unit.id)) ||
      own.value.toLowerCase() === side.value.toLowerCase() ||
      (own.amount !== undefined && own.amount === side.amount),
  ) ?? null;
