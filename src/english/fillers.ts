/** What people say while they look for words; to leave it out changes nothing said. Lower case. */
export const FILLERS: ReadonlySet<string> = new Set(['uh', 'um', 'er', 'erm', 'ah', 'oh', 'well', 'you know', 'i mean', 'well you know']);
