import { SENTENCE_STARTERS } from '../english/sentence-starters.js';
import { SPEECH_TAGS } from '../english/speech-tags.js';
import { isSpace, isUpper } from './characters.js';
import { wordAt } from './words.js';

/** Whether a tag begins at `at` that goes on with the sentence of a quotation: “Why?” Anna Smith asked. Four words of a name at most. */
export function continuesWithTag(text: string, at: number, to: number): boolean {
  let k = at;
  for (let words = 0; words < 5; words++) {
    const word = wordAt(text, k, to);
    if (!word) return false;
    if (words > 0 && SPEECH_TAGS.has(word)) {
      const after = text[k + word.length] ?? '.';
      if (!isSpace(after)) return true;
      const next = wordAt(text, k + word.length + 1, to);
      return !['that', 'the', 'he', 'she', 'they', 'it', 'his', 'her', 'their', 'there', 'a', 'an'].includes(next.toLowerCase());
    }
    if (!isUpper(word[0] as string) || (words === 0 && SENTENCE_STARTERS.has(word.toLowerCase()))) return false;
    k += word.length;
    if (text[k] === '.') k++;
    if (!isSpace(text[k] ?? 'x')) return false;
    k++;
  }
  return false;
}
