import { OCCUPATIONS } from '../../english/occupations.js';
import { OFFICES } from '../../english/offices.js';
import { isCourtesy } from './roles.js';

/** A word for someone by office, work, kin or courtesy. */
export const isPersonNoun = (key: string): boolean => OFFICES.has(key) || OCCUPATIONS.has(key) || (isCourtesy(key) && key !== 'don');
