import { HOLIDAYS } from '../../english/holidays.js';
import { HOLIDAY_THINGS } from '../../english/month-context.js';
import { isoDay } from '../../text/calendar.js';
import { holidayDay } from '../../text/calendar-relation.js';
import { partAt } from './match-weekday.js';
import { type Draft, isCapital, lower, type Sentence, yearAt } from './sentence.js';

const SHIFTS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ last: -2, this: 0, next: 2 }));

/** Holidays by their first word, the longest names first. */
const BY_FIRST = new Map<string, { name: string; words: string[] }[]>();
for (const [name] of HOLIDAYS) {
  const words = name.split(' ');
  const first = words[0] as string;
  // "Valentine's" opens with "valentine", its "s" being a piece of its own.
  for (const key of first.endsWith('s') ? [first, first.slice(0, -1)] : [first]) {
    BY_FIRST.set(
      key,
      [...(BY_FIRST.get(key) ?? []), { name, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** Where the words of a name end, apostrophes and full stops aside; -1 when they do not stand here. */
function spelled(s: Sentence, at: number, words: readonly string[]): number {
  let to = at;
  for (const word of words) {
    const here = lower(s, to);
    const next = lower(s, to + 1);
    if (here === word) to++;
    else if (here.length < word.length && `${here}s` === word && (next === "'s" || next === "'" || next === '\u2019')) to += 2;
    else return -1;
    if (s.pieces[to]?.text === '.' && s.pieces[to]?.glued && ['jr', 'st'].includes(word)) to++;
    if ((s.pieces[to]?.text === "'" || s.pieces[to]?.text === '\u2019') && s.pieces[to]?.glued) to++;
  }
  return to;
}

/** "Christmas", "the Fourth of July", "last Easter", "New Year's Day 2015", "Christmas morning". */
export function matchHoliday(s: Sentence, at: number): Draft | null {
  const the = lower(s, at) === 'the' ? 1 : 0;
  const shift = the ? undefined : SHIFTS.get(lower(s, at));
  const start = at + the + (shift === undefined ? 0 : 1);
  if (!isCapital(s, start)) return null;
  for (const { name, words } of BY_FIRST.get(lower(s, start)) ?? []) {
    let to = spelled(s, start, words);
    if (to < 0) continue;
    if (the && name !== 'fourth of july') return null;
    if (words.length === 1 && (HOLIDAY_THINGS.has(lower(s, to)) || lower(s, to) === 'island')) return null;
    if (lower(s, to) === 'weekend' || lower(s, to) === 'week') return null;
    const part = partAt(s, to);
    if (part) to = part.to;
    const time = part ? `T${part.code}` : '';
    const type = part ? ('TIME' as const) : ('DATE' as const);
    const comma = [',', 'of', 'in'].includes(lower(s, to)) ? 1 : 0;
    const year = yearAt(s, to + comma);
    const day = year === null ? null : holidayDay(name, year);
    if (day !== null) return { from: at, to: to + comma + 1, type, value: isoDay(day) + time, rule: 'holiday' };
    const relation = { unit: 'holiday' as const, holiday: name, offset: shift ?? -1 };
    return { from: at, to, type, value: `XXXX-XX-XX${time}`, relation, ...(shift === undefined && { byTense: true }), rule: 'holiday' };
  }
  return null;
}
