import type { TimeRelation, Timex } from '../../model/timex.js';
import { type Draft, lower, type Sentence } from './sentence.js';
import { directionOf } from './tense.js';

const DAY_LIKE = /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)/;
/** How many times back a "next day" or a bare clock time looks for its day. */
const LOOK_BACK = 4;

const isDay = (value: string): boolean => DAY_LIKE.test(value);
const isBareClock = (draft: Draft): boolean => draft.rule === 'clock';

/** The draft of this sentence that gives a bare clock time its day: one linked by "on" after it, else the last before, else the next. */
function dayOfClock(s: Sentence, drafts: readonly Draft[], at: number): number {
  for (let i = at + 1; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (isBareClock(draft)) continue;
    if (!isDay(draft.value)) break;
    const gap = draft.from - (drafts[i - 1] as Draft).to;
    if (gap <= 1 && ['on', '', ',', '('].includes(gap === 1 ? lower(s, draft.from - 1) : '')) return i;
    break;
  }
  for (let i = at - 1; i >= 0; i--) if (isDay((drafts[i] as Draft).value) && !isBareClock(drafts[i] as Draft)) return i;
  for (let i = at + 1; i < drafts.length; i++) if (isDay((drafts[i] as Draft).value) && !isBareClock(drafts[i] as Draft)) return i;
  return -1;
}

/** The index in `found` of the last time of the right grain, -1 for none near. */
function lastOf(found: readonly Timex[], dayOnly: boolean): number {
  for (let i = found.length - 1; i >= Math.max(0, found.length - LOOK_BACK); i--) {
    const time = found[i] as Timex;
    if (time.type === 'SET' || time.type === 'DURATION' || time.value.endsWith('_REF')) continue;
    if (!dayOnly || isDay(time.value)) return i;
  }
  return -1;
}

function directed(s: Sentence, draft: Draft): TimeRelation | undefined {
  const { relation } = draft;
  if (!relation || !draft.byTense) return relation;
  const direction = directionOf(s, draft.from, draft.to);
  const isNear = relation.unit === 'named';
  if (direction === 'near') return { ...relation, offset: isNear ? 0 : 1 };
  if (direction === null) return { ...relation, offset: isNear ? 0 : -1 };
  if (lower(s, draft.from - 1) === 'since' && relation.unit === 'holiday') return { ...relation, offset: -2 };
  return { ...relation, offset: direction };
}

/** "today" that means these days: after a time long past in the same sentence. */
function isNowadays(s: Sentence, draft: Draft, drafts: readonly Draft[], at: number): boolean {
  if (draft.rule !== 'near-day' || lower(s, draft.from) !== 'today' || draft.to !== draft.from + 1) return false;
  return (
    drafts.slice(0, at).some(({ value }) => /^\d{2,4}$/.test(value)) && [';', ',', 'and', 'but', ''].includes(lower(s, draft.from - 1))
  );
}

/** Adds the drafts of a sentence to the times found so far, each tied to what it is counted from. */
export function linkContext(s: Sentence, drafts: readonly Draft[], found: Timex[]): void {
  const base = found.length;
  drafts.forEach((draft, at) => {
    const span: Timex['span'] = [s.pieces[draft.from]?.start ?? 0, s.pieces[draft.to - 1]?.end ?? 0];
    let relation = directed(s, draft);
    let from = -1;
    if (relation && isBareClock(draft)) {
      const inSentence = dayOfClock(s, drafts, at);
      from = inSentence >= 0 ? base + inSentence : lastOf(found, true);
    } else if (relation && draft.fromContext) {
      from = lastOf(found, draft.fromContext === 'day' || relation.unit === 'day');
    }
    if (relation && from >= 0) relation = { ...relation, from };
    const value = isNowadays(s, draft, drafts, at) ? 'PRESENT_REF' : draft.value;
    found.push({ span, type: draft.type, value, ...(relation && value === draft.value && { relation }), rule: draft.rule });
  });
}
