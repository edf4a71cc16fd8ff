import { BEFORE_A_MONTH, DOUBTFUL_MONTHS, NAME_HEADS } from '../../english/month-context.js';
import { UNITS_AND_TENS } from '../../english/numerals.js';
import { daysInMonth } from '../../text/calendar.js';
import { readOrdinal } from '../../text/numbers.js';
import { type Draft, isCapital, lower, monthAt, pad, pad4, posOf, type Sentence, weekdayAt, words, yearAt } from './sentence.js';

const MONTH_SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ last: -2, past: -2, previous: -2, next: 2, following: 2, coming: 1, this: 3 }),
);

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ last: -1, this: 0, next: 1 }));

/** Day of a month at `at`: "4", "4th", "fourth". */
function dateAt(s: Sentence, at: number): { date: number; to: number } | null {
  const ordinal = readOrdinal(s.pieces, at);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? { date: ordinal.value, to: ordinal.end } : null;
  const piece = s.pieces[at];
  if (piece?.kind !== 'number' || !/^\d{1,2}$/.test(piece.text)) return null;
  const next = s.pieces[at + 1];
  if (next?.glued && next.kind === 'word' && !next.lower.startsWith("'")) return null;
  if (next?.glued && ['%', ':'].includes(next.text)) return null;
  const date = Number(piece.text);
  return date >= 1 && date <= 31 ? { date, to: at + 1 } : null;
}

/** A year after a day: ", 2018", " 2018", "of 2018", "of last year". */
function yearAfter(s: Sentence, at: number): { year: number | null; offset?: number; to: number } | null {
  const at1 = [',', 'of', 'in'].includes(lower(s, at)) ? at + 1 : at;
  const year = yearAt(s, at1);
  if (year !== null && year >= 1000) return { year, to: at1 + 1 };
  const of = lower(s, at) === 'of' ? at + 1 : at;
  if (lower(s, of + 1) !== 'year') return null;
  const offset = YEAR_SHIFTS.get(lower(s, of));
  return offset === undefined ? null : { year: null, offset, to: of + 2 };
}

const isName = (s: Sentence, at: number): boolean => isCapital(s, at) && NAME_HEADS.has(lower(s, at));

/** A calendar day or month with what is told of its year. */
function calendar(s: Sentence, from: number, to: number, rest: string, rule: string, weekday?: number): Draft {
  const same = lower(s, to) === 'of' ? to + 1 : to;
  const that = lower(s, same) === 'that' || (lower(s, same) === 'the' && lower(s, same + 1) === 'same') ? same + 1 : 0;
  if (that && lower(s, that + (lower(s, same) === 'the' ? 1 : 0)) === 'year') {
    const end = that + (lower(s, same) === 'the' ? 2 : 1);
    return { from, to: end, type: 'DATE', value: `XXXX-${rest}`, relation: { unit: 'year', offset: 0 }, fromContext: 'any', rule };
  }
  const after = yearAfter(s, to);
  const base = { from, type: 'DATE' as const, rule };
  if (after?.year) return { ...base, to: after.to, value: `${pad4(after.year)}-${rest}` };
  if (after?.offset !== undefined) {
    return { ...base, to: after.to, value: `XXXX-${rest}`, relation: { unit: 'year', offset: after.offset } };
  }
  const relation = { unit: 'named' as const, offset: 0, ...(weekday !== undefined && { weekday }) };
  return { ...base, to, value: `XXXX-${rest}`, relation, byTense: true };
}

/** "July 16", "Sunday, Feb. 12", "July 16, 2018", "16 July 2018", "the 12th of May". */
export function matchCalendarDay(s: Sentence, at: number): Draft | null {
  const weekday = weekdayAt(s, at);
  let start = at;
  if (weekday) {
    start = weekday.to;
    if ([',', 'the'].includes(lower(s, start))) start++;
    if (lower(s, start) === 'the') start++;
  }
  const month = monthAt(s, start);
  if (month) {
    const the = lower(s, month.to) === 'the' ? 1 : 0;
    const date = dateAt(s, month.to + the);
    if (!date || date.date > daysInMonth(2000, month.month)) return null;
    return calendar(s, at, date.to, `${pad(month.month)}-${pad(date.date)}`, 'calendar-day', weekday?.weekday);
  }
  const date = dateAt(s, lower(s, start) === 'the' ? start + 1 : start);
  if (!date || (s.pieces[start]?.kind === 'word' && lower(s, start) !== 'the')) return null;
  const of = lower(s, date.to) === 'of' ? date.to + 1 : date.to;
  const after = monthAt(s, of);
  if (
    !after ||
    date.date > daysInMonth(2000, after.month) ||
    (after.short && !yearAfter(s, after.to) && !BEFORE_A_MONTH.has(lower(s, at - 1)))
  )
    return null;
  return calendar(s, at, after.to, `${pad(after.month)}-${pad(date.date)}`, 'calendar-day', weekday?.weekday);
}

/** "2018-07-19", "19/07/2018", "7/19/18", "07.19.2018": day first only where the numbers leave no other reading. */
export function matchNumericDay(s: Sentence, at: number): Draft | null {
  const [a, m1, b, m2, c] = s.pieces.slice(at, at + 5);
  if (!a || !m1 || !b || !m2 || !c || a.kind !== 'number' || b.kind !== 'number' || c.kind !== 'number') return null;
  if (!m1.glued || !b.glued || !m2.glued || !c.glued || m1.text !== m2.text || !['-', '/'].includes(m1.text)) return null;
  if (![a, b, c].every((x) => /^\d{1,4}$/.test(x.text))) return null;
  const iso = a.text.length === 4;
  let [year, month, date] = iso ? [a, b, c].map((x) => Number(x.text)) : [c, a, b].map((x) => Number(x.text));
  if (year === undefined || month === undefined || date === undefined) return null;
  if (!iso && month > 12) [month, date] = [date, month];
  if (!iso && c.text.length === 2) year += year > 40 ? 1900 : 2000;
  else if (!iso && c.text.length !== 4) return null;
  if (year < 1000 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return { from: at, to: at + 5, type: 'DATE', value: `${pad4(year)}-${pad(month)}-${pad(date)}`, rule: 'numeric-day' };
}

/** Is the word a month here, and not a name or a verb? Months that are also names need a word in front that fits a month. */
function isMonthHere(s: Sentence, at: number, month: number, to: number): boolean {
  const before = lower(s, at - 1);
  if (yearAt(s, to) !== null || (lower(s, to) === 'of' && yearAt(s, to + 1) !== null)) return true;
  if (isName(s, to)) return false;
  if (lower(s, to) === "'s" || !DOUBTFUL_MONTHS.has(month)) return !isCapital(s, to) || BEFORE_A_MONTH.has(before) || to > at + 1;
  if (!BEFORE_A_MONTH.has(before)) return false;
  if ([',', '(', 'and', 'or', 'to', 'for', 'of', 'by', 'from'].includes(before)) {
    if (isCapital(s, to) && !weekdayAt(s, to)) return false;
    if (['and', 'or', 'to', ','].includes(before)) return Boolean(monthAt(s, at - 2)) || (before === 'to' && Boolean(monthAt(s, at - 2)));
  }
  return month !== 5 || !['be', 'have', 'not', 'also', 'well'].includes(lower(s, to));
}

/** "March", "last November", "May 1938", "September of last year". */
export function matchMonth(s: Sentence, at: number): Draft | null {
  const word = lower(s, at);
  const the = word === 'the' ? 1 : 0;
  const shift = MONTH_SHIFTS.get(lower(s, at + the));
  const start = shift === undefined ? at : at + the + 1;
  if (the && shift === undefined) return null;
  const month = monthAt(s, start);
  if (!month || (month.short && month.to === start + 1 && yearAt(s, month.to) === null)) return null;
  if (dateAt(s, month.to) && yearAt(s, month.to) === null) return null;
  if (!isMonthHere(s, start, month.month, month.to)) return null;
  const draft = calendar(s, at, month.to, pad(month.month), 'month');
  if (shift === undefined || draft.relation?.unit !== 'named') return draft;
  if (shift === 3) return { ...draft, relation: { unit: 'year', offset: 0 }, byTense: false };
  const fromContext = ['following', 'previous'].includes(lower(s, start - 1)) ? ('any' as const) : undefined;
  return { ...draft, relation: { unit: 'named', offset: shift }, byTense: false, ...(fromContext && { fromContext }) };
}

/** Words that make the number after them a label ("room 1984", "flight 1549"). */
const LABELS = new Set(
  `room flight no number page section channel route highway interstate apartment suite building gate platform model article chapter bus
  train unit engine lot precinct district resolution act hb sb level aged age windows boeing airbus class`.split(/\s+/),
);
const BEFORE_A_YEAR = new Set(
  `in since by until till before after from of to and between during throughout early late around circa through for the a an his her its
  their our last only that ( - \u2013 / as`.split(/\s+/),
);
const STREETS = new Set('street st avenue ave road rd lane boulevard blvd drive block blocks way court'.split(' '));

/** "1914", "since 1952", "2016-2018", "the 2010 census", not "room 1984" or "1,900 people". */
export function matchYear(s: Sentence, at: number): Draft | null {
  const year = yearAt(s, at);
  const before = lower(s, at - 1);
  const next = s.pieces[at + 1];
  const quoted = /["\u201c\u201d]/.test(before) && /["\u201c\u201d]/.test(next?.text ?? '');
  if (year === null || year < 1400 || year > 2100 || LABELS.has(before) || quoted) return null;
  if (/[$\u00a3\u20ac#%:.]/.test(before) && s.pieces[at]?.glued) return null;
  if (next?.glued && (next.text === '%' || (next.text === ':' && s.pieces[at + 2]?.glued))) return null;
  if (STREETS.has(next?.lower ?? '') || (isCapital(s, at + 1) && STREETS.has(lower(s, at + 2)))) return null;
  const isVerb = ['is', 'was', 'has', 'had', 'will', 'saw', 'and', 'or', 'to'].includes(next?.lower ?? '');
  const opens = at === 0 || ['.', ';', ':', ',', '"', '\u201c'].includes(before);
  const closes = !next || (next.kind === 'mark' && next.text !== '-' && next.text !== '/');
  const prefixed = BEFORE_A_YEAR.has(before);
  if (!prefixed && !(opens && (isVerb || (closes && at > 0))) && !(closes && year >= 1900 && year <= 2050 && isCapital(s, at - 1)))
    return null;
  if (before !== 'in' && next?.kind === 'word' && !next.glued && posOf(s, at + 1) === 'NOUN' && next.lower.endsWith('s')) {
    if (!['the', 'his', 'her', 'its', 'their'].includes(before)) return null;
  }
  if (UNITS_AND_TENS.get(next?.lower) !== undefined) return null;
  return { from: at, to: at + 1, type: 'DATE', value: pad4(year), rule: 'year' };
}

/** The second year of "2009-10" and "1914-18", a time of its own. */
export function matchSecondYear(s: Sentence, at: number): Draft | null {
  const mark = s.pieces[at - 1];
  const first = yearAt(s, at - 2);
  const piece = s.pieces[at];
  if (first === null || !mark?.glued || !piece?.glued || !['-', '\u2013', '/'].includes(mark.text) || piece.kind !== 'number') return null;
  const next = s.pieces[at + 1];
  if (next?.glued && next.text === mark.text) return null;
  const year = /^\d\d$/.test(piece.text) ? Math.floor(first / 100) * 100 + Number(piece.text) : yearAt(s, at);
  return year !== null && year > first && year < first + 100
    ? { from: at, to: at + 1, type: 'DATE', value: pad4(year), rule: 'second-year' }
    : null;
}

const DECADE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    twenties: '192',
    thirties: '193',
    forties: '194',
    fifties: '195',
    sixties: '196',
    seventies: '197',
    eighties: '198',
    nineties: '199',
  }),
);

/** "the 1970s", "the mid-1990s", "the '90s", "the nineties", "the 19th century". */
export function matchEra(s: Sentence, at: number): Draft | null {
  let to = lower(s, at) === 'the' ? at + 1 : at;
  if (['early', 'mid', 'late'].includes(lower(s, to))) to += lower(s, to + 1) === '-' ? 2 : 1;
  const base = { from: at, type: 'DATE' as const, rule: 'era' };
  const piece = s.pieces[to];
  if (piece?.kind === 'number' && /^\d{3}0$/.test(piece.text)) {
    const s1 = s.pieces[to + 1];
    if (s1?.glued && s1.lower === 's') return { ...base, to: to + 2, value: piece.text.slice(0, 3) };
    if (s1?.glued && s1.lower === "'s") return { ...base, to: to + 2, value: piece.text.slice(0, 3) };
  }
  if (/^['\u2018\u2019]$/.test(piece?.text ?? '') && /^[2-9]0$/.test(s.pieces[to + 1]?.text ?? '') && s.pieces[to + 2]?.lower === 's') {
    return { ...base, to: to + 3, value: `19${s.pieces[to + 1]?.text[0]}` };
  }
  const decade = lower(s, at) === 'the' ? DECADE_WORDS.get(piece?.lower) : undefined;
  if (decade) return { ...base, to: to + 1, value: decade };
  const ordinal = readOrdinal(s.pieces, to);
  if (ordinal && ordinal.value > 1 && ordinal.value < 25) {
    const end = words(s, lower(s, ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end, 'century');
    if (end > 0) return { ...base, to: end, value: String(ordinal.value - 1).padStart(2, '0') };
  }
  return null;
}
