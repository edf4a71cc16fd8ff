import type { Candidate } from './candidates.js';
import { isTold } from './untold-things.js';

const LEAD = 1;
const TOP = 0.15;

/**
 * First what gained most of those that open a report; then by how far down their reports the others stand, each behind the lines that tell
 * what it names with "the".
 */
export function inReadingOrder<T extends { candidate: Candidate }>(taken: readonly T[]): T[] {
  const able = taken.filter(({ candidate }) => !candidate.untold.length);
  const first =
    able.find(({ candidate }) => candidate.place <= LEAD && !candidate.quotes) ??
    able.find(({ candidate }) => candidate.depth <= TOP) ??
    able[0] ??
    taken[0];
  if (!first) return [];
  const rest = taken
    .filter((one) => one !== first)
    .sort((a, b) => a.candidate.depth - b.candidate.depth || a.candidate.order - b.candidate.order);
  const lines = [first];
  const told = new Set(first.candidate.tells);
  while (rest.length) {
    const at = rest.findIndex(({ candidate }) => candidate.untold.every((thing) => isTold(thing, told)));
    const [next] = rest.splice(Math.max(0, at), 1) as [T];
    lines.push(next);
    for (const thing of next.candidate.tells) told.add(thing);
  }
  return lines;
}
