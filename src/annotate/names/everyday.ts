import { COMMON_WORDS } from '../../english/common-words.js';

const words = new Set(COMMON_WORDS.flatMap(([, list]) => list.trim().split(/\s+/)));

/** Answers are kept, since reports share most of their words. */
const KEPT = 50_000;
const known = new Map<string, boolean>();

const ENDINGS =
  /(?:tion|tions|sion|sions|ment|ments|ness|ology|ologies|ship|ships|ity|ities|ism|isms|istic|ously|ally|fully|ings?|phobia|ance|ence|ances|ences|able|ible|ous|ful|less|ive|ively|ized|ised|based|related|like|style)$/;

/** A word of everyday English in any of its forms: with a capital it may still be a name, but the capital alone says little. */
export function isEveryday(key: string): boolean {
  let answer = known.get(key);
  if (answer === undefined) {
    if (known.size > KEPT) known.clear();
    answer = look(key);
    known.set(key, answer);
  }
  return answer;
}

function look(key: string): boolean {
  if (words.has(key)) return true;
  if (key.length > 7 && ENDINGS.test(key)) return true;
  return bases(key).some((base) => words.has(base));
}

function bases(key: string): string[] {
  if (key.endsWith('ies') || key.endsWith('ied')) return [`${key.slice(0, -3)}y`];
  if (key.endsWith('es')) return [key.slice(0, -1), key.slice(0, -2)];
  if (key.endsWith('s')) return [key.slice(0, -1)];
  if (key.endsWith('ed')) return [key.slice(0, -1), key.slice(0, -2), key.slice(0, -3)];
  if (key.endsWith('ing')) return [key.slice(0, -3), `${key.slice(0, -3)}e`, key.slice(0, -4)];
  if (key.endsWith('ly')) return [key.slice(0, -2), `${key.slice(0, -2)}e`];
  if (key.endsWith('er')) return [key.slice(0, -1), key.slice(0, -2)];
  return [];
}
