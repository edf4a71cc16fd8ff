import { UNITS_AND_TENS } from '../../english/numerals.js';
import { TIME_ZONES } from '../../english/time-words.js';
import { type Draft, lower, pad, type Sentence, words } from './sentence.js';

const BEFORE_CLOCK = new Set(
  'at around about by until till from to between and before after since - \u2013 approximately near shortly'.split(' '),
);

const halfAt = (s: Sentence, at: number): { pm: boolean; to: number } | null => {
  const word = lower(s, at);
  if (['a.m.', 'am', 'a.m'].includes(word)) return { pm: false, to: at + 1 };
  if (['p.m.', 'pm', 'p.m'].includes(word)) return { pm: true, to: at + 1 };
  return null;
};

/** A time zone, bare or in brackets with the time there: "GMT", "EDT (0430 GMT)". */
function afterZone(s: Sentence, at: number): number {
  let to = TIME_ZONES.has(lower(s, at)) ? at + 1 : at;
  if (['eastern', 'pacific', 'central', 'mountain', 'local'].includes(lower(s, to))) {
    const time = ['time', 'standard', 'daylight'].includes(lower(s, to + 1)) ? to + 2 : to;
    to = lower(s, time) === 'time' ? time + 1 : time;
  }
  if (lower(s, to) === '(') {
    for (let i = to + 1; i < to + 8 && s.pieces[i]; i++) {
      if (lower(s, i) === ')') return TIME_ZONES.has(lower(s, i - 1)) ? i + 1 : to;
    }
  }
  return to;
}

/** "7 a.m.", "9:40 p.m.", "15:00 GMT", "noon", "5:30", "0430 GMT". The day is joined by the caller. */
export function matchClock(s: Sentence, at: number): Draft | null {
  const clock = (to: number, hour: number, minute: number): Draft | null =>
    hour > 24 || minute > 59
      ? null
      : {
          from: at,
          to,
          type: 'TIME',
          value: `XXXX-XX-XXT${pad(hour)}:${pad(minute)}`,
          relation: { unit: 'day', offset: 0 },
          fromContext: 'day',
          rule: 'clock',
        };
  const word = lower(s, at);
  if (word === 'noon') return clock(at + 1, 12, 0);
  if (word === 'midnight') return clock(at + 1, 24, 0);
  const piece = s.pieces[at];
  const inWords = UNITS_AND_TENS.get(word);
  if (inWords !== undefined && inWords > 0 && inWords <= 12) {
    const to = words(s, at + 1, "o'clock") > 0 ? at + 2 : -1;
    if (to > 0) return clock(to, inWords, 0);
    const half = halfAt(s, at + 1);
    return half ? clock(half.to, (inWords % 12) + (half.pm ? 12 : 0), 0) : null;
  }
  if (piece?.kind !== 'number' || (piece.glued && /[$\u00a3\u20ac:]/.test(lower(s, at - 1)))) return null;
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(piece.text);
  if (!/^\d{1,2}$/.test(piece.text) && !dotted) {
    const zoned = /^\d{4}$/.test(piece.text) && (TIME_ZONES.has(lower(s, at + 1)) || lower(s, at + 1) === 'hours');
    return zoned ? clock(at + 2, Number(piece.text.slice(0, 2)), Number(piece.text.slice(2))) : null;
  }
  const hour = Number(dotted ? dotted[1] : piece.text);
  const colon = s.pieces[at + 1]?.text === ':' && s.pieces[at + 1]?.glued && s.pieces[at + 2]?.glued;
  const minutes = colon && /^[0-5]\d$/.test(s.pieces[at + 2]?.text ?? '') ? Number(s.pieces[at + 2]?.text) : null;
  const minute = dotted ? Number(dotted[2]) : (minutes ?? 0);
  const to = minutes === null ? at + 1 : at + 3;
  if (minutes !== null && s.pieces[to]?.text === ':' && s.pieces[to]?.glued) return null;
  const half = halfAt(s, to);
  if (half && hour >= 1 && hour <= 12) return clock(afterZone(s, half.to), (hour % 12) + (half.pm ? 12 : 0), minute);
  if (words(s, to, "o'clock") > 0) return clock(to + 1, hour, minute);
  if (minutes === null) return null;
  const zone = afterZone(s, to);
  if (zone > to) return clock(zone, hour, minute);
  return BEFORE_CLOCK.has(lower(s, at - 1)) ? clock(to, hour, minute) : null;
}
