import { largest } from '../../text/lists.js';
import type { FoundName } from '../names/find-names.js';
import type { Line } from '../names/words.js';
import type { QuotedRun } from '../quotations/marks.js';
import { bodyMentions } from './body-mentions.js';
import { type Draft, type DraftMention, spanText, wordsOf } from './draft.js';
import { epithetOf } from './epithets.js';
import type { Joined } from './people.js';
import { positionOf } from './place-in-line.js';
import { pronounOf, resolve } from './pronouns.js';
import { quotedTester } from './quoted-words.js';
import { type ByRole, candidates, indexRoles, type RolePhrase, roleFit, rolePhrases } from './role-mentions.js';
import { Unnamed } from './unnamed.js';

/**
 * Gives every party its mentions in text order: its names, then, as the text is read from its beginning, the roles and pronouns that stand for it.
 */
export function findReferences(text: string, lines: Line[], joined: Joined[], quoted: QuotedRun[]): void {
  const isQuoted = quotedTester(quoted);
  const people = [...new Set(joined.map(({ party }) => party))].filter((party) => party.type === 'person');
  const byRole = indexRoles(people);
  const owner = new Map<DraftMention, Draft>();
  const partyOf = (mention: DraftMention) => owner.get(mention) as Draft;
  const past: DraftMention[] = [];
  const unnamed = new Unnamed();
  let next = 0;
  lines.forEach((line, index) => {
    const own: DraftMention[] = [];
    for (; next < joined.length && joined[next].name.line === index; next++) {
      const mention = nameMention(line, index, joined[next], isQuoted);
      owner.set(mention, joined[next].party);
      joined[next].party.mentions.push(mention);
      if (joined[next].party.type === 'person') own.push(mention);
    }
    if (!people.length) return;
    const taken = new Uint8Array(line.words.length);
    for (const { from, to } of own) taken.fill(1, from, to);
    const phrases = rolePhrases(line, index).filter(({ from, to }) => !taken.subarray(from, to).includes(1));
    const pronouns: { at: number; pronoun: true }[] = [];
    for (let at = 0; at < line.words.length; at++)
      if (pronounOf(line.words[at]) && !isQuoted(line.words[at].start)) pronouns.push({ at, pronoun: true });
    const events = [
      ...own.map((mention) => ({ at: mention.from, mention })),
      ...phrases.map((phrase) => ({ at: phrase.from, phrase })),
      ...pronouns,
    ].sort((a, b) => a.at - b.at);
    let passed = 0;
    for (const event of events) {
      if ('mention' in event) {
        passed++;
        past.push(event.mention);
        continue;
      }
      const mention =
        'phrase' in event
          ? roleMention(text, line, event.phrase, byRole, past, partyOf, isQuoted, unnamed)
          : pronounMention(lines, index, event.at, past, partyOf, own[passed]);
      if (!mention) continue;
      owner.set(mention.mention, mention.party);
      mention.party.mentions.push(mention.mention);
      past.push(mention.mention);
    }
    unnamed.read(line, index);
  });
  const named = joined
    .filter(({ party }) => party.type === 'organization')
    .map(({ name, party }) => ({ line: name.line, end: name.span[1], party }));
  for (const { party, mention } of bodyMentions(text, lines, named, isQuoted)) party.mentions.push(mention);
  for (const party of new Set(joined.map(({ party }) => party))) party.mentions.sort((a, b) => a.span[0] - b.span[0]);
}

function nameMention(line: Line, index: number, { name, party, confidence, how }: Joined, isQuoted: (at: number) => boolean): DraftMention {
  return {
    span: name.span,
    kind: isFull(name, party) ? 'name' : 'short',
    confidence,
    how,
    rule: name.rule,
    line: index,
    from: name.from,
    to: name.to,
    quoted: isQuoted(name.span[0]),
    ...positionOf(line, name.from, name.to),
  };
}

const isFull = (name: FoundName, party: Draft) => wordsOf(name.keys).join(' ') === party.keys.join(' ');

/** Mentions a role phrase looks back over. */
const LOOK_BACK = 300;

type Found = { mention: DraftMention; party: Draft } | null;

const distanceWords = (lines: number) => (lines === 0 ? 'same sentence' : lines === 1 ? '1 sentence before' : `${lines} sentences before`);

function roleMention(
  text: string,
  line: Line,
  phrase: RolePhrase,
  people: ByRole,
  past: DraftMention[],
  partyOf: (m: DraftMention) => Draft,
  isQuoted: (at: number) => boolean,
  unnamed: Unnamed,
): Found {
  const fitting = candidates(people, phrase)
    .map((party) => ({ party, fit: roleFit(phrase, party) }))
    .filter(({ fit }) => fit >= 0.7);
  const words = line.words.slice(phrase.from, phrase.to);
  const span: [number, number] = [words[0].start, words[words.length - 1].end];
  const mentionOf = (confidence: number, how: string, rule: string): DraftMention => ({
    span,
    kind: 'role',
    confidence,
    how,
    rule,
    line: phrase.line,
    from: phrase.from,
    to: phrase.to,
    quoted: isQuoted(span[0]),
    ...positionOf(line, phrase.from, phrase.to),
  });
  if (!fitting.length) {
    const epithet = epithetOf(phrase, past, partyOf);
    if (!epithet) return null;
    const how = `'${spanText(text, span)}' → ${epithet.party.name}, who the sentence ${epithet.lines === 1 ? 'before' : 'before the last'} is about`;
    return { party: epithet.party, mention: mentionOf(0.6, how, 'epithet') };
  }
  const best = largest(fitting.map(({ fit }) => fit));
  const few = new Set(fitting.filter(({ fit }) => fit > best - 0.15).map(({ party }) => party));
  let party: Draft | undefined;
  let lines = 0;
  for (let k = past.length - 1; k >= 0 && k > past.length - LOOK_BACK && !party; k--)
    if (few.has(partyOf(past[k]))) {
      party = partyOf(past[k]);
      lines = phrase.line - past[k].line;
    }
  if (!party && few.size > 1) return null;
  party ??= [...few][0];
  const lastNamed = party.mentions.at(-1)?.line ?? -1;
  if (unnamed.isMeant(phrase, lastNamed)) return null;
  const confidence = few.size === 1 ? 0.85 : lines < 4 ? 0.7 : 0.55;
  const so = few.size === 1 ? 'the only one so called' : `the last so called, ${distanceWords(lines)}`;
  const how = `'${spanText(text, span)}' → ${party.name}, ${so}`;
  return { party, mention: mentionOf(confidence, how, phrase.age ? 'age-phrase' : 'role-phrase') };
}

function pronounMention(
  lines: Line[],
  index: number,
  at: number,
  past: DraftMention[],
  partyOf: (m: DraftMention) => Draft,
  ahead: DraftMention | undefined,
): Found {
  const word = lines[index].words[at];
  const kind = pronounOf(word);
  if (!kind) return null;
  let [gender, form] = kind;
  if (word.key === 'her' && !isNominal(lines[index], at + 1)) form = 'object';
  const found = resolve({ line: index, word: at, gender, form }, lines, past, partyOf, ahead);
  if (!found) return null;
  const { party, confidence, lines: distance, forward } = found;
  if (confidence >= 0.85) party.pronouns[gender]++;
  const rounded = Math.round(confidence * 100) / 100;
  return {
    party,
    mention: {
      span: [word.start, word.end],
      kind: 'pronoun',
      confidence: rounded,
      how: `'${word.text}' → ${party.name}, ${forward ? 'named behind it' : distanceWords(distance)}`,
      rule: forward ? 'pronoun-forward' : 'pronoun',
      line: index,
      from: at,
      to: at + 1,
      quoted: false,
      ...positionOf(lines[index], at, at + 1),
      possessive: form === 'possessive',
    },
  };
}

const isNominal = ({ words }: Line, at: number) => ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(words[at]?.pos ?? '');
