import { cuePhrasesOf } from '../../text/cue-phrases.js';
import type { CueForm } from '../../text/cue-verbs.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';

/** Adverbs that may stand inside a phrase: "made abundantly clear". */
const MOST_ADVERBS = 2;

/** A phrase of speech whose verb stands at `i` ("made it clear", "was adamant"), and the token behind it; null when there is none. */
export function cuePhraseAt(reading: Reading, unit: Unit, i: number): (CueForm & { end: number }) | null {
  const found = cuePhrasesOf(lowerAt(reading, i));
  if (!found || posAt(reading, i - 1) === 'DET') return null;
  for (const { verb, words, it } of found.phrases) {
    let k = i + 1;
    if (it && lowerAt(reading, k) === 'it') k++;
    const isThere = words.every((word, place) => {
      if (place === words.length - 1) {
        for (let adverbs = 0; adverbs < MOST_ADVERBS && lowerAt(reading, k) !== word && posAt(reading, k) === 'ADV'; adverbs++) k++;
      }
      return lowerAt(reading, k++) === word;
    });
    if (isThere && k <= unit.end && !inRun(reading, k - 1)) return { verb, lemma: verb.lemma, form: found.form, end: k };
  }
  return null;
}
