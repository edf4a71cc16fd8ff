import { COURTESY_TITLES } from '../../english/courtesy-titles.js';
import { demonymOf } from '../../english/demonyms.js';
import { OCCUPATIONS } from '../../english/occupations.js';
import { OFFICES } from '../../english/offices.js';
import { ORGANIZATION_TOPICS } from '../../english/organization-topics.js';
import { ROLE_MODIFIERS } from '../../english/role-modifiers.js';
import { isGiven } from './lexicon.js';
import type { Word } from './words.js';

/** The last word of a role: an office, an occupation, a courtesy title. */
export const isRole = (key: string): boolean => OFFICES.has(key) || OCCUPATIONS.has(key) || COURTESY_TITLES.has(key) || hasRoleTail(key);

export const isCourtesy = (key: string): boolean => COURTESY_TITLES.has(key);
export const isModifier = (key: string): boolean => ROLE_MODIFIERS.has(key);

const hasRoleTail = (key: string): boolean => {
  const hyphen = key.lastIndexOf('-');
  if (hyphen < 0) return false;
  const tail = key.slice(hyphen + 1);
  return OFFICES.has(tail) || OCCUPATIONS.has(tail) || /^(?:vice|deputy|ex|co|secretary|attorney|director|governor)-/.test(key);
};

/** Words that are roles before a name and parts of names elsewhere: "Larry King", "the Judge Group". */
const ALSO_NAMES = new Set(
  'king prince duke earl baron bishop pope judge major dean marshal page cook baker miller fisher carter turner mason hunter driver porter butler miner skipper star champion legend father mother sister brother host model guard private count star victor guest abbot singer boss lord justice agent partners associates actor archer'.split(
    ' ',
  ),
);

/**
 * The end of the role phrase that begins at word `from` of a run ("Acting Deputy Prime Minister", "Secretary of State"), or `from` when none
 * does. Modifiers belong to it only when a role word follows them.
 */
export function roleEnd(words: Word[], from: number, to: number): number {
  let end = from;
  let k = from;
  while (k < to) {
    const { key } = words[k];
    if (isRole(key)) {
      end = k + 1;
      // "Secretary of State", "Chief of Staff", "Chancellor of the Exchequer"
      const of = words[k + 1];
      if (of?.key === 'of' && k + 2 < to) {
        const third = words[k + 2];
        if (['state', 'staff', 'defense', 'defence', 'education', 'justice', 'labor'].includes(third.key)) end = k + 3;
        else if ((third.key === 'police' || ORGANIZATION_TOPICS.has(third.key)) && k + 3 < to && isGiven(words[k + 3].key)) end = k + 3;
        else if (third.key === 'the' && words[k + 3]?.key === 'exchequer') end = k + 4;
      }
      k = end;
      continue;
    }
    if (isModifier(key) || (k === from && demonymOf(key))) {
      k++;
      continue;
    }
    break;
  }
  return end;
}

/** A role word that a given name or an initial before it makes part of a name. */
export const mayBeName = (key: string): boolean => ALSO_NAMES.has(key);
