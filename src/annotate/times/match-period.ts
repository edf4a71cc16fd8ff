import { SEASONS, TIME_UNITS } from '../../english/time-words.js';
import { readOrdinal } from '../../text/numbers.js';
import { type Draft, isCapital, lower, pad4, posOf, type Sentence, words, yearAt } from './sentence.js';

const OPEN_STRETCHES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    day: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    year: 'XXXX',
    decade: 'XXX',
    quarter: 'XXXX-QX',
  }),
);
const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ last: -1, this: 0, next: 1, current: 0 }));
const SEASON_SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ last: -2, past: -2, this: 0, next: 2, coming: 1, following: 2, previous: -2 }),
);
const QUARTER_SHIFTS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ last: -2, this: 0, next: 2 }));

/** The year told after a part of it: "of 1998", " 1998", "of last year". */
function yearOf(s: Sentence, at: number): { year?: number; offset?: number; to: number } | null {
  const at1 = ['of', 'in', ','].includes(lower(s, at)) ? at + 1 : at;
  const fiscal = lower(s, at1) === 'fiscal' ? at1 + 1 : at1;
  const year = yearAt(s, fiscal);
  if (year !== null && year > 1400) return { year, to: fiscal + 1 };
  const the = words(s, at1, 'the');
  const of = the > 0 ? the : at1;
  const offset = YEAR_SHIFTS.get(lower(s, of));
  return offset !== undefined && lower(s, of + 1) === 'year' ? { offset, to: of + 2 } : null;
}

function partOfYear(s: Sentence, from: number, to: number, code: string, rule: string, offset?: number): Draft {
  const year = yearOf(s, to);
  const base = { from, type: 'DATE' as const, rule };
  if (year?.year !== undefined) return { ...base, to: year.to, value: `${pad4(year.year)}-${code}` };
  if (year?.offset !== undefined) return { ...base, to: year.to, value: `XXXX-${code}`, relation: { unit: 'year', offset: year.offset } };
  if (offset === 0) return { ...base, to, value: `XXXX-${code}`, relation: { unit: 'year', offset: 0 } };
  return {
    ...base,
    to,
    value: `XXXX-${code}`,
    relation: { unit: 'named', offset: offset ?? 0 },
    ...(offset === undefined && { byTense: true }),
  };
}

const BEFORE_SEASON = new Set(
  'in before by since until till during over after through throughout of from for early late mid - at'.split(' '),
);

/** "this fall", "the summer of 1998", "next spring", "in the winter"; not "a spring" or "the fall of the wall". */
export function matchSeason(s: Sentence, at: number): Draft | null {
  const the = lower(s, at) === 'the' ? 1 : 0;
  const shift = SEASON_SHIFTS.get(lower(s, at + the));
  const start = at + the + (shift === undefined ? 0 : 1);
  const season = SEASONS.get(lower(s, start));
  if (!season || (isCapital(s, start) && start > 0 && !yearOf(s, start + 1))) return null;
  if (['VERB', 'AUX'].includes(posOf(s, start)) && shift === undefined && !the) return null;
  if (shift !== undefined) return partOfYear(s, at, start + 1, season, 'season', shift);
  const year = yearOf(s, start + 1);
  const before = lower(s, at - 1);
  if (year && (the || BEFORE_SEASON.has(before) || at === 0)) return partOfYear(s, at, start + 1, season, 'season');
  if (!BEFORE_SEASON.has(before) || ['of', 'from'].includes(lower(s, start + 1))) return null;
  if (!the && ['fall', 'spring'].includes(lower(s, start)) && before !== 'in') return null;
  if (posOf(s, start + 1) === 'NOUN' && the) return null;
  return partOfYear(s, at, start + 1, season, 'season');
}

/** "the third quarter", "fiscal second quarter of 2018", "the first half of 2018", "second-quarter". */
export function matchQuarter(s: Sentence, at: number): Draft | null {
  let to = at;
  if (lower(s, to) === 'the') to++;
  if (['company', "company's"].includes(lower(s, to))) return null;
  if (['fiscal', 'financial'].includes(lower(s, to))) to++;
  const shift = QUARTER_SHIFTS.get(lower(s, at));
  if (shift !== undefined) to = at + (lower(s, at + 1) === 'year' ? 3 : 1);
  const ordinal = readOrdinal(s.pieces, to);
  if (!ordinal || ordinal.value > 4) return null;
  to = ordinal.end;
  if (lower(s, to) === '-') to++;
  else if (['fiscal', 'financial', 'calendar'].includes(lower(s, to))) to++;
  if (lower(s, to) === 'quarter' && !['finals', '-'].includes(lower(s, to + 1))) {
    return partOfYear(s, at, to + 1, `Q${ordinal.value}`, 'quarter');
  }
  if (lower(s, to) === 'half' && ordinal.value <= 2 && (yearOf(s, to + 1) || words(s, to + 1, 'of', 'the', 'year') > 0)) {
    const theYear = words(s, to + 1, 'of', 'the', 'year');
    return theYear > 0
      ? { ...partOfYear(s, at, to + 1, `H${ordinal.value}`, 'half-year'), to: theYear }
      : partOfYear(s, at, to + 1, `H${ordinal.value}`, 'half-year');
  }
  return null;
}

/** "fiscal 2024", "fiscal year 2024", "the 2024 fiscal year". */
export function matchFiscalYear(s: Sentence, at: number): Draft | null {
  if (!['fiscal', 'financial'].includes(lower(s, at))) return null;
  const noun = lower(s, at + 1) === 'year' ? at + 2 : at + 1;
  const year = yearAt(s, noun);
  return year === null ? null : { from: at, to: noun + 1, type: 'DATE', value: pad4(year), rule: 'fiscal-year' };
}

/** "the year", "the month" where a stretch of it is told before ("the end of the year"); `from` is where the stretch word begins. */
export function matchTheStretch(s: Sentence, at: number): Draft | null {
  if (lower(s, at) !== 'the') return null;
  const unit = TIME_UNITS.get(lower(s, at + 1));
  const value = unit && OPEN_STRETCHES.get(unit);
  if (!value || !unit || lower(s, at + 1).endsWith('s')) return null;
  return {
    from: at,
    to: at + 2,
    type: 'DATE',
    value,
    relation: { unit: unit as 'day' | 'week' | 'month' | 'year' | 'decade' | 'quarter', offset: 0 },
    rule: 'the-stretch',
  };
}
