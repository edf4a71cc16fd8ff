import { OFFICES } from '../../english/offices.js';

const SAID_IN = /((?:\p{Lu}[\p{L}.’'-]+ )+)(?:said|wrote|added)(?: \p{L}+)? in (?:a|an|his|her|its|their)(?: \p{L}+)? statement\b/u;
const STATEMENT_FROM = /\bstatement (?:from|by) ((?:the )?(?:\p{Lu}[\p{L}.’'-]+ ?)+)/u;

/** The names whose statement a mention tells of: "Krol said in a statement", "a statement from Mayor Krol". Most give one a day. */
export function statementBy(text: string): Set<string> {
  const names = SAID_IN.exec(text)?.[1] ?? STATEMENT_FROM.exec(text)?.[1] ?? '';
  return new Set(names.split(' ').filter((word) => /^\p{Lu}/u.test(word) && !OFFICES.has(word.toLowerCase().replace(/\.$/, ''))));
}
