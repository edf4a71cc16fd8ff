import type { CueForm } from '../../text/cue-verbs.js';
import { isPersonal, nounPhraseStart } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';

/** Words that are speech whatever part of speech a tagger gives them. */
const PLAIN = new Set([
  'said',
  'says',
  'told',
  'tells',
  'tweeted',
  'tweets',
  'wrote',
  'asked',
  'asks',
  'insists',
  'vows',
  'warns',
  'admits',
  'urges',
  'denies',
  'argues',
  'explains',
  'writes',
]);
/** Is a word that may be a verb of speech one here, by its tag and its neighbours? */
export function isVerbHere(reading: Reading, unit: Unit, i: number, { form, lemma }: CueForm): boolean {
  // "so-called": part of a compound.
  if (lowerAt(reading, i - 1) === '-' && reading.tokens[i - 1]?.end === reading.tokens[i]?.start) return false;
  if (lemma === 'put') return lowerAt(reading, i + 1) === 'it' && posAt(reading, i + 2) !== 'ADP';
  const pos = posAt(reading, i);
  if (pos === 'VERB') return posAt(reading, i - 1) !== 'DET' || form === 'ing' || i === unit.first;
  const lower = lowerAt(reading, i);
  if (PLAIN.has(lower)) return posAt(reading, i - 1) !== 'DET';
  if (form === 'past' && pos === 'ADJ')
    return (
      /^(?:PROPN|PRON)$/.test(posAt(reading, i - 1)) && (inRun(reading, i + 1) || /^(?:DET|PRON|PROPN|SCONJ)$/.test(posAt(reading, i + 1)))
    );
  if (form === 'ing' && pos === 'ADJ')
    return posAt(reading, i - 1) === 'AUX' || (lowerAt(reading, i - 1) === ',' && /^(?:to|that)$/.test(lowerAt(reading, i + 1)));
  if (form === 'base') return pos === 'NOUN' && hasSubjectAndObject(reading, unit, i);
  if (form === 'ing') return false;
  if (
    form === 'third' &&
    lowerAt(reading, i + 1) === 'that' &&
    posAt(reading, i - 1) === 'NOUN' &&
    /^\p{Ll}/u.test(reading.tokens[i]?.text ?? '')
  )
    return /^(?:DET|PRON|PROPN)$/.test(posAt(reading, i + 2));
  // "who claims that", "Quill notes “…”": a noun by its tag, a verb by its neighbours.
  const before = lowerAt(reading, i - 1);
  const subject = before === 'who' || isPersonal(before) || posAt(reading, i - 1) === 'PROPN';
  return (
    subject &&
    (inRun(reading, i + 1) ||
      lowerAt(reading, i + 1) === 'that' ||
      posAt(reading, i + 1) === 'SCONJ' ||
      (form === 'third' && isPersonal(lowerAt(reading, i + 1))))
  );
}

/** "Critics call it a gift", "Quill and Ames claim the road": a plural before it and an object behind it make it a verb. */
function hasSubjectAndObject(reading: Reading, unit: Unit, i: number): boolean {
  if (!/^(?:DET|PRON)$/.test(posAt(reading, i + 1)) || i === unit.first || inRun(reading, i - 1)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(posAt(reading, i - 1))) return false;
  if (/[^s]s$/.test(lowerAt(reading, i - 1))) return true;
  const start = nounPhraseStart(reading, i - 1, unit.first);
  return posAt(reading, start) === 'PROPN' && start - 1 > unit.first && lowerAt(reading, start - 1) === 'and';
}
