/**
 * Words that name stretches of time: units with their TIMEX3 letter, parts of the day, seasons, time zones, words for now and for the
 * past. Public knowledge of English and of TimeML's value codes. To extend: add an entry.
 */
export type UnitName = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export const TIME_UNITS: ReadonlyMap<string, UnitName> = new Map(
  Object.entries<UnitName>({
    second: 'second',
    seconds: 'second',
    sec: 'second',
    minute: 'minute',
    minutes: 'minute',
    min: 'minute',
    mins: 'minute',
    hour: 'hour',
    hours: 'hour',
    hrs: 'hour',
    day: 'day',
    days: 'day',
    nights: 'day',
    weekday: 'day',
    week: 'week',
    weeks: 'week',
    fortnight: 'week',
    month: 'month',
    months: 'month',
    quarter: 'quarter',
    quarters: 'quarter',
    year: 'year',
    years: 'year',
    yr: 'year',
    yrs: 'year',
    decade: 'decade',
    decades: 'decade',
    century: 'century',
    centuries: 'century',
  }),
);

/** How TIMEX3 writes a duration of each unit: prefix, letter, and how many of the letter one unit is. */
export const UNIT_CODES: Readonly<Record<UnitName, readonly [prefix: 'P' | 'PT', letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

export const DAY_PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    morning: 'MO',
    afternoon: 'AF',
    evening: 'EV',
    night: 'NI',
    mornings: 'MO',
    afternoons: 'AF',
    evenings: 'EV',
    nights: 'NI',
    midday: 'MI',
    daytime: 'DT',
    lunchtime: 'MI',
    dawn: 'MO',
    dusk: 'EV',
  }),
);

export const SEASONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    spring: 'SP',
    summer: 'SU',
    fall: 'FA',
    autumn: 'FA',
    winter: 'WI',
  }),
);

export const TIME_ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst cet cest eet eest est edt cst cdt mst mdt pst pdt et ct mt pt ist jst msk aest aedt hst akst'.split(' '),
);

/** Words for the present, the past and the future as a whole; the value TimeML gives them. */
export const REFERENCES: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map(
  Object.entries<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>({
    now: 'PRESENT_REF',
    currently: 'PRESENT_REF',
    nowadays: 'PRESENT_REF',
    presently: 'PRESENT_REF',
    recently: 'PAST_REF',
    lately: 'PAST_REF',
    formerly: 'PAST_REF',
  }),
);

/** Sets named by one word. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    daily: 'P1D',
    nightly: 'P1D',
    hourly: 'PT1H',
    weekly: 'P1W',
    biweekly: 'P2W',
    fortnightly: 'P2W',
    monthly: 'P1M',
    quarterly: 'P1Q',
    annual: 'P1Y',
    annually: 'P1Y',
    yearly: 'P1Y',
  }),
);
