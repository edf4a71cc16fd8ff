import { ANONYMOUS_WORDS, SPEAKING_BODIES } from '../../english/document-words.js';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../english/gendered-nouns.js';
import { OCCUPATIONS } from '../../english/occupations.js';
import { OFFICES } from '../../english/offices.js';
import { ORGANIZATION_HEADS } from '../../english/organization-heads.js';

const known = (noun: string): boolean =>
  OFFICES.has(noun) ||
  OCCUPATIONS.has(noun) ||
  FEMALE_NOUNS.has(noun) ||
  MALE_NOUNS.has(noun) ||
  ORGANIZATION_HEADS.has(noun) ||
  ANONYMOUS_WORDS.has(noun) ||
  SPEAKING_BODIES.has(noun);

/** Does a noun stand for someone or a body that may speak: an office, an occupation, a relation, an organization; or several of them? */
export function mayBeRole(noun: string): boolean {
  if (known(noun)) return true;
  if (noun.endsWith('ies') && known(`${noun.slice(0, -3)}y`)) return true;
  if (noun.endsWith('men') && known(`${noun.slice(0, -2)}an`)) return true;
  return noun.endsWith('s') && (known(noun.slice(0, -1)) || known(noun.slice(0, -2)));
}
