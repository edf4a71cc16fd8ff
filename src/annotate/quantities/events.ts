import { PEOPLE_EVENTS } from '../../english/people-events.js';
import { lower, posOf, type Sentence } from '../times/sentence.js';

const REACH = 10;
const ENDS = new Set(['.', ';', ':', '\u2014', '?', '!', '\u201d', '"']);
const JOINTS = new Set(['and', 'or', 'but', 'while', 'when', 'after', 'before', 'who', 'which', 'that', 'as', 'because']);

const isSkipped = (s: Sentence, at: number): boolean => ['DET', 'ADJ', 'ADV', 'ADP', 'PART'].includes(posOf(s, at));

/** What happened to those an amount in pieces `[from, to)` counts, `to` being the end of the words that say what is counted. */
export function eventOf(s: Sentence, from: number, to: number): string | null {
  const inside = PEOPLE_EVENTS.get(lower(s, to - 1));
  if (inside && to > from + 1) return inside;
  // "killed at least five people", "the deaths of four patients", "the death toll rose to 31".
  for (let i = from - 1, steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const word = lower(s, i);
    const event = PEOPLE_EVENTS.get(word);
    if (event && (word !== 'dead' || steps === 0)) return event;
    if (ENDS.has(word) || word === ',' || (!isSkipped(s, i) && !['least', 'than', 'many', 'more', 'some'].includes(word))) break;
  }
  const toll = tollBefore(s, from);
  if (toll) return toll;
  return eventAfter(s, to);
}

function tollBefore(s: Sentence, from: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const word = lower(s, i);
    if (ENDS.has(word)) return null;
    if (word !== 'toll') continue;
    const to = ['to', 'at', 'is', 'was', 'of', 'reached', 'hit', 'from', 'least', 'than'].includes(lower(s, from - 1));
    return to ? (['injury', 'injured'].includes(lower(s, i - 1)) ? 'injured' : 'killed') : null;
  }
  return null;
}

/** Does an object begin here, so that the verb before it is done by those counted: "one shooter hurt 15 people"? */
const isObject = (s: Sentence, at: number): boolean =>
  s.pieces[at]?.kind === 'number' || ['DET', 'PRON', 'NUM', 'PROPN'].includes(posOf(s, at));

/** "were killed", "have been taken into custody", "died"; a second counted thing joined by "and" is passed over. */
function eventAfter(s: Sentence, to: number): string | null {
  let verb = false;
  for (let i = to; i < Math.min(s.pieces.length, to + REACH + 8); i++) {
    const word = lower(s, i);
    const event = PEOPLE_EVENTS.get(word);
    if (event && !verb && isObject(s, i + 1)) return null;
    if (event && (verb || i - to < 3 || !['NOUN'].includes(posOf(s, i)))) return event;
    if (word === 'hospital' && verb && lower(s, i - 1) === 'to') return 'injured';
    if (ENDS.has(word)) return null;
    if (word === ',' && ['including', 'among', 'most', 'all'].includes(lower(s, i + 1))) {
      // "22 people, including nine children, were killed".
      let close = i + 2;
      while (close < Math.min(s.pieces.length, i + 10) && lower(s, close) !== ',') close++;
      if (lower(s, close) === ',') i = close;
      continue;
    }
    if (JOINTS.has(word) && verb) return null;
    if (['VERB'].includes(posOf(s, i)) && verb && !/(?:ed|en)$/.test(word) && !['be', 'been', 'taken'].includes(word)) return null;
    if (['VERB', 'AUX'].includes(posOf(s, i)) || ['were', 'was', 'are', 'is', 'remain', 'remained'].includes(word)) {
      if (posOf(s, i) === 'VERB' && !verb && !['were', 'was', 'taken', 'remain', 'remained', 'left', 'lay'].includes(word)) {
        if (!/(?:ed|en)$/.test(word)) return null;
      }
      verb = true;
    }
  }
  return null;
}
