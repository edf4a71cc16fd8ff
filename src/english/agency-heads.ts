/** What news agencies call themselves after their own name. Public knowledge; longest first where one holds another. */
export const AGENCY_HEADS: readonly string[] = [
  'Press Association',
  'News Association',
  'Press Agency',
  'News Agency',
  'News Service',
  'Wire Service',
  'Press Service',
  'Newswire',
  'Newswires',
];
