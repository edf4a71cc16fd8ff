import { COMMON_WORDS } from './common-words.js';
import { OWN_SCRIPTS } from './scripts.js';

/** Enough characters to tell a language by. */
const SAMPLE = 3000;
/** Fewer letters tell nothing. */
const LEAST_LETTERS = 20;

/** Which languages a word is common in. */
const LANGUAGES = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON_WORDS))
  for (const word of new Set(words.split(' '))) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);

/** The language a text is written in (BCP 47); what its page says of itself decides the region and where the words do not tell. "und": it is not known. */
export function languageOf(text: string, stated?: string): string {
  const given = stated && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(stated) ? stated : undefined;
  const sample = text.slice(0, SAMPLE);
  const found = byScript(sample) ?? byWords(sample);
  if (!found) return given ?? 'und';
  return given && plainCode(given) === found ? given : found;
}

/** Codes that stand for what the words cannot tell apart, or that are older names. */
const SAME = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['bs', 'hr'],
  ['sh', 'hr'],
  ['fil', 'tl'],
  ['iw', 'he'],
  ['in', 'id'],
]);

function plainCode(tag: string): string {
  const [code = ''] = tag.toLowerCase().split('-');
  return SAME.get(code) ?? code;
}

/** The language of a script that half of the letters are of; Japanese is told by a twentieth. */
function byScript(sample: string): string | null {
  let letters = 0;
  const counts = new Map<string, number>();
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    letters++;
    if (code < 0x370) continue;
    const own = OWN_SCRIPTS.find(([first, last]) => code >= first && code <= last);
    if (own) counts.set(own[2], (counts.get(own[2]) ?? 0) + 1);
  }
  if (letters < LEAST_LETTERS) return null;
  const japanese = (counts.get('ja') ?? 0) + (counts.get('zh') ?? 0);
  if ((counts.get('ja') ?? 0) * 20 > letters && japanese * 2 > letters) return 'ja';
  for (const [language, count] of counts) if (count * 2 > letters) return language;
  return null;
}

/** Of all words of a text so many are common ones of its language; of a text in another language, few. */
const LEAST_SHARE = 0.1;
const LEAST_WORDS = 2;
/** How much the best language must be ahead of the next. */
const AHEAD = 1.15;

/** The language whose common words stand in a text; a word counts for each language it is common in, the less the more these are. */
function byWords(sample: string): string | null {
  let words = 0;
  const scores = new Map<string, { score: number; hits: number }>();
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    const languages = LANGUAGES.get(word) ?? [];
    for (const language of languages) {
      const known = scores.get(language);
      if (known) {
        known.score += 1 / languages.length;
        known.hits++;
      } else scores.set(language, { score: 1 / languages.length, hits: 1 });
    }
  }
  const [best, next] = [...scores].sort((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1].hits < Math.max(LEAST_WORDS, words * LEAST_SHARE)) return null;
  return next && best[1].score < next[1].score * AHEAD ? null : best[0];
}
