import type { TimeRelation, Timex } from '../../model/timex.js';
import { cueVerbOf } from '../../text/cue-verbs.js';
import { type Draft, lower, posOf, type Sentence } from './sentence.js';
import { type Direction, directionOf, isAttributive } from './tense.js';

const DAY_LIKE = /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)/;
/** How many times back a "next day" or a bare clock time looks for its day. */
const LOOK_BACK = 4;
/** How many times of its sentence one looks past for its day or year. */
const MOST_BETWEEN = 8;

const isDay = (value: string): boolean => DAY_LIKE.test(value);
const isBareClock = (draft: Draft): boolean => draft.rule === 'clock';

/** Does someone speak between two places of a sentence? Then the day of speaking is not the day of what is told. */
function speaksBetween(s: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueVerbOf(lower(s, i)) && posOf(s, i) === 'VERB') return true;
  return false;
}

/** The draft of this sentence that gives a bare clock time its day: one linked by "on" after it, else the last before, else the next. */
function dayOfClock(s: Sentence, drafts: readonly Draft[], at: number): { day: number; spoken: boolean } {
  const none = { day: -1, spoken: false };
  const clock = drafts[at] as Draft;
  const limit = Math.min(drafts.length, at + MOST_BETWEEN);
  for (let i = at + 1; i < limit; i++) {
    const draft = drafts[i] as Draft;
    if (isBareClock(draft)) continue;
    if (!isDay(draft.value) && draft.type !== 'SET') break;
    const gap = draft.from - (drafts[i - 1] as Draft).to;
    if (draft.type === 'SET') return none;
    if (gap <= 1 && ['on', '', ',', '('].includes(gap === 1 ? lower(s, draft.from - 1) : '')) return { day: i, spoken: false };
    break;
  }
  const gives = (i: number): boolean => {
    const draft = drafts[i] as Draft;
    return isDay(draft.value) && !isBareClock(draft) && draft.type !== 'SET';
  };
  let spoken = false;
  for (let i = at - 1; i >= Math.max(0, at - MOST_BETWEEN); i--) {
    if (!gives(i)) continue;
    if (!speaksBetween(s, (drafts[i] as Draft).to, clock.from)) return { day: i, spoken: false };
    spoken = true;
    break;
  }
  for (let i = at + 1; i < limit; i++) {
    if (!gives(i)) continue;
    if (!speaksBetween(s, clock.to, (drafts[i] as Draft).from)) return { day: i, spoken: false };
    return { day: -1, spoken: true };
  }
  return { day: -1, spoken };
}

/** The index in `found` of the last time of the right grain, -1 for none near. */
function lastOf(found: readonly Timex[], isRight: (time: Timex) => boolean): number {
  for (let i = found.length - 1; i >= Math.max(0, found.length - LOOK_BACK); i--) {
    const time = found[i] as Timex;
    if (time.type === 'SET' || time.type === 'DURATION' || time.value.endsWith('_REF')) continue;
    if (isRight(time)) return i;
  }
  return -1;
}

/** "in 2015: the first on Labor Day and two more in October": the year of the sentence that a month or day after it belongs to. */
function yearBefore(s: Sentence, drafts: readonly Draft[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - MOST_BETWEEN); i--) {
    const draft = drafts[i] as Draft;
    if (draft.rule === 'year' && ['in', 'during', 'of', ''].includes(lower(s, draft.from - 1))) return i;
  }
  return -1;
}

const directed = (relation: TimeRelation, direction: Direction | null, since: boolean, isDayOfYear: boolean): TimeRelation => {
  const isNamed = relation.unit === 'named';
  // The present points ahead, save for a month just past: "growers hope for a good report for March".
  if (direction === 'near') return { ...relation, offset: isNamed && !isDayOfYear ? 0 : 1 };
  if (direction === null || direction === 'unsure') return { ...relation, offset: isNamed ? 0 : -1 };
  return { ...relation, offset: since && relation.unit === 'holiday' ? -2 : direction };
};

const isDescribing = (s: Sentence, { from, to }: Draft): boolean =>
  ['the', 'a', 'his', 'her', 'its', 'their'].includes(lower(s, from - 1)) && posOf(s, to) === 'NOUN';

/** "May and June 2012", "from Jan. 5 to March 3, 1998": a date without a year joined to one that has it. */
function yearOfNext(s: Sentence, draft: Draft, next: Draft | undefined): string | null {
  if (
    !next ||
    next.relation ||
    next.from - draft.to !== 1 ||
    !['and', 'or', 'to', 'through', 'until', '-', '\u2013'].includes(lower(s, draft.to))
  )
    return null;
  if (draft.relation?.unit !== 'named' || !/^\d{4}-\d\d/.test(next.value)) return null;
  const year = Number(next.value.slice(0, 4)) - (draft.value.slice(5, 7) > next.value.slice(5, 7) ? 1 : 0);
  return String(year).padStart(4, '0') + draft.value.slice(4);
}

/** "today" that means these days: after a time long past in the same sentence. */
function isNowadays(s: Sentence, draft: Draft, drafts: readonly Draft[], at: number): boolean {
  if (draft.rule !== 'near-day' || lower(s, draft.from) !== 'today' || draft.to !== draft.from + 1) return false;
  return (
    drafts.slice(0, at).some(({ value }) => /^\d{2,4}$/.test(value)) && [';', ',', 'and', 'but', ''].includes(lower(s, draft.from - 1))
  );
}

/** Adds the drafts of a sentence to the times found so far, each tied to what it is counted from. `region` is where its paragraph begins. */
export function linkContext(s: Sentence, drafts: readonly Draft[], found: Timex[], region: number): void {
  const base = found.length;
  drafts.forEach((draft, at) => {
    const span: Timex['span'] = [s.pieces[draft.from]?.start ?? 0, s.pieces[draft.to - 1]?.end ?? 0];
    const isMoment = draft.type === 'DATE' || draft.type === 'TIME' || draft.relation !== undefined;
    let direction = isMoment ? directionOf(s, draft.from, draft.to) : null;
    if (s.isLabel && direction === 'near') direction = -1;
    let relation = draft.relation;
    if (relation && draft.byTense) {
      const isDayOfYear = draft.rule === 'calendar-day';
      // "the April 15 deadline": the nearest; verbs tell nothing of a date that describes a thing.
      const told = isDayOfYear && isDescribing(s, draft) ? null : direction;
      relation = directed(relation, told, lower(s, draft.from - 1) === 'since', isDayOfYear);
    }
    // "Saturday night is …" tells of all of them.
    if (relation?.unit === 'weekday' && draft.byTense && ['is', 'are'].includes(lower(s, draft.to))) relation = undefined;
    const isNear = (time: Timex): boolean =>
      isDay(time.value) && (time.span[0] >= region || time.relation?.unit === 'weekday' || time.relation?.unit === 'day');
    let from = -1;
    if (relation && isBareClock(draft)) {
      const { day: inSentence, spoken } = dayOfClock(s, drafts, at);
      const next = drafts[at + 1];
      if (inSentence < 0 && next?.type === 'SET' && next.from - draft.to <= 1) relation = undefined;
      from = inSentence >= 0 ? base + inSentence : lastOf(found.slice(Math.max(0, base - LOOK_BACK), base), isNear);
      if (inSentence < 0 && from >= 0) from += Math.max(0, base - LOOK_BACK);
      if (from < 0 && spoken) relation = undefined;
    } else if (relation && draft.fromContext) {
      const dayOnly = draft.fromContext === 'day' || relation.unit === 'day';
      from = lastOf(found, (time) => !dayOnly || isDay(time.value));
      // "that night" without a night told before says nothing of the day.
      if (from < 0 && relation.offset === 0) relation = undefined;
    } else if (relation && draft.byTense && (relation.unit === 'named' || relation.unit === 'holiday') && relation.offset <= 0) {
      const year = yearBefore(s, drafts, at);
      if (year >= 0) {
        from = base + year;
        relation = { ...relation, offset: -1 };
      }
    }
    if (relation && from >= 0) relation = { ...relation, from };
    const value = isNowadays(s, draft, drafts, at) ? 'PRESENT_REF' : (yearOfNext(s, draft, drafts[at + 1]) ?? draft.value);
    // What a day describes ("Monday's vote") has no verb of its own.
    const tense = direction === 1 ? 'future' : direction === -1 && !isAttributive(s, draft.from, draft.to) ? 'past' : undefined;
    found.push({
      span,
      type: draft.type,
      value,
      ...(relation && value === draft.value && { relation }),
      ...(tense && { tense }),
      rule: draft.rule,
    });
  });
}
