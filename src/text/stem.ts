import { IRREGULAR_FORMS } from '../english/irregular-forms.js';

// M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980): the steps below carry its numbers.

const VOWEL = 'aeiou';

const isVowel = (word: string, at: number): boolean => {
  const letter = word[at] as string;
  return VOWEL.includes(letter) || (letter === 'y' && at > 0 && !isVowel(word, at - 1));
};

/** How many vowel–consonant runs a stem has. */
function measure(stem: string): number {
  let count = 0;
  for (let i = 1; i < stem.length; i++) if (!isVowel(stem, i) && isVowel(stem, i - 1)) count++;
  return count;
}

const hasVowel = (stem: string): boolean => {
  for (let i = 0; i < stem.length; i++) if (isVowel(stem, i)) return true;
  return false;
};

const endsDouble = (word: string): boolean => word.length > 1 && word.at(-1) === word.at(-2) && !isVowel(word, word.length - 1);

const endsShort = (word: string): boolean => {
  const end = word.length - 1;
  return end >= 2 && !isVowel(word, end) && isVowel(word, end - 1) && !isVowel(word, end - 2) && !'wxy'.includes(word[end] as string);
};

const STEP_2: [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];

const STEP_3: [string, string][] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

const STEP_4 = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'
  .split(' ')
  .sort((a, b) => b.length - a.length);

function replaceEnding(word: string, rules: [string, string][]): string {
  for (const [ending, by] of rules) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    return measure(stem) > 0 ? stem + by : word;
  }
  return word;
}

function stripInflection(given: string): string {
  let word = given;
  if (word.endsWith('sses') || word.endsWith('ies')) word = word.slice(0, -2);
  else if (word.endsWith('s') && !word.endsWith('ss')) word = word.slice(0, -1);
  if (word.endsWith('eed')) {
    if (measure(word.slice(0, -3)) > 0) word = word.slice(0, -1);
  } else {
    const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
    const stem = word.slice(0, word.length - ending);
    if (ending && hasVowel(stem)) {
      word = stem;
      if (/(?:at|bl|iz)$/.test(word)) word += 'e';
      else if (endsDouble(word) && !'lsz'.includes(word.at(-1) as string)) word = word.slice(0, -1);
      else if (measure(word) === 1 && endsShort(word)) word += 'e';
    }
  }
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function stripDerivation(given: string): string {
  let word = replaceEnding(replaceEnding(given, STEP_2), STEP_3);
  const ending = STEP_4.find((one) => word.endsWith(one));
  if (ending) {
    const stem = word.slice(0, -ending.length);
    if (measure(stem) > 1 && (ending !== 'ion' || /[st]$/.test(stem))) word = stem;
  }
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    const m = measure(stem);
    if (m > 1 || (m === 1 && !endsShort(stem))) word = stem;
  }
  return word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
}

const LONGEST = 40;

/**
 * What a word has in common with its other forms: irregular forms lead to their base ("shot" → "shoot"), then Porter's stem
 * ("investigators" → "investig"). Lower case in; apostrophes are dropped, so that two spellings of a name give one stem.
 */
export function stemOf(lower: string): string {
  const plain = lower.replace(/['’.]/g, '').slice(0, LONGEST);
  const base = IRREGULAR_FORMS.get(plain) ?? plain;
  return base.length <= 2 || !/^[a-z]+$/.test(base) ? base : stripDerivation(stripInflection(base));
}
