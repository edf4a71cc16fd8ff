import { civilOf, type Day, weekdayOf } from '../../text/calendar.js';
import { type DateEvidence, dayIn } from './evidence.js';

/** The days a story's reports date together: from its first to its last, and the day none of them can be after. */
export interface StoryDays {
  first: Day;
  last: Day;
  /** No report is later than this: a day still ahead of them. */
  before: Day | null;
  /** Days that dated reports and full dates tell of as past. */
  told: ReadonlySet<Day>;
  rule: string;
}

/** Days of one story lie this near each other; a full date farther off is background. */
const WINDOW = 8;

interface Fixed {
  day: Day;
  report: number;
}

/** The window of days that most reports date, the latest such when two tie. */
function densest(days: readonly Fixed[]): { first: Day; last: Day; reports: number } | null {
  const sorted = [...days].sort((a, b) => a.day - b.day);
  let best: { first: Day; last: Day; reports: number } | null = null;
  let to = 0;
  for (let from = 0; from < sorted.length; from++) {
    const first = (sorted[from] as Fixed).day;
    while (to < sorted.length && (sorted[to] as Fixed).day <= first + WINDOW) to++;
    const inside = sorted.slice(from, Math.min(to, from + 200));
    const reports = new Set(inside.map(({ report }) => report)).size;
    if (!best || reports >= best.reports) best = { first, last: (inside.at(-1) as Fixed).day, reports };
  }
  // A later window that only lacks the first days of this one is the same story.
  for (const { day } of [...sorted].reverse()) if (best && day < best.first && best.last - day <= WINDOW) best.first = day;
  return best;
}

/** Are these days the story's and not its background? Two reports date them, or one beside a picture or a weekday, and no year after them is past. */
function isOwn(evidence: readonly DateEvidence[], { first, last, reports }: { first: Day; last: Day; reports: number }): boolean {
  const inside = (day: Day): boolean => day >= first && day <= last;
  if (evidence.some(({ published }) => published !== null && inside(published))) return true;
  if (evidence.some(({ years }) => years.some((year) => year > civilOf(last).year))) return false;
  return reports > 1 || evidence.some(({ fresh }) => fresh.some(inside));
}

/** The story's own days, from dates of publication and full dates; without a full date, from dates whose year the weekdays give away. */
export function storyDays(evidence: readonly DateEvidence[], year: { year: number; rule: string } | null): StoryDays | null {
  const past: Fixed[] = [];
  const future: Day[] = [];
  evidence.forEach(({ published, past: days, yearless }, report) => {
    if (published !== null) past.push({ day: published, report });
    for (const day of days) past.push({ day, report });
    if (!year) return;
    for (const date of yearless) {
      const day = dayIn(year.year, date);
      if (day === null) continue;
      if (date.future && date.weekday === null) future.push(day);
      else past.push({ day, report });
    }
  });
  const told = new Set(past.map(({ day }) => day));
  for (const { published, pastWeekdays } of evidence) {
    if (published !== null) for (const { weekday } of pastWeekdays) told.add(published - ((weekdayOf(published) - weekday + 7) % 7));
  }
  const window = densest(past);
  const rule = year?.rule ?? 'full-dates';
  if (window && !year && !isOwn(evidence, window)) return null;
  if (window) {
    const ahead = future.filter((day) => day >= window.last);
    return { ...window, before: ahead.length ? Math.min(...ahead) : null, told, rule };
  }
  if (!future.length) return null;
  const before = Math.min(...future);
  return { first: before - 6, last: before, before, told, rule };
}
