import { MEDIA_OF_SPEECH } from '../../english/media-of-speech.js';
import { withinEdits } from '../../text/edit-distance.js';
import type { Attribution } from './attribution.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { pieceOf } from './runs.js';
import { mainSubject } from './subject.js';
import { isTitleCase, termRule } from './terms.js';

const MIN_LETTERS = 8;
const MOST_PLACES = 8;
const NO_LETTER = /[^\p{L}\p{N}]+/u;

/** The words of a run in small letters, for finding them again. */
const wordsOf = (reading: Reading, run: number): string[] =>
  (reading.runs[run]?.inner ?? [])
    .map(([s, e]) => reading.text.slice(s, e))
    .join(' ')
    .toLowerCase()
    .split(NO_LETTER)
    .filter(Boolean);

/**
 * Words between marks that a quotation elsewhere in the report has too belong to its speaker when they stand alone, as in a sub-heading. `left` are the runs no rule took yet.
 */
export function repeatedWords(reading: Reading, left: number[], known: Attribution[]): Attribution[] {
  const wanted = left.map((run) => ({ run, words: wordsOf(reading, run) })).filter(({ run, words }) => isWanted(reading, run, words));
  if (!wanted.length) return [];
  const places = firstPlaces(reading, known);
  const found: Attribution[] = [];
  for (const { run, words } of wanted) {
    const place = placeOf(places, words);
    if (!place) continue;
    found.push({
      ...place.of,
      unit: unitOf(reading, run),
      cue: [0, 0],
      pieces: [pieceOf(reading, run)],
      between: [0, 0],
      rule: 'repeated-words',
    });
  }
  return found;
}

/** A headline that quotes a role ("Victim: “…”") quotes who is named with these words in the text. */
export function namedInText(reading: Reading, attributions: Attribution[]): Attribution[] {
  const isRole = ({ rule, source, pieces }: Attribution) =>
    rule === 'headline-colon' && source !== null && posAt(reading, source.end - 1) === 'NOUN' && inRun(reading, pieces[0]?.[0] ?? -1);
  if (!attributions.some(isRole)) return attributions;
  const places = firstPlaces(
    reading,
    attributions.filter((attribution) => !isRole(attribution)),
  );
  return attributions.map((attribution) => {
    if (!isRole(attribution)) return attribution;
    const words = wordsOf(reading, reading.runOf[attribution.pieces[0]?.[0] as number] as number);
    const place = words.length > 1 ? placeOf(places, words) : undefined;
    return place ? { ...attribution, source: place.of.source } : attribution;
  });
}

const placeOf = (places: Map<string, Place[]>, words: string[]): Place | undefined =>
  places.get(`${words[0]} ${words[1]}`)?.find(({ said, at }) => words.every((word, k) => isWord(said[at + k], word)));

/** The same word, or a longer one with one letter wrong. */
const isWord = (said: string | undefined, word: string): boolean =>
  said === word || (said !== undefined && said.length > 4 && word.length > 4 && withinEdits(said, word, 1));

const isWanted = (reading: Reading, run: number, words: string[]): boolean =>
  words.length >= 2 && standsAlone(reading, run) && words.join('').length >= MIN_LETTERS;

interface Place {
  said: string[];
  at: number;
  of: Attribution;
}

/** Where each pair of words stands between marks in quotations whose source is known: the first few places. */
function firstPlaces(reading: Reading, known: Attribution[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const of of known) {
    if (!of.source) continue;
    for (const [first, end] of of.pieces) {
      for (let k = first; k < end; k++) {
        const run = reading.runOf[k] as number;
        if (run < 0) continue;
        k = (reading.afterRun[run] as number) - 1;
        const said = wordsOf(reading, run);
        for (let at = 0; at + 1 < said.length; at++) {
          const key = `${said[at]} ${said[at + 1]}`;
          const list = places.get(key);
          if (!list) places.set(key, [{ said, at, of }]);
          else if (list.length < MOST_PLACES) list.push({ said, at, of });
        }
      }
    }
  }
  return places;
}

/** Is the run all there is of its paragraph, as in a sub-heading? */
function standsAlone(reading: Reading, run: number): boolean {
  const { region } = reading.units[unitOf(reading, run)] as Unit;
  const [first, end] = pieceOf(reading, run);
  return region.tokens[0] === first && region.tokens[1] <= end + 1;
}

/** "gave a “special thanks” in his remarks": words between marks in a sentence that names what they were said in. */
export function mediumFragments(reading: Reading, left: number[]): Attribution[] {
  const found: Attribution[] = [];
  for (const run of left) {
    const index = unitOf(reading, run);
    const unit = reading.units[index] as Unit;
    const medium = termRule(reading, run) || isTitleCase(reading, ...pieceOf(reading, run)) ? null : mediumIn(reading, unit);
    const source = medium === null ? null : mainSubject(reading, unit);
    if (medium === null || !source || source.first > (reading.startOfRun[run] as number)) continue;
    found.push({
      unit: index,
      cue: [medium, medium + 1],
      lemma: lowerAt(reading, medium),
      act: 'state',
      source,
      pieces: [pieceOf(reading, run)],
      between: [medium, medium + 1],
      rule: 'medium-fragment',
    });
  }
  return found;
}

/** "in his remarks", "in a statement", "on Twitter": the token of the medium. */
function mediumIn(reading: Reading, unit: Unit): number | null {
  for (let k = unit.first + 1; k < unit.end; k++) {
    if (inRun(reading, k) || !Object.hasOwn(MEDIA_OF_SPEECH, lowerAt(reading, k))) continue;
    for (let p = k - 1; p >= Math.max(unit.first, k - 4); p--) {
      if (/^(?:in|on|during|via|through)$/.test(lowerAt(reading, p))) return k;
      if (!/^(?:DET|ADJ|NOUN|PRON|PROPN)$/.test(posAt(reading, p))) break;
    }
  }
  return null;
}

/** The unit a run begins in. */
export function unitOf(reading: Reading, run: number): number {
  const at = reading.startOfRun[run] as number;
  let low = 0;
  let high = reading.units.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.units[middle] as Unit).first <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
