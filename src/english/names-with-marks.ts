/**
 * Names that end in an exclamation or question mark, without it: no sentence ends there when a name goes on.
 * From public facts. Extend: one entry in lower case.
 */
export const NAMES_WITH_MARKS: ReadonlySet<string> = new Set([
  'yahoo',
  'jeopardy',
  'panic',
  'joomla',
  'wham',
  'jeb',
  'guess',
  'oliver',
  'hallo',
  'ole',
]);
