/** Currency signs and names with their ISO 4217 codes. Public facts. To extend: add an entry, names in lower case. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    $: 'USD',
    '\u00a3': 'GBP',
    '\u20ac': 'EUR',
    '\u00a5': 'JPY',
    '\u20b9': 'INR',
    '\u20bd': 'RUB',
  }),
);

/** Letters before a dollar sign that say whose dollar it is. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ us: 'USD', a: 'AUD', c: 'CAD', nz: 'NZD', hk: 'HKD', s: 'SGD' }),
);

/** Names of currencies; the second number is how many of the code's unit one is. */
export const CURRENCY_NAMES: ReadonlyMap<string, readonly [code: string, times: number]> = new Map(
  Object.entries<readonly [code: string, times: number]>({
    dollar: ['USD', 1],
    dollars: ['USD', 1],
    cent: ['USD', 0.01],
    cents: ['USD', 0.01],
    euro: ['EUR', 1],
    euros: ['EUR', 1],
    pound: ['GBP', 1],
    pounds: ['GBP', 1],
    pence: ['GBP', 0.01],
    yen: ['JPY', 1],
    yuan: ['CNY', 1],
    renminbi: ['CNY', 1],
    rupee: ['INR', 1],
    rupees: ['INR', 1],
    rouble: ['RUB', 1],
    roubles: ['RUB', 1],
    ruble: ['RUB', 1],
    rubles: ['RUB', 1],
    franc: ['CHF', 1],
    francs: ['CHF', 1],
    peso: ['MXN', 1],
    pesos: ['MXN', 1],
    lira: ['TRY', 1],
    won: ['KRW', 1],
    rand: ['ZAR', 1],
    real: ['BRL', 1],
    reais: ['BRL', 1],
    shekel: ['ILS', 1],
    shekels: ['ILS', 1],
    krona: ['SEK', 1],
    kronor: ['SEK', 1],
    kroner: ['NOK', 1],
  }),
);

/** Words a magnitude must stand before, or the number be written in digits, since they are common words or weights too. */
export const DOUBTFUL_CURRENCIES: ReadonlySet<string> = new Set(['won', 'real', 'pound', 'pounds', 'rand', 'franc']);
