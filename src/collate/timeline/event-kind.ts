import { DATED_THING_KINDS, DAY_NOUNS, EVENT_KINDS } from '../../english/event-words.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import { type Lexeme, lex } from '../../text/lex.js';
import { wordKey } from '../../text/word-key.js';
import type { Moment } from './moments.js';

/** How many pieces either side of its time an event is named in. */
const NEAR = 18;
/** Nearer still, where a night is to run into the next day. */
const CLOSE = 13;

/** What the words around a time say of the event. */
export interface EventKind {
  /** The kind of the event word nearest to the time. */
  kind: string | null;
  /** The word its time describes: "the 2016 election". */
  described: string | null;
  /** The kind word stands near enough to its time for a night to run into the next day. */
  near: boolean;
  /** "The 1987 …": the time belongs to a thing, not to the verb. */
  isOfThing: boolean;
  /** "Friday's announcement": names no event, but the one everybody speaks of. */
  pointsBack: boolean;
}

/** A plan told in so few words behind a "that" is the one told before: "On Friday that permit lapses." */
const SHORT = 7;

const PREPOSITIONS = new Set(['on', 'in', 'of', 'at', 'from', 'late', 'early']);

export function eventKindOf({ report, span, time, planned }: Moment, reports: readonly AnnotatedReport[]): EventKind {
  const { text } = reports[report] as AnnotatedReport;
  const pieces = lex(text, span[0], span[1]);
  const before = pieces.filter(({ end }) => end <= time.span[0]).reverse();
  const after = pieces.filter(({ start }) => start >= time.span[1]);
  const isOwner = after[0]?.lower === "'s" || /['\u2019]s$/.test(text.slice(...time.span));
  const next = after[0]?.lower === "'s" ? after[1] : after[0];
  const described = next?.kind === 'word' ? (wordKey(next.lower) ?? null) : null;
  const isOfThing = before[0]?.lower === 'the' && /^\d{4}$/.test(time.value);
  const beside = PREPOSITIONS.has(before[0]?.lower ?? '') ? before[1] : before[0];
  const thing = DATED_THING_KINDS.get(isOfThing || isOwner ? (next?.lower ?? '') : (beside?.lower ?? ''));
  const isOwned = isOwner || before[0]?.lower === "'s";
  const isShort = planned && pieces.filter(({ kind }) => kind === 'word').length <= SHORT;
  const pointsBack =
    (isOwned && (!next || DAY_NOUNS.has(next.lower))) ||
    (isShort && /^(?:that|this|it)$/.test(after.find(({ kind }) => kind === 'word')?.lower ?? ''));
  const said = { described, isOfThing, pointsBack };
  if (thing) return { ...said, kind: thing, near: true };
  for (let i = 0; i < NEAR; i++) {
    const kind = kindAt(after, i, -1) ?? kindAt(before, i, 1);
    if (kind) return { ...said, kind: kind === 'decision' && isOfAgreement(time.value, pieces) ? 'agreement' : kind, near: i < CLOSE };
  }
  // Few things are planned for one day, and few happen at one minute: the first event word, however far ("The strike, which …, ends on Friday").
  const isRare = planned || /T\d/.test(time.value);
  const first = isRare ? pieces.map((_, i) => kindAt(pieces, i, -1)).find(Boolean) : undefined;
  return { ...said, kind: first ?? null, near: false };
}

/** "The agreement, signed in 1987": the year is that of "the 1987 pact". */
const isOfAgreement = (value: string, pieces: readonly Lexeme[]): boolean =>
  /^\d{4}$/.test(value) && pieces.some(({ lower }) => DATED_THING_KINDS.get(lower) === 'agreement');

/** The kind of the word at a place, alone or with the word that stands before it in the text. */
function kindAt(pieces: readonly Lexeme[], at: number, step: 1 | -1): string | undefined {
  const word = pieces[at]?.lower ?? '';
  return EVENT_KINDS.get(`${pieces[at + step]?.lower} ${word}`) ?? EVENT_KINDS.get(word);
}
