/** Lines that stand above and below a press release and are no part of what it says. Public knowledge; in lower case, no marks. */
export const RELEASE_LABELS: ReadonlySet<string> = new Set([
  'press release',
  'news release',
  'media release',
  'press statement',
  'media statement',
  'for immediate release',
  'for release',
  'ends',
  'end',
  'end of statement',
  '###',
]);
