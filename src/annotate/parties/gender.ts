import { GIVEN_NAMES_FEMALE } from '../../english/given-names-female.js';
import { GIVEN_NAMES_MALE } from '../../english/given-names-male.js';
import type { Draft } from './draft.js';

export type Gender = 'female' | 'male';

/** What the text tells of a person's gender: titles and nouns first, then pronouns that could be no one else's. */
export function toldGender(party: Draft): Gender | undefined {
  const { told, pronouns } = party;
  if (told.female !== told.male) return told.female > told.male ? 'female' : 'male';
  if (pronouns.female !== pronouns.male) return pronouns.female > pronouns.male ? 'female' : 'male';
  return undefined;
}

/** What a given name suggests: weak evidence for a pronoun's antecedent, never said of anyone. */
export function suggestedGender(party: Draft): Gender | undefined {
  if (party.keys.length < 2) return undefined;
  const given = party.keys[0].split('-')[0];
  const [female, male] = [GIVEN_NAMES_FEMALE.has(given), GIVEN_NAMES_MALE.has(given)];
  return female === male ? undefined : female ? 'female' : 'male';
}
