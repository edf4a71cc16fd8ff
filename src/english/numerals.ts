/** Numbers written as words, their magnitudes, vague amounts and fractions. Public knowledge of English. To extend: add an entry. */
export const UNITS_AND_TENS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
  }),
);

/** Magnitudes glued to digits after a currency sign: "$5m". */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    b: 1e9,
    tn: 1e12,
    trn: 1e12,
  }),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  }),
);

/** Parts named by one word: "half", "two-thirds", "a quarter". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    half: 1 / 2,
    halves: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    sixth: 1 / 6,
    sixths: 1 / 6,
    eighth: 1 / 8,
    eighths: 1 / 8,
    tenth: 1 / 10,
    tenths: 1 / 10,
  }),
);

/** Counts whose exact number is left open, with the least they mean. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    dozens: 24,
    scores: 40,
    hundreds: 200,
    thousands: 2000,
    millions: 2e6,
    billions: 2e9,
  }),
);
