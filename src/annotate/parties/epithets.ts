import { demonymOf } from '../../english/demonyms.js';
import type { Draft, DraftMention } from './draft.js';
import type { RolePhrase } from './role-mentions.js';

/** Lines an epithet looks back over. */
const REACH = 2;

/**
 * "the Russian leader" of someone the text has never called so: whoever the sentence before is about, when it is about one person
 * alone and nothing the text says of that person names another country. Null when that is not so.
 */
export function epithetOf(
  phrase: RolePhrase,
  past: readonly DraftMention[],
  partyOf: (m: DraftMention) => Draft,
): { party: Draft; lines: number } | null {
  const countries = phrase.keys.flatMap((key) => demonymOf(key) ?? []);
  if (!countries.length) return null;
  for (let distance = 1; distance <= REACH; distance++) {
    const subjects = new Set<Draft>();
    for (let k = past.length - 1; k >= 0 && (past[k] as DraftMention).line >= phrase.line - distance; k--) {
      const mention = past[k] as DraftMention;
      if (mention.line === phrase.line - distance && mention.subject && !mention.possessive && !mention.quoted)
        subjects.add(partyOf(mention));
    }
    if (!subjects.size) continue;
    const [party] = subjects;
    return subjects.size === 1 && party && !isElsewhere(party, countries) ? { party, lines: distance } : null;
  }
  return null;
}

const isElsewhere = (party: Draft, countries: readonly string[]) =>
  party.roles.some((role) => role.keys.some((key) => demonymOf(key) !== undefined && !countries.includes(demonymOf(key) as string)));
