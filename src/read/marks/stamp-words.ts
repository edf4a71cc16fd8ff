const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}$/;
const ZONE = /^(?:[a-z]{1,2}[sd]?t|gmt|utc|bst|ist|hkt|sgt|aest|aedt|cest|cet|nzst|nzdt)$/;
const LABEL =
  /^(?:first|last|originally|published|posted|updated|modified|created|issued|date|time|on|at|by|of|and|am|pm|a\.?m|p\.?m|local|ago|about|an?|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|today|yesterday)$/;

/** How many words of a line in lower case are none that tell when something was posted. */
export function wordsBesideStamp(words: string): number {
  let beside = 0;
  for (const [word] of words.matchAll(/[\p{L}\d.:'-]+/gu)) {
    const bare = word.replace(/^[.:'-]+|[.:'-]+$/g, '');
    if (bare && !/^\d/.test(bare) && !MONTH.test(bare) && !WEEKDAY.test(bare) && !ZONE.test(bare) && !LABEL.test(bare)) beside++;
  }
  return beside;
}
