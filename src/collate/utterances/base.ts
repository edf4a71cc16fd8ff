import { editsBetween, type Wording } from '../../text/align-edits.js';
import { smallest } from '../../text/lists.js';

/** What is known of a wording that may be the one the others are set against. */
export interface Candidate {
  wording: Wording;
  /** From the source itself: a transcript, a statement, a post. */
  primary: boolean;
  /** Between quotation marks, or in the source itself. */
  quoted: boolean;
  /** Captions of spoken words: full of a typist's errors. */
  transcript: boolean;
  origins: string[];
}

/** More wordings than this are not compared with each other; the first ones in order of reports are. */
const MAX_COMPARED = 40;

/** The primary source's wording, else the one most separate texts give, else the longest, else the first. */
export function chooseBase(candidates: readonly Candidate[]): number {
  const numbers = candidates.map((_, i) => i);
  const rank = ({ primary, quoted, transcript }: Candidate) =>
    quoted && primary && !transcript ? 0 : quoted && !transcript ? 1 : quoted ? 2 : 3;
  const best = smallest(candidates.map(rank));
  const running = numbers.filter((i) => rank(candidates[i] as Candidate) === best).slice(0, MAX_COMPARED);
  const texts = new Map(running.map((i) => [i, supportOf(candidates[i] as Candidate, candidates, best)]));
  const lengthOf = (i: number) => (candidates[i] as Candidate).wording.words.keys.length;
  return running.sort((a, b) => (texts.get(b) as number) - (texts.get(a) as number) || lengthOf(b) - lengthOf(a) || a - b)[0] ?? 0;
}

/** Does the one wording have all words of the other, which may be shorter? */
function holds(own: Candidate, other: Candidate): boolean {
  const { edits, equal } = editsBetween(own.wording, other.wording);
  return edits.every(({ material }) => !material) && equal >= other.wording.words.keys.length;
}

/** How many separate texts give these words, whole or in part. */
function supportOf(own: Candidate, candidates: readonly Candidate[], best: number): number {
  if (best === 3) return 0;
  const origins = new Set<string>();
  for (const other of candidates.slice(0, MAX_COMPARED)) {
    if (!other.quoted || other.transcript) continue;
    if (other === own || holds(own, other)) for (const origin of other.origins) origins.add(origin);
  }
  return origins.size;
}
