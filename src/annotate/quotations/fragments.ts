import { MEDIA_OF_SPEECH } from '../../english/media-of-speech.js';
import type { Attribution } from './attributions.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { pieceOf } from './runs.js';
import { mainSubject } from './subject.js';
import { isTitleCase, termRule } from './terms.js';

const MIN_LETTERS = 8;
const LETTERS = /[^\p{L}\p{N}]+/gu;

/** Letters of a stretch of text, one space between words, for finding the same words again. */
const plain = (text: string) => ` ${text.toLowerCase().replace(LETTERS, ' ').trim()} `;

/**
 * Words between marks that a quotation elsewhere in the report has too belong to its speaker: a sub-heading or a later sentence repeats
 * them. `left` are the runs no rule took yet.
 */
export function repeatedWords(reading: Reading, left: number[], known: Attribution[]): Attribution[] {
  if (!left.length) return [];
  const quoted: { words: string; of: Attribution }[] = [];
  for (const of of known) {
    if (!of.source) continue;
    for (const [first, end] of of.pieces) {
      for (let k = first; k < end; k++) {
        const run = reading.runOf[k] as number;
        if (run < 0) continue;
        k = (reading.afterRun[run] as number) - 1;
        quoted.push({ words: plain((reading.runs[run]?.inner ?? []).map(([s, e]) => reading.text.slice(s, e)).join(' ')), of });
      }
    }
  }
  const all = quoted.map(({ words }) => words).join('\n');
  const found: Attribution[] = [];
  for (const run of left) {
    const inner = reading.runs[run]?.inner ?? [];
    const words = plain(inner.map(([s, e]) => reading.text.slice(s, e)).join(' '));
    const count = words.trim().split(' ').length;
    if (words.length < MIN_LETTERS + 2 || count < (standsAlone(reading, run) ? 2 : 3)) continue;
    const at = all.indexOf(words);
    if (at < 0) continue;
    const from = ownerAt(quoted, at);
    if (!from?.source) continue;
    found.push({
      ...from,
      unit: unitOf(reading, run),
      cue: [0, 0],
      pieces: [pieceOf(reading, run)],
      between: [0, 0],
      rule: 'repeated-words',
    });
  }
  return found;
}

/** Is the run all there is of its paragraph, as in a sub-heading? */
function standsAlone(reading: Reading, run: number): boolean {
  const { region } = reading.units[unitOf(reading, run)] as Unit;
  const [first, end] = pieceOf(reading, run);
  return region.tokens[0] === first && region.tokens[1] <= end + 1;
}

/** Whose words stand at an index of the words joined. */
function ownerAt(quoted: { words: string; of: Attribution }[], at: number): Attribution | undefined {
  let passed = 0;
  for (const { words, of } of quoted) {
    passed += words.length + 1;
    if (passed > at) return of;
  }
  return undefined;
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
