import type { DigestLine } from '../../model/collation.js';
import type { Conflict } from '../../model/conflict.js';
import type { Statement } from '../../model/statement.js';
import { cite, overlap } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { type Candidate, findCandidates } from './candidates.js';
import { Coverage } from './coverage.js';
import { inReadingOrder } from './reading-order.js';
import { isTold } from './untold-things.js';

/** How long a digest may be. */
export interface DigestLength {
  sentences?: number;
  words?: number;
}

const SENTENCES = 5;
const LEAST_GAIN = 0.1;
/** What adds less than this share of what the best line added is beside the story; so many words asked for are filled all the same. */
const LEAST_SHARE = 0.18;

/**
 * Verbatim, self-contained sentences that cover most of what separate texts state: each step takes the sentence that adds most for its
 * length (maximum coverage of word keys, after Gillick & Favre 2009). A fact the reports differ on comes with both sides or not at all.
 */
export function makeDigest(story: StoryContext, statements: Statement[], conflicts: Conflict[], length: DigestLength): DigestLine[] {
  const candidates = findCandidates(story);
  const coverage = new Coverage(story, candidates);
  const most = length.sentences ?? (length.words ? Number.POSITIVE_INFINITY : SENTENCES);
  const taken: { candidate: Candidate; with: Candidate[] }[] = [];
  let [words, best] = [0, 0];
  while (taken.length < most) {
    const told = new Set(taken.flatMap(({ candidate, with: others }) => [candidate, ...others].flatMap(({ tells }) => [...tells])));
    const next = coverage.best(
      (one) => (!length.words || words + one.words <= length.words) && one.untold.every((thing) => isTold(thing, told)),
    );
    if (!next || next.gain < LEAST_GAIN || (!length.words && next.gain < best * LEAST_SHARE)) break;
    best = Math.max(best, next.gain);
    const others = otherSides(next.candidate, candidates, conflicts);
    // What the reports differ on is told once.
    const isShown = others?.some((one) => taken.some((line) => line.candidate === one || line.with.includes(one)));
    coverage.take(next.candidate, others !== null && !isShown);
    if (!others || isShown) continue;
    for (const other of others) coverage.take(other, true);
    taken.push({ candidate: next.candidate, with: others });
    words += next.candidate.words + others.reduce((sum, one) => sum + one.words, 0);
  }
  return inReadingOrder(taken).map(({ candidate, with: others }) => ({
    citations: [candidate, ...others].map(({ report, span }) => cite(report, span)),
    statements: statementsOf([candidate, ...others], statements),
    rule: others.length ? 'both-sides' : 'coverage',
  }));
}

/** For a sentence that tells one side of an open disagreement: sentences that tell the others; null when one has none. */
function otherSides(candidate: Candidate, candidates: Candidate[], conflicts: Conflict[]): Candidate[] | null {
  const others = new Set<Candidate>();
  for (const { sides, kind } of conflicts) {
    if (kind === 'wording' || kind === 'speaker') continue;
    const own = sides.findIndex(({ citations }) => citations.some(({ report, span }) => holds(candidate, report, span)));
    if (own < 0) continue;
    for (const [i, side] of sides.entries()) {
      if (i === own) continue;
      const told = candidates.filter((one) => side.citations.some(({ report, span }) => holds(one, report, span)));
      const shortest = told.sort((a, b) => a.words - b.words || a.order - b.order)[0];
      if (!shortest) return null;
      others.add(shortest);
    }
  }
  others.delete(candidate);
  return [...others];
}

const holds = (candidate: Candidate, report: string, span?: [number, number]): boolean =>
  span !== undefined && candidate.report.id === report && overlap(candidate.span, span) > 0;

function statementsOf(cited: Candidate[], statements: Statement[]): string[] {
  return statements
    .filter(({ witnesses }) =>
      witnesses.some(({ citations }) => citations.some(({ report, span }) => cited.some((one) => holds(one, report, span)))),
    )
    .map(({ id }) => id);
}
