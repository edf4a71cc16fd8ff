import type { Attribution } from './attribution.js';
import { trimEnd } from './clause-end.js';
import { longPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { mayBeRole } from './role-nouns.js';

/** Who may stand behind a headline's colon: "Bridge unsafe: report". */
const TAIL =
  /^(?:report|reports|study|poll|survey|police|officials|official|sources|source|minister|mayor|president|lawyer|lawyers|doctors|experts|spokesman|spokeswoman|union|court|un|eu|nato|fbi)$/;

/** Is the unit worded like a headline: the title, or a first short paragraph in capitals? */
export function isHeadline(reading: Reading, unitIndex: number): boolean {
  const unit = reading.units[unitIndex] as Unit;
  if (unit.region.kind === 'title') return true;
  if (unitIndex > 0 || unit.end - unit.first > 32 || unit.region.tokens[1] > unit.end) return false;
  let words = 0;
  let capitals = 0;
  for (let k = unit.first; k < unit.end; k++) {
    if (!/^\p{L}{4,}/u.test(reading.tokens[k]?.text ?? '')) continue;
    words++;
    if (/^\p{Lu}/u.test(reading.tokens[k]?.text ?? '')) capitals++;
  }
  return words > 2 && (capitals * 3 >= words * 2 || lowerAt(reading, unit.end - 1) !== '.');
}

/** "Quill: Bridge Is Unsafe" and "Bridge is unsafe: report". */
export function headlineColon(reading: Reading, unitIndex: number): Attribution | null {
  const unit = reading.units[unitIndex] as Unit;
  let colon = -1;
  for (let k = unit.first + 1; k < unit.end - 1 && colon < 0; k++) if (lowerAt(reading, k) === ':' && !inRun(reading, k)) colon = k;
  if (colon < 0 || !isHeadline(reading, unitIndex)) return null;
  const end = trimEnd(reading, colon + 1, unit.end);
  const make = (first: number, last: number, piece: [number, number]): Attribution => ({
    unit: unitIndex,
    cue: [colon, colon + 1],
    lemma: ':',
    act: 'state',
    source: { first, end: last, clause: first, rule: 'source-headline' },
    pieces: [piece],
    between: [colon, colon],
    rule: 'headline-colon',
  });
  const tail = longPhraseEnd(reading, colon + 1, unit.end);
  if (
    tail === end &&
    end - colon <= 5 &&
    (TAIL.test(lowerAt(reading, end - 1)) || isPersonName(reading, colon + 1, end)) &&
    hasVerb(reading, unit.first, colon)
  )
    return make(colon + 1, end, [unit.first, colon]);
  const quoted = inRun(reading, colon + 1);
  // "Quill on the bridge: “…”": what the words are about.
  let source = colon;
  for (let k = colon - 1; quoted && k > unit.first; k--) if (/^(?:on|about)$/.test(lowerAt(reading, k))) source = k;
  if (source - unit.first > 8) return null;
  const role = quoted && mayBeRole(lowerAt(reading, source - 1)) ? roleStart(reading, unit.first, source) : null;
  const speaks = isPersonName(reading, unit.first, source) || TAIL.test(lowerAt(reading, source - 1));
  if (role === null && !(speaks && longPhraseEnd(reading, unit.first, source) === source)) return null;
  return hasVerb(reading, colon + 1, end) || quoted ? make(role ?? unit.first, source, [colon + 1, end]) : null;
}

function hasVerb(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (/^(?:VERB|AUX)$/.test(posAt(reading, k)) || inRun(reading, k)) return true;
  return false;
}

/** Where the role begins in nouns, names and -ing forms that end in one: "Gale shooting | victim"; null when other words stand there. */
function roleStart(reading: Reading, first: number, end: number): number | null {
  let start = first;
  for (let k = first; k < end; k++) {
    if (/^(?:NOUN|PROPN|ADJ|DET|PART|NUM)$/.test(posAt(reading, k))) continue;
    if (!/ing$/.test(lowerAt(reading, k))) return null;
    start = k + 1;
  }
  return start;
}

const isPersonName = (reading: Reading, first: number, end: number) =>
  end - first <= 4 &&
  posAt(reading, end - 1) === 'PROPN' &&
  !/^(?:the|latest|update|updated|live|video|photos?|watch|exclusive|breaking|opinion|review|analysis|read|more|related|note|correction)$/.test(
    lowerAt(reading, first),
  );
