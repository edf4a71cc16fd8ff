import type { Mention, NameType } from '../../model/name.js';
import type { Span } from '../../model/span.js';
import type { FoundName } from '../names/find-names.js';

/** What a person is said to be: "Deputy Prime Minister", "a retired teacher"; `noun` is the word that counts. */
export interface Role {
  text: string;
  noun: string;
  keys: string[];
}

/** A mention with where it stands; `subject` when it is what its sentence or clause is about. */
export interface DraftMention extends Mention {
  line: number;
  from: number;
  to: number;
  subject: boolean;
  possessive: boolean;
  quoted: boolean;
  speaks: boolean;
}

/** A party while it is put together. */
export interface Draft {
  type: NameType;
  name: string;
  keys: string[];
  names: FoundName[];
  aliases: string[];
  roles: Role[];
  age: string | undefined;
  /** Evidence of gender from titles and nouns, and from pronouns that could be no one else's. */
  told: { female: number; male: number };
  pronouns: { female: number; male: number };
  rule: string;
  mentions: DraftMention[];
}

export const newDraft = (name: FoundName, text: string): Draft => ({
  type: name.type,
  name: text,
  keys: wordsOf(name.keys),
  names: [],
  aliases: [],
  roles: [],
  age: undefined,
  told: { female: 0, male: 0 },
  pronouns: { female: 0, male: 0 },
  rule: name.rule,
  mentions: [],
});

/** The words of a name without marks between them. */
export const wordsOf = (keys: string[]): string[] => keys.filter((key) => /[\p{L}\p{N}]/u.test(key));

export const spanText = (text: string, [start, end]: Span): string => text.slice(start, end).replace(/[[\]]/g, '').replace(/\s+/g, ' ');
