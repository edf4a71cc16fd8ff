import { CURRENCY_NAMES, CURRENCY_SIGNS, DOLLAR_PREFIXES, DOUBTFUL_CURRENCIES } from '../../english/currencies.js';
import { SCALES, UNITS_OF_MEASURE } from '../../english/units.js';
import type { Quantity } from '../../model/quantity.js';
import { isCapital, lower, type Sentence, words } from '../times/sentence.js';
import type { Amount } from './amount.js';

/** What kind of number an amount is, its unit, and the pieces it takes in. `times` turns cents into dollars. */
export interface Kind {
  kind: NonNullable<Quantity['kind']>;
  unit?: string;
  from: number;
  to: number;
  times?: number;
}

function money(s: Sentence, { from, to, digits }: Amount): Kind | null {
  const sign = lower(s, from - 1);
  const code = CURRENCY_SIGNS.get(sign);
  if (code) {
    const prefix = s.pieces[from - 1]?.glued ? DOLLAR_PREFIXES.get(lower(s, from - 2).replaceAll('.', '')) : undefined;
    return { kind: 'money', unit: prefix && sign === '$' ? prefix : code, from: from - (prefix && sign === '$' ? 2 : 1), to };
  }
  const hyphen = lower(s, to) === '-' ? 1 : 0;
  const nationality = isCapital(s, to + hyphen) ? 1 : 0;
  const word = lower(s, to + hyphen + nationality);
  const name = CURRENCY_NAMES.get(word);
  if (!name || (DOUBTFUL_CURRENCIES.has(word) && !digits && !/(?:hundred|thousand|million|billion|trillion)/.test(lower(s, to - 1))))
    return null;
  return { kind: 'money', unit: name[0], from, to: to + hyphen + nationality + 1, times: name[1] };
}

function percent(s: Sentence, { from, to }: Amount): Kind | null {
  if (s.pieces[to]?.text === '%') {
    const points = words(s, to + 1, 'points');
    return { kind: 'percent', unit: '%', from, to: points > 0 ? points : to + 1 };
  }
  const hyphen = lower(s, to) === '-' ? 1 : 0;
  if (['percent', 'pct'].includes(lower(s, to + hyphen))) return { kind: 'percent', unit: '%', from, to: to + hyphen + 1 };
  const cent = words(s, to, 'per', 'cent');
  if (cent > 0) return { kind: 'percent', unit: '%', from, to: cent };
  const points = words(s, to, 'percentage', 'points');
  const point = words(s, to, 'percentage', 'point');
  return Math.max(points, point) > 0 ? { kind: 'percent', unit: 'percentage point', from, to: Math.max(points, point) } : null;
}

function measure(s: Sentence, { from, to }: Amount): Kind | null {
  const hyphen = lower(s, to) === '-' ? 1 : 0;
  const at = ['square', 'cubic'].includes(lower(s, to + hyphen)) ? to + hyphen + 1 : to + hyphen;
  const word = lower(s, at);
  const unit = UNITS_OF_MEASURE.get(word);
  if (unit) {
    const shape = at > to + hyphen ? `${lower(s, at - 1)} ` : '';
    const perHour = ['an', 'per'].includes(lower(s, at + 1)) && lower(s, at + 2) === 'hour';
    if (perHour && unit.base === 'metre') return { kind: 'measure', unit: unit.name === 'mile' ? 'mph' : 'km/h', from, to: at + 3 };
    if (unit.name === 'degree' && ['celsius', 'fahrenheit', 'c', 'f'].includes(lower(s, at + 1))) {
      return { kind: 'measure', unit: lower(s, at + 1).startsWith('c') ? 'celsius' : 'fahrenheit', from, to: at + 2 };
    }
    return { kind: 'measure', unit: shape + unit.name, from, to: at + 1 };
  }
  const scale = ['of', 'a', '-'].includes(lower(s, from - 1)) ? lower(s, from - 2) : lower(s, from - 1);
  return SCALES.has(scale) ? { kind: 'measure', unit: scale, from, to } : null;
}

/** "Owen Pryce, 41, …", "41-year-old", "52 years old", "aged 52". */
function age(s: Sentence, { from, to }: Amount): Kind | null {
  const hyphen = words(s, to, '-', 'year', '-', 'old');
  if (hyphen > 0) return { kind: 'age', unit: 'year', from, to: hyphen };
  for (const unit of ['year', 'years', 'month', 'months']) {
    const old = words(s, to, unit, 'old');
    if (old > 0) return { kind: 'age', unit: unit.replace(/s$/, ''), from, to: old };
    const months = words(s, to, '-', unit, '-', 'old');
    if (months > 0) return { kind: 'age', unit: unit.replace(/s$/, ''), from, to: months };
  }
  const years = words(s, to, 'years', 'of', 'age');
  if (years > 0) return { kind: 'age', unit: 'year', from, to: years };
  if (lower(s, from - 1) === 'of' && lower(s, from - 2) === 'age') return { kind: 'age', unit: 'year', from, to };
  if (lower(s, from - 1) === 'aged') return { kind: 'age', unit: 'year', from, to };
  const after = lower(s, to);
  const isApposed = lower(s, from - 1) === ',' && ([',', '.', ';', ''].includes(after) || ['who', 'of', 'and'].includes(after));
  const piece = s.pieces[from];
  if (!isApposed || piece?.kind !== 'number' || !/^\d{1,3}$/.test(piece.text) || Number(piece.text) > 115) return null;
  return isCapital(s, from - 2) || ['suspect', 'victim', 'man', 'woman', 'driver', 'boy', 'girl', 'gunman'].includes(lower(s, from - 2))
    ? { kind: 'age', unit: 'year', from, to }
    : null;
}

/** Money, a percentage, a measure or an age; null for a bare count. */
export const kindOf = (s: Sentence, amount: Amount): Kind | null =>
  money(s, amount) ?? percent(s, amount) ?? age(s, amount) ?? measure(s, amount);
