import { COURTESY_TITLES } from '../../english/courtesy-titles.js';
import { OCCUPATIONS } from '../../english/occupations.js';
import { OFFICES } from '../../english/offices.js';

const courtesies = new Set(COURTESY_TITLES.keys());
courtesies.delete('don');
const nouns = new Set([...OFFICES, ...OCCUPATIONS, ...courtesies]);

/** A word for someone by office, work, kin or courtesy. */
export const isPersonNoun = (key: string): boolean => nouns.has(key);
