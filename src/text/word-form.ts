import { isDigit, isLetter, isLower, isUpper } from './characters.js';
import { fold } from './fold.js';

/** What the letters of a word say by themselves. Words that come back are read once. */
export interface WordForm {
  text: string;
  lower: string;
  /** Lower case, without accents and without the stop of an abbreviation. */
  key: string;
  kind: 'capital' | 'capitals' | 'small' | 'number' | 'mark';
}

/** Words past this many are read again, so that memory stays bounded. */
const KEPT = 100_000;
const forms = new Map<string, WordForm>();

/** The form of a word, one object for all its occurrences. */
export function formOf(text: string): WordForm {
  let form = forms.get(text);
  if (form === undefined) {
    form = { text, lower: text.toLowerCase(), key: keyOf(text), kind: kindOf(text) };
    if (forms.size >= KEPT) forms.clear();
    forms.set(text, form);
  }
  return form;
}

function keyOf(text: string): string {
  const key = fold(text);
  return key.endsWith('.') && key.length > 1 ? key.slice(0, -1) : key;
}

function kindOf(text: string): WordForm['kind'] {
  const first = text.charAt(0);
  if (isUpper(first)) {
    let capitals = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text[i] as string;
      if (isLower(c)) return 'capital';
      if (isUpper(c)) capitals++;
    }
    return capitals > 1 ? 'capitals' : 'capital';
  }
  if (isLetter(first)) return 'small';
  if (isDigit(first)) return 'number';
  return 'mark';
}
