/**
 * Days, months, holidays and other capitalised words of the calendar, in lower case: no names of their own. From English.
 * Extend: one entry.
 */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
  january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
  christmas easter thanksgiving halloween ramadan diwali hanukkah passover lent advent eid hajj yom kippur new-year spring summer autumn fall winter am pm a.m. p.m. est edt gmt bst utc eastern`.split(
    /\s+/,
  ),
);
