import { civilOf, type Day, weekdayOf } from '../../text/calendar.js';
import { smallest } from '../../text/lists.js';
import { type DateEvidence, dayIn } from './evidence.js';

/** The days a story's reports date together: from its first to its last, and the day none of them can be after. */
export interface StoryDays {
  first: Day;
  last: Day;
  /** No report is later than this: a day still ahead of them. */
  before: Day | null;
  /** Whether anything dates its first day; else only the day to come is known. */
  begun: boolean;
  /** Days of publication that reports give themselves, in order. */
  published: readonly Day[];
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

/** A month told of as past lies at most so many months back; were it after the window, the window is background. */
const MONTHS_BACK = 8;

/**
 * Are these days the story's and not its background? They stand beside a picture or a weekday, or in two reports; the weekday of the last
 * is one the reports tell of as past; and no year or month after them is past.
 */
function isOwn(evidence: readonly DateEvidence[], { first, last, reports }: { first: Day; last: Day; reports: number }): boolean {
  const inside = (day: Day): boolean => day >= first && day <= last;
  const { year, month } = civilOf(last);
  if (evidence.some(({ years }) => years.some((named) => named > year))) return false;
  const later = (named: number): boolean => (named - month + 12) % 12 > 0 && (named - month + 12) % 12 <= 12 - MONTHS_BACK;
  if (evidence.some(({ pastMonths }) => pastMonths.some(later))) return false;
  const weekdays = new Set(evidence.flatMap(({ pastWeekdays }) => pastWeekdays.map(({ weekday }) => weekday)));
  if (weekdays.size && ![last, first].some((day) => weekdays.has(weekdayOf(day)))) return false;
  // News gives the full date of its own days in captions and posts, again and again; once in the running text it is background.
  const again = evidence.some(({ past }) => past.filter(inside).length > 1);
  return (reports > 1 && again) || evidence.some(({ fresh }) => fresh.some(inside));
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
  const days = evidence.flatMap(({ published: day }, report) => (day === null ? [] : [{ day, report }]));
  const published = days.map(({ day }) => day).sort((a, b) => a - b);
  const window = densest(days.length ? days : past);
  const rule = year?.rule ?? 'full-dates';
  if (window && !days.length && !year && !isOwn(evidence, window)) return null;
  if (window) {
    const ahead = future.filter((day) => day >= window.last);
    return { ...window, before: ahead.length ? smallest(ahead) : null, begun: true, published, told, rule };
  }
  if (!future.length) return null;
  const before = smallest(future);
  return { first: before - 6, last: before, before, begun: false, published, told, rule };
}
