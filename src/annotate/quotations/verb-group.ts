import type { VerbForm } from '../../text/inflect.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';

/** A verb with its helpers: "has not yet said". Tokens `[first, end)`, the verb itself at `verb`. */
export interface VerbGroup {
  first: number;
  verb: number;
  end: number;
  /** finite: has a subject of its own; ing and to: borrow one; passive: its subject is spoken about. */
  mood: 'finite' | 'ing' | 'to' | 'passive' | 'bare';
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", '’s', "'re", '’re', "'m", '’m', 'get', 'gets', 'got']);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve', "'d", '’d']);
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'back', 'away', 'forward', 'over']);

const isHelper = (reading: Reading, k: number): boolean =>
  posAt(reading, k) === 'AUX' || BE.has(lowerAt(reading, k)) || HAVE.has(lowerAt(reading, k));

/** The group around the verb at `verb`, which has the form given. */
export function verbGroupAt(reading: Reading, unit: Unit, verb: number, form: VerbForm): VerbGroup {
  let first = verb;
  let be = false;
  let helper = false;
  let to = false;
  for (let k = verb - 1; k >= unit.first && !inRun(reading, k); k--) {
    const pos = posAt(reading, k);
    const lower = lowerAt(reading, k);
    if (pos === 'AUX' || BE.has(lower) || HAVE.has(lower)) {
      if (!helper && BE.has(lower)) be = true;
      if (!helper && lower === 'having') be = be || false;
      helper = true;
      first = k;
    } else if (pos === 'PART' && /^(?:not|n't|n’t)$/.test(lower)) first = k;
    // "has at times denied", "have in part blamed": a phrase between helper and verb.
    else if (!helper && pos === 'NOUN' && posAt(reading, k - 1) === 'ADP' && isHelper(reading, k - 2) && k - 2 >= unit.first) k--;
    else if (lower === 'to' && pos === 'PART' && (form === 'base' || be || helper)) {
      to = true;
      first = k;
      break;
    } else if (
      (pos === 'ADV' || /^(?:further|later|earlier|first|also)$/.test(lower)) &&
      !/^(?:when|where|why|how|as|so|here|there|while|however)$/.test(lower)
    ) {
      // An adverb belongs to the verb; where it does not, nothing is lost but the adverb.
      if (lowerAt(reading, k - 1) === ',' && !helper) break;
      first = k;
    } else break;
  }
  while (first < verb && posAt(reading, first) === 'ADV' && posAt(reading, first - 1) === 'PUNCT' && lowerAt(reading, first - 1) !== ',')
    first++;
  let end = verb + 1;
  if ((PARTICLES.has(lowerAt(reading, end)) || (/^put/.test(lowerAt(reading, verb)) && lowerAt(reading, end) === 'it')) && end < unit.end)
    end++;
  const passive = be && (form === 'past' || form === 'participle');
  const mood = to
    ? 'to'
    : passive
      ? 'passive'
      : form === 'ing'
        ? be
          ? 'finite'
          : 'ing'
        : form === 'participle' && !helper
          ? 'bare'
          : 'finite';
  return { first, verb, end, mood };
}
