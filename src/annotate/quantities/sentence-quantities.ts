import { GAME_WORDS, LABELS_BEFORE, STREETS_AFTER, VOTE_WORDS } from '../../english/number-contexts.js';
import type { Quantity } from '../../model/quantity.js';
import type { Span } from '../../model/span.js';
import { readOrdinal } from '../../text/numbers.js';
import { isCapital, lower, posOf, type Sentence } from '../times/sentence.js';
import { type Amount, amountAt } from './amount.js';
import { nounPhrase, type Phrase, perAfter } from './counted.js';
import { eventOf } from './events.js';
import { kindOf } from './measure.js';
import { opensQuantity } from './openers.js';

const spanOf = (s: Sentence, from: number, to: number): Span => [s.pieces[from]?.start ?? 0, s.pieces[to - 1]?.end ?? 0];

const hasNear = (s: Sentence, at: number, words: ReadonlySet<string>): boolean => {
  for (let i = Math.max(0, at - 12); i < Math.min(s.pieces.length, at + 8); i++) if (words.has(lower(s, i))) return true;
  return false;
};

const MAGNITUDE_OR_UNIT = /^(?:percent|per|hundred|thousand|million|billion|trillion|to|were|was|people|others|of|dead|killed|injured)$/;

/** Numbers that name things: room and road numbers, addresses, telephone numbers, parts of words and codes. */
function isLabel(s: Sentence, { from, to, digits }: Amount): boolean {
  const before = lower(s, from - 1);
  const piece = s.pieces[from];
  const next = s.pieces[to];
  if (LABELS_BEFORE.has(before) && digits) return true;
  if (before === '#' || (piece?.glued && ['/', '.', '_', '@', '&'].includes(before))) return true;
  if (piece?.glued && s.pieces[from - 1]?.kind === 'word') return true;
  if (piece?.glued && before === '-' && s.pieces[from - 1]?.glued && s.pieces[from - 2]?.kind === 'word' && digits) return true;
  if (
    digits &&
    (STREETS_AFTER.has(next?.lower ?? '') ||
      (isCapital(s, to) && (STREETS_AFTER.has(lower(s, to + 1)) || STREETS_AFTER.has(lower(s, to + 2)))))
  )
    return true;
  if (next?.glued && next.text === ':' && s.pieces[to + 1]?.glued) return true;
  // "(513) 555-0142" and "Channel News 5".
  if (before === '(' && next?.text === ')' && /^\d{3}$/.test(piece?.text ?? '') && s.pieces[to + 1]?.kind === 'number') return true;
  if (
    digits &&
    from > 1 &&
    isCapital(s, from - 1) &&
    posOf(s, from - 1) === 'PROPN' &&
    next?.kind === 'word' &&
    posOf(s, to) !== 'NOUN' &&
    posOf(s, to) !== 'ADJ' &&
    !next.glued &&
    !MAGNITUDE_OR_UNIT.test(next.lower)
  )
    return true;
  // Telephone numbers: three or more digits, a hyphen, four digits.
  return Boolean(
    digits && next?.glued && next.text === '-' && /^\d{4}$/.test(s.pieces[to + 1]?.text ?? '') && /^\d{3}$/.test(piece?.text ?? ''),
  );
}

/** "3-1", "62 votes to 37", "9 to 6": a score or a vote, whose first number is its value. */
function resultAt(s: Sentence, at: number): Quantity | null {
  const first = s.pieces[at];
  if (first?.kind !== 'number' || !/^\d{1,3}$/.test(first.text)) return null;
  const votes = lower(s, at + 1) === 'votes' ? 1 : 0;
  const joint = lower(s, at + 1 + votes);
  const second = s.pieces[at + 2 + votes];
  if (second?.kind !== 'number' || !/^\d{1,3}$/.test(second.text)) return null;
  const hyphen = ['-', '\u2013'].includes(joint) && s.pieces[at + 1]?.glued && second.glued;
  if (!hyphen && joint !== 'to') return null;
  if (s.pieces[at + 3 + votes]?.glued && s.pieces[at + 3 + votes]?.text === '-') return null;
  const isVote = votes > 0 || hasNear(s, at, VOTE_WORDS);
  const isGame = hyphen && hasNear(s, at, GAME_WORDS);
  const falling = Number(first.text) >= Number(second.text);
  if (!isVote && !isGame && !(hyphen && falling)) return null;
  if (!falling && !isGame && joint === 'to' && !votes) return null;
  const kind = isVote && !(isGame && !votes && hasNear(s, at, new Set(['beat', 'score', 'game', 'match', 'defeated']))) ? 'vote' : 'score';
  return { span: spanOf(s, at, at + 3 + votes), value: Number(first.text), kind, rule: 'result' };
}

/** "no injuries", "no one was hurt": none. */
function noneAt(s: Sentence, at: number): { quantity: Quantity; to: number } | null {
  if (lower(s, at) !== 'no') return null;
  if (lower(s, at + 1) === 'one') {
    const event = eventOf(s, at, at + 2);
    return event ? { quantity: { span: spanOf(s, at, at + 2), value: 0, kind: 'count', event, rule: 'none' }, to: at + 2 } : null;
  }
  const phrase = nounPhrase(s, at + 1);
  const event = phrase ? eventOf(s, at, phrase.to) : null;
  if (!phrase || !event || !lower(s, phrase.to - 1).endsWith('s')) return null;
  return {
    quantity: { span: spanOf(s, at, at + 1), value: 0, kind: 'count', of: spanOf(s, phrase.from, phrase.to), event, rule: 'none' },
    to: phrase.to,
  };
}

const numbers = ({ value, min, max, approx }: Amount, times = 1): Pick<Quantity, 'value' | 'min' | 'max' | 'approx'> => {
  const scaled = (n: number): number => (times === 1 && n < 1e15 && Number.isInteger(n) ? n : Number((n * times).toPrecision(15)));
  return {
    ...(value !== undefined && { value: scaled(value) }),
    ...(min !== undefined && { min: scaled(min) }),
    ...(max !== undefined && { max: scaled(max) }),
    ...(approx && { approx }),
  };
};

/** "as of Saturday morning": the moment a count is good for. */
function asOfOf(s: Sentence, times: readonly Span[]): Span | undefined {
  for (let i = 0; i + 1 < s.pieces.length; i++) {
    if (lower(s, i) !== 'as' || lower(s, i + 1) !== 'of') continue;
    const end = s.pieces[i + 1]?.end ?? 0;
    return times.find(([start]) => start > end && start - end <= 2);
  }
  return undefined;
}

/** A minus sign, or the word, makes the number after it negative: "minus 12 degrees". */
const isNegative = (s: Sentence, at: number): boolean =>
  lower(s, at - 1) === 'minus' || (lower(s, at - 1) === '\u2212' && Boolean(s.pieces[at]?.glued));

/** The quantities of one sentence in order; `taken` are pieces that belong to a time. Every look ahead is bounded, so this is linear. */
export function quantitiesOf(s: Sentence, taken: readonly boolean[], times: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  let first = 0;
  while (first < s.pieces.length && !opensQuantity(s, first)) first++;
  if (first === s.pieces.length) return found;
  const asOf = asOfOf(s, times);
  let lastCounted: Phrase | null = numberOf(s);
  let lastEvent: string | null = null;
  let at = first;
  while (at < s.pieces.length) {
    if (taken[at] || !opensQuantity(s, at)) {
      at++;
      continue;
    }
    const none = noneAt(s, at);
    if (none) {
      found.push(none.quantity);
      at = none.to;
      continue;
    }
    const result = resultAt(s, at);
    if (result) {
      found.push(result);
      while (at < s.pieces.length && (s.pieces[at]?.start ?? 0) < result.span[1]) at++;
      continue;
    }
    const ordinal = readOrdinal(s.pieces, at);
    const amount = amountAt(s, at);
    if (ordinal && !amount) {
      if (!(lower(s, at) === 'second' && posOf(s, at) === 'NOUN' && lower(s, at - 1) === 'a')) {
        found.push({ span: spanOf(s, at, ordinal.end), value: ordinal.value, kind: 'ordinal', rule: 'ordinal' });
      }
      at = ordinal.end;
      continue;
    }
    if (!amount || taken.slice(amount.from, amount.to).some(Boolean) || isLabel(s, amount)) {
      at = Math.max(at + 1, amount ? endOfLabel(s, amount.to) : 0);
      continue;
    }
    const special = kindOf(s, amount);
    if (special) {
      const sign = special.kind === 'measure' && isNegative(s, amount.from) ? -1 : 1;
      const per = perAfter(s, special.to);
      found.push({
        span: spanOf(s, special.from - (sign < 0 ? 1 : 0), special.to),
        ...numbers(amount, (special.times ?? 1) * sign),
        kind: special.kind,
        ...(special.unit && { unit: special.unit }),
        ...(per && { per }),
        rule: special.kind,
      });
      at = Math.max(amount.to, special.to);
      continue;
    }
    const hyphen = lower(s, amount.to) === '-' && s.pieces[amount.to]?.glued ? 1 : 0;
    const phrase = hyphen ? hyphenated(s, amount.to + 1) : nounPhrase(s, amount.to);
    const ofThem = lower(s, amount.to) === 'of' && lower(s, amount.to + 1) === 'them';
    const isElliptic = ofThem || isCompared(s, amount);
    const event: string | null = eventOf(s, amount.from, phrase?.to ?? (ofThem ? amount.to + 2 : amount.to)) ?? (ofThem ? lastEvent : null);
    const counted: Phrase | null = phrase ?? collectiveBefore(s, amount.from) ?? (isElliptic || (event && !hyphen) ? lastCounted : null);
    // A small number with nothing it counts and nothing that happened is no finding: "one", "two" as pronouns.
    if (!counted && !event && !amount.digits && amount.rule === 'number') {
      at = amount.to;
      continue;
    }
    const per = counted && phrase ? perAfter(s, counted.to) : null;
    found.push({
      span: spanOf(s, amount.from, amount.to),
      ...numbers(amount),
      kind: 'count',
      ...(counted && { of: spanOf(s, counted.from, counted.to) }),
      ...(event && { event }),
      ...(per && { per }),
      ...(asOf && { asOf }),
      rule: amount.rule,
    });
    if (phrase) [lastCounted, lastEvent] = [phrase, event];
    at = amount.to;
  }
  return found;
}

/** "The number of patients rose to 512": what a number later in the sentence counts. */
function numberOf(s: Sentence): Phrase | null {
  for (let i = 0; i + 2 < s.pieces.length; i++) {
    if (['number', 'total', 'count'].includes(lower(s, i)) && lower(s, i + 1) === 'of') return nounPhrase(s, i + 2);
  }
  return null;
}

const COLLECTIVES = new Set(
  'crew group team staff family party crowd band squad panel jury class army force total cast convoy herd flock'.split(' '),
);

/** "a crew of eight", "a crowd of 3,000": the noun before the number is what it counts. */
function collectiveBefore(s: Sentence, from: number): Phrase | null {
  const first = ['about', 'some', 'nearly', 'around', 'roughly'].includes(lower(s, from - 1)) ? from - 1 : from;
  return lower(s, first - 1) === 'of' && COLLECTIVES.has(lower(s, first - 2)) ? { from: first - 2, to: first - 1 } : null;
}

/** A number set beside one before it: "up from 1,200", "rose to 512", "compared with 40". */
function isCompared(s: Sentence, { from, to }: Amount): boolean {
  const closes =
    !s.pieces[to] ||
    s.pieces[to]?.kind === 'mark' ||
    ['from', 'to', 'in', 'on', 'a', 'by', 'at', 'and', 'last', 'this'].includes(lower(s, to));
  const first = ['some', 'about', 'nearly', 'only', 'least', 'than'].includes(lower(s, from - 1)) ? from - 2 : from - 1;
  return closes && ['from', 'to', 'with', 'at', 'carried', 'held'].includes(lower(s, first));
}

/** The digits of a telephone number or a code go with its first ones. */
function endOfLabel(s: Sentence, to: number): number {
  let end = to;
  while (
    s.pieces[end]?.glued &&
    ['-', '.', '/'].includes(lower(s, end)) &&
    s.pieces[end + 1]?.glued &&
    s.pieces[end + 1]?.kind === 'number'
  )
    end += 2;
  return end;
}

/** "a 45-member council": the noun the hyphen leads to. */
function hyphenated(s: Sentence, at: number): Phrase | null {
  if (s.pieces[at]?.kind !== 'word') return null;
  return nounPhrase(s, at + 1) ?? { from: at, to: at + 1 };
}
