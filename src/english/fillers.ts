/** Sounds people make while they look for words. Lower case. */
export const SOUNDS: ReadonlySet<string> = new Set(['uh', 'um', 'er', 'erm', 'ah', 'oh']);

/** What people say while they look for words; between marks, to leave it out changes nothing said. Lower case. */
export const FILLERS: ReadonlySet<string> = new Set(['well', 'you know', 'i mean', 'well you know']);
