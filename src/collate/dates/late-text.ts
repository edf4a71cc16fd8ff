import type { Day } from '../../text/calendar.js';
import { largest } from '../../text/lists.js';
import type { DateEvidence } from './evidence.js';
import type { StoryDays } from './story-days.js';
import { bestDay, daysBack } from './writing-day.js';

/** A bare weekday five or six days back is rare in news; when the story ran on past that weekday, the text is newer than its date. */
const SUSPICIOUS = 5;

/** The day up to which a dated report was written on, when its words are newer than its date; null when its date fits its words. */
export function laterDay(evidence: DateEvidence, story: StoryDays): { day: Day; why: string } | null {
  const { published, pastWeekdays, past } = evidence;
  if (published === null) return null;
  const newer = past.filter((day) => day > published && day <= published + 30);
  if (newer.length) return { day: largest(newer), why: 'it tells of a later day as past' };
  const late = pastWeekdays.filter(({ weekday }) => {
    const back = daysBack(published, weekday);
    return back >= SUSPICIOUS && published - back < story.first - 1 && published - back + 7 <= story.last;
  });
  if (!late.length) return null;
  const day = bestDay(evidence, story, published + 1, Math.min(published + 6, story.last + 1));
  return { day, why: 'the weekdays it tells as past come after that day in the other reports' };
}
