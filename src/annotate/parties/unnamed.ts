import { isPersonNoun } from '../names/person-noun.js';
import { isModifier } from '../names/roles.js';
import { isCapital } from '../names/runs.js';
import type { Line } from '../names/words.js';
import type { RolePhrase } from './role-mentions.js';

const ARTICLES = new Set(['a', 'an', 'another', 'one']);
const isSpokes = (noun: string) => noun.startsWith('spokes');
const keyOf = (noun: string) => (isSpokes(noun) ? 'spokesperson' : noun);

/** Lines over which "the spokesperson" may be the unnamed one told of before. */
const REACH = 4;

/** People a text brings in without a name, by what they are: "a spokesperson for the council", "an official". */
export class Unnamed {
  #lastLine = new Map<string, number>();

  /** Takes in one line: "a", words that may stand before such a noun, the noun, and no name behind it. */
  read({ words }: Line, index: number): void {
    for (let i = 0; i < words.length; i++) {
      if (!ARTICLES.has(words[i].key)) continue;
      // "Ada Quill, a spokeswoman" and "is a spokeswoman" tell of someone named.
      if (words[i - 1]?.text === ',' || words[i - 1]?.pos === 'AUX') continue;
      let noun = -1;
      for (let k = i + 1; k < words.length && k - i < 6; k++) {
        const word = words[k];
        if (isPersonNoun(word.key)) noun = k;
        else if (
          noun >= 0 ||
          word.kind === 'mark' ||
          !(isModifier(word.key) || isCapital(word) || word.pos === 'ADJ' || word.pos === 'NOUN')
        )
          break;
      }
      const next = words[noun + 1];
      if (noun < 0 || (next && (isCapital(next) || next.text === ','))) continue;
      this.#lastLine.set(keyOf(words[noun].key), index);
    }
  }

  /** Was someone so called brought in without a name, within reach and after `line`? */
  isMeant(phrase: RolePhrase, line: number): boolean {
    const told = this.#lastLine.get(keyOf(phrase.noun));
    return told !== undefined && told >= line && told < phrase.line && phrase.line - told <= REACH;
  }
}
