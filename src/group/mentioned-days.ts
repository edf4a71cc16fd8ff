/** `Month day` or `day Month`; names of months as English shortens and writes them. */
const MONTH_DAY = /\b(?:(\d{1,2})(?:st|nd|rd|th)? )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? ?(\d{1,2})?\b/g;
const WEEKDAY = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const WEEKDAYS = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];
/** Where reports tell when it happened. */
const READ = 4000;
/** Weekdays count where reports say when the thing told happened: near the beginning. */
const LEAD = 700;

/**
 * Days of the calendar a text tells of, each as 32 × month + day, the year left out. A weekday is the last one before the day of
 * publication, or that day (both as days since 1970-01-01, a Thursday).
 */
export function mentionedDays(text: string, published: number | null): Set<number> {
  const head = text.slice(0, READ);
  const days = new Set<number>();
  for (const [, before, month, after] of head.matchAll(MONTH_DAY)) {
    const day = Number(before ?? after ?? 0);
    if (day > 0 && day < 32) days.add(32 * (MONTHS.indexOf(String(month)) / 3) + day);
  }
  if (published === null) return days;
  for (const [, name] of text.slice(0, LEAD).matchAll(WEEKDAY)) {
    const back = (((published + 4) % 7) - WEEKDAYS.indexOf(String(name)) + 7) % 7;
    const date = new Date((published - back) * 86_400_000);
    days.add(32 * date.getUTCMonth() + date.getUTCDate());
  }
  return days;
}
