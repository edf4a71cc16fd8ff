import { longPhraseEnd, nounPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading } from './reading.js';
import { isSpeechLike } from './runs.js';

/** "that" before a clause, not "that man". */
export function isThatClause(reading: Reading, k: number, end: number): boolean {
  if (k + 1 >= end) return false;
  if (posAt(reading, k) === 'SCONJ' || inRun(reading, k + 1) || lowerAt(reading, k + 1) === ',') return true;
  if (/^(?:DET|PRON|PROPN|ADP|SCONJ|NUM)$/.test(posAt(reading, k + 1))) return true;
  return isBareClause(reading, k + 1, end);
}

/** Does a clause with a subject and a finite verb begin at `k`? */
export function isBareClause(reading: Reading, k: number, end: number): boolean {
  const lower = lowerAt(reading, k);
  if (posAt(reading, k) === 'PUNCT') return false;
  // "said that would cost too much", "said about 20 people came", "said too much is made of it"
  if (lower === 'that') return /^(?:VERB|AUX)$/.test(posAt(reading, k + 1));
  if (isAmount(reading, k) || (posAt(reading, k) === 'ADV' && /^(?:ADJ|NUM)$/.test(posAt(reading, k + 1))))
    return hasFinite(reading, k + 2, end);
  if (lower === 'there') return true;
  if (posAt(reading, k) === 'DET' && inRun(reading, k + 1) && isSpeechLike(reading, reading.runOf[k + 1] as number)) return true;
  if (/^(?:there|if|when|while|because|as|although|though|unless|once|until|since)$/.test(lower)) return hasFinite(reading, k + 1, end);
  const subject = longPhraseEnd(reading, k, end);
  if (subject > k) return hasFinite(reading, subject, end) || hasFinite(reading, nounPhraseEnd(reading, k, end), end);
  // A verb in -ing or "to" as subject: "said leaving would be wrong".
  return (
    (posAt(reading, k) === 'VERB' && /ing$/.test(lower) && hasFinite(reading, k + 1, end)) ||
    (/^(?:neither|both|only|even|just|not|no)$/.test(lower) && hasFinite(reading, k + 1, end))
  );
}

/** A finite verb before the sentence ends, helpers included. */
function hasFinite(reading: Reading, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 40); k++) {
    const pos = posAt(reading, k);
    const lower = lowerAt(reading, k);
    if (/^[.;:?!]$/.test(lower)) return false;
    if (pos === 'AUX' && lower !== 'be' && lower !== 'been' && lower !== 'being') return true;
    if (pos === 'VERB' && posAt(reading, k - 1) !== 'PART' && !/ing$/.test(lower)) {
      // A participle behind its noun is no clause yet: "said a man named Ames".
      if (k === from && /(?:ed|en|own|ung)$/.test(lower) && lowerAt(reading, k + 1) === 'by') continue;
      return true;
    }
  }
  return false;
}

/** "about 20", "over 300", "at least two": an amount, not a place. */
export function isAmount(reading: Reading, k: number): boolean {
  const next = lowerAt(reading, k) === 'at' && /^(?:least|most)$/.test(lowerAt(reading, k + 1)) ? k + 2 : k + 1;
  return (
    /^(?:about|around|over|under|at|nearly|almost|more|some)$/.test(lowerAt(reading, k)) &&
    posAt(reading, next) === 'NUM' &&
    lowerAt(reading, next).length < 9 &&
    !/^(?:19|20)\d\d$/.test(lowerAt(reading, next))
  );
}
