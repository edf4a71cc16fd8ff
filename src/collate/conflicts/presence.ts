import { NARROWING, PRESENCE } from '../../english/presence-words.js';
import { ANY_PEOPLE } from '../../english/toll-words.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';
import type { StoryPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';
import { alikeBut } from './alike.js';
import { type ConflictContext, tokensOf } from './context.js';
import type { Finding } from './finding.js';
import { neighbours } from './toll-of-event.js';

const NOBODY = new Set(['nobody', 'none', 'no-one']);
const AHEAD = new Set(['will', 'would', 'believe', 'close', 'hope', 'likely', 'until', 'might']);
const PASSIVE = new Set([
  'was',
  'were',
  'been',
  'is',
  'are',
  'being',
  'be',
  'in',
  'into',
  'has',
  'have',
  'had',
  'face',
  'faces',
  'faced',
  'with',
  'announced',
  'made',
  'claimed',
  'issued',
  'a',
  'on',
  'of',
  'men',
  'man',
  'people',
  'person',
  'two',
  'three',
  'one',
  'officers',
  'police',
]);
const REACH = 7;
const LEAST_ALIKE = 0.5;

interface Reading {
  unit: Unit;
  /** The word that tells it. */
  word: Token;
  /** Where the number of people it tells of stands, when one does. */
  number?: number;
}

const SOUGHT = /^(?:suspects?|gunm[ae]n|shooters?|m[ae]n|driver|attackers?|robbers?|teenager)$/;
const LOOKS = /^(?:looking|searching|hunting)$/;
const WHICH = ['one', 'first', 'second', 'third', 'other', 'another', 'additional', 'more'];

/** "The gunman is at large", "officers hunting for another gunman". */
function readAtLarge(context: ConflictContext, unit: Unit): Reading | null {
  const tokens = tokensOf(context, unit);
  for (const [i, token] of tokens.entries()) {
    if (token.lower === 'large' && tokens[i - 1]?.lower === 'at') return { unit, word: token };
    if (!LOOKS.test(token.lower) || tokens[i + 1]?.lower !== 'for') continue;
    const word = tokens.slice(i + 2, i + 6).find(({ lower }) => SOUGHT.test(lower));
    if (word) return { unit, word };
  }
  return null;
}

/** Somebody still sought against an arrest: both must speak of the first, the second, or say nothing of which. */
function findAtLarge(context: ConflictContext, units: readonly Unit[]): Finding[] {
  const words = new Set((PRESENCE.find(([id]) => id === 'arrested')?.[2] ?? '').split(' '));
  const which = ({ unit }: Reading) => WHICH.filter((word) => tokensOf(context, unit).some(({ lower }) => lower === word)).join(' ');
  const sought = units.flatMap((unit) => (unit.negated.size ? [] : (readAtLarge(context, unit) ?? [])));
  const held = units.flatMap((unit) => readPresent(context, unit, words, 'arrested', 'step') ?? []);
  const pairs = sought.filter(
    (one) => tellsOne(one, held) && held.some((other) => other.unit.report !== one.unit.report && which(one) === which(other)),
  );
  const apart = held.filter(
    (other) => pairs.some((one) => which(one) === which(other)) && pairs.every((one) => one.unit.report !== other.unit.report),
  );
  if (!pairs.length || !apart.length) return [];
  return [
    {
      kind: 'polarity',
      rule: 'said-absent-said-present',
      about: 'still sought / arrested',
      score: 0.74,
      sides: [sideOf(context, pairs, 'sought'), sideOf(context, apart, 'arrested')],
      changes: true,
    },
  ];
}

/** "No arrests have been made" against "two men were arrested"; "nobody was hurt" against three hurt. */
export function findPresence(context: ConflictContext, pairs: StoryPairs): Finding[] {
  const units = context.units.filter((unit) => !unit.unsure && !unit.background);
  const steps = PRESENCE.flatMap(([id, label, list, kind]): Finding[] => {
    const words = new Set(list.split(' '));
    const present = units.flatMap((unit) => readPresent(context, unit, words, id, kind) ?? []);
    const absent = units
      .flatMap((unit) => readAbsent(context, unit, words) ?? [])
      .filter((one) => kind === 'step' || tellsOne(one, present));
    if (!absent.length) return [];
    const apart = present.filter(({ unit }) => absent.every((one) => one.unit.report !== unit.report));
    if (!apart.length) return [];
    if (
      kind === 'toll' &&
      !absent.some((one) =>
        apart.some(
          (other) => alikeBut(one.unit, other.unit, pairs.weights, new Set()) >= LEAST_ALIKE || placeAlike(context, one, other, words),
        ),
      )
    )
      return [];
    return [
      {
        kind: 'polarity',
        rule: 'said-absent-said-present',
        about: label,
        score: kind === 'step' ? 0.8 : 0.74,
        sides: [sideOf(context, absent, `no ${label}`), sideOf(context, apart, label)],
        changes: kind === 'step',
      },
    ];
  });
  return [...steps, ...findAtLarge(context, units)];
}

/** Share of the words that place the event which the sentences must have in common. */
const SAME_PLACING = 0.6;

/** "Three were hurt when the ferry struck the pier", "no one was hurt when it struck the pier": the sentences place it by the same words, or by none. */
function placeAlike(context: ConflictContext, one: Reading, other: Reading, words: ReadonlySet<string>): boolean {
  const [x, y] = [placing(context, one, words), placing(context, other, words)];
  const shared = [...x].filter((key) => y.has(key)).length;
  return shared >= SAME_PLACING * Math.min(x.size, y.size) && shared >= SAME_PLACING * 0.5 * Math.max(x.size, y.size);
}

/** What a sentence says besides the event and how many people it happened to. */
function placing(context: ConflictContext, { unit }: Reading, words: ReadonlySet<string>): Set<string> {
  const aside = new Set([...ANY_PEOPLE, 'one', ...words, ...unit.tolls.map(({ group }) => group)].map(wordKey));
  const keys = new Set(neighbours(context, unit).flatMap(({ own }) => [...own]));
  return new Set([...keys].filter((key) => !/^[#!]/.test(key) && !key.includes(' ') && !aside.has(key)));
}

/** A report that tells of some hurt means others when it says that none were, as one that tells of arrests does when it says who is sought. */
const tellsOne = (one: Reading, others: readonly Reading[]) => others.every(({ unit }) => unit.report !== one.unit.report);

const sideOf = (context: ConflictContext, readings: Reading[], label: string) => {
  const first = (readings.find(({ unit }) => !unit.title) ?? readings[0]) as Reading;
  const tokens = tokensOf(context, first.unit);
  const at = tokens.findIndex(({ start }) => start === first.word.start);
  const from = label.startsWith('no ')
    ? tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:no|not|n['’]t|nobody|none|any)$/.test(lower))
    : at;
  const text = context.reports[first.unit.report]?.report.text ?? '';
  return {
    value: text.slice(Math.min((tokens[Math.max(0, from)] as Token).start, first.number ?? text.length), first.word.end),
    voices: readings.map(({ unit }) => ({ unit, span: unit.span })),
  };
};

/** "no arrests", "nobody is in custody", "no one was hurt"; "has not been charged" only without a name. */
function readAbsent(context: ConflictContext, unit: Unit, words: ReadonlySet<string>): Reading | null {
  if (!unit.negated.size || unit.names.size > 4) return null;
  const tokens = tokensOf(context, unit);
  if (tokens.some(({ lower }) => AHEAD.has(lower))) return null;
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token;
    const noOne =
      lower === 'no' && /^(?:one|people|person|suspect|suspects|arrests|charges|injuries|deaths)$/.test(tokens[i + 1]?.lower ?? '');
    if (!NOBODY.has(lower) && lower !== 'no' && !(lower === 'any' && unit.negated.size)) continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 1 + REACH); j++) {
      const token = tokens[j] as Token;
      if (NARROWING.has(token.lower) || token.text === ',') break;
      if (words.has(token.lower) && (NOBODY.has(lower) || noOne || j === i + 1 || lower === 'any')) return { unit, word: token };
    }
  }
  return null;
}

/** What captures without arresting. */
const FILM = /^(?:videos?|footage|cameras?|photos?|film)$/;
const LONG_TIME = /\b(?:over|in|during) the (?:last|past) (?:\p{L}+ )?(?:years?|decades?|months)\b/iu;

/** "During the past decade nine boatmen were charged": counted over years, not in this case. */
function isOfLongTime({ reports }: ConflictContext, unit: Unit): boolean {
  const report = reports[unit.report]?.report;
  const sentence = report?.sentences[unit.sentence];
  return sentence !== undefined && LONG_TIME.test(report?.text.slice(...sentence) ?? '');
}

const ASKED = /\b(?:whether|unclear)\b(?!.*(?:[;—–]|\bbut\b))/is;

/** Does its sentence ask before it comes to the clause: "unclear whether anyone was held or arrested"? */
function isAsked({ reports }: ConflictContext, unit: Unit): boolean {
  const report = reports[unit.report]?.report;
  const [start] = report?.sentences[unit.sentence] ?? [unit.span[0]];
  return ASKED.test(report?.text.slice(start, unit.span[0]) ?? '');
}

/** Said to be so, of people of the story: arrested two men, were charged, a number hurt. */
function readPresent(context: ConflictContext, unit: Unit, words: ReadonlySet<string>, id: string, kind: 'toll' | 'step'): Reading | null {
  const tokens = tokensOf(context, unit);
  if (kind === 'toll') {
    const toll = unit.tolls.find(({ event, count }) => event === id && count.min > 0);
    const word = toll && tokens.find(({ lower }) => words.has(lower));
    return word ? { unit, word, number: toll.count.span[0] } : null;
  }
  if (tokens.some(({ lower }) => AHEAD.has(lower)) || isAsked(context, unit) || isOfLongTime(context, unit)) return null;
  const isFilmed = tokens.some(({ lower }) => FILM.test(lower));
  for (const [i, token] of tokens.entries()) {
    if (tokens[i + 1]?.pos === 'NOUN' && token.pos === 'NOUN') continue;
    if (!words.has(token.lower) || unit.negated.size) continue;
    if (isFilmed && token.lower === 'captured') continue;
    if (id === 'claimed' && !tokens.slice(0, i).some(({ lower }) => /^claim/.test(lower))) continue;
    if (id === 'charged' && !/^charge[ds]$|^indict/.test(token.lower)) continue;
    const before = tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => PASSIVE.has(lower));
    const after = tokens[i + 1]?.lower ?? '';
    if (before || PASSIVE.has(after) || tokens[i + 1]?.pos === 'NUM') return { unit, word: token };
  }
  return null;
}
