import { HEDGES } from '../../english/hedges.js';
import { NEGATIONS } from '../../english/negations.js';
import type { StoryParty } from '../../model/party.js';
import type { Reversal } from '../../model/reversal.js';
import type { Citation } from '../../model/span.js';
import type { Utterance } from '../../model/utterance.js';
import { compareText } from '../../text/compare.js';
import { idOf } from '../../text/hash.js';
import { lex } from '../../text/lex.js';
import { opposed } from '../../text/opposites.js';
import { wordKey } from '../../text/word-key.js';

const LEAST_SHARED = 3;
/** Of the telling words of the shorter one, so many stand in both. */
const LEAST_SHARE = 0.8;
/** Utterances of one party that are compared with each other: keeps a long story's talker cheap. */
const MOST_OF_PARTY = 300;

interface Said {
  when: string;
  citation: Citation;
  /** Key of a telling word → the word. */
  words: Map<string, string>;
  negations: number;
}

/** Two utterances of one party on different days, alike but for a "not" or one word against its opposite: seen between the reports, though none tells of it. */
export function findOppositeWords(utterances: readonly Utterance[], parties: readonly StoryParty[]): Reversal[] {
  const byParty = new Map<string, Said[]>();
  for (const { party, when, witnesses, base } of utterances) {
    const { words = '', citations = [] } = witnesses[base] ?? {};
    if (!party || !when || !citations[0] || isHedged(words)) continue;
    byParty.set(party, [...(byParty.get(party) ?? []), { when, citation: citations[0], ...telling(words) }]);
  }
  return parties.flatMap((party) => {
    const said = (byParty.get(party.id) ?? []).sort((a, b) => compareText(a.when, b.when)).slice(0, MOST_OF_PARTY);
    return said.flatMap((later, i) => {
      const earlier = said.slice(0, i).find((one) => one.when.slice(0, 10) < later.when.slice(0, 10) && areOpposite(one, later));
      return earlier ? [reversalOf(party, earlier, later)] : [];
    });
  });
}

/** Who weighs chances, asks or names a condition says both that it may and that it may not. */
const isHedged = (text: string): boolean => text.includes('?') || lex(text, 0, text.length).some(({ lower }) => HEDGES.has(lower));

function telling(text: string): Pick<Said, 'words' | 'negations'> {
  const words = new Map<string, string>();
  let negations = 0;
  for (const { lower, kind } of lex(text, 0, text.length)) {
    if (NEGATIONS.has(lower) || lower.endsWith("n't")) negations++;
    else if (kind !== 'mark') words.set(wordKey(lower) ?? '', lower);
  }
  words.delete('');
  return { words, negations };
}

function areOpposite(a: Said, b: Said): boolean {
  const only = (one: Said, other: Said): string[] => [...one.words].flatMap(([key, word]) => (other.words.has(key) ? [] : word));
  const [mine, theirs] = [only(a, b), only(b, a)];
  const turns = mine.flatMap((x) => theirs.filter((y) => opposed(x, y))).length;
  const isNegated = (a.negations + b.negations) % 2 === 1;
  if (turns > 1 || isNegated === (turns === 1)) return false;
  const shared = a.words.size - mine.length;
  return shared >= LEAST_SHARED && shared / (Math.min(a.words.size, b.words.size) - turns) >= LEAST_SHARE;
}

const reversalOf = ({ id, name }: StoryParty, earlier: Said, later: Said): Reversal => ({
  id: idOf('reversal', 'opposite-words', id, earlier.citation.report, ...(earlier.citation.span ?? []), ...(later.citation.span ?? [])),
  kind: 'walkback',
  party: id,
  earlier: earlier.citation,
  later: later.citation,
  explanation: `${name} is reported with the opposite on ${later.when.slice(0, 10)} of what was said on ${earlier.when.slice(0, 10)}`,
  rule: 'opposite-words',
});
