import { CUE_PHRASES } from '../english/cue-phrases.js';
import { IRREGULAR_VERBS } from '../english/irregular-verbs.js';
import type { CueVerb } from './cue-verbs.js';
import { indexForms, type VerbForm } from './inflect.js';

/** A verb that reports speech with the words behind it: "made it clear". */
export interface CuePhrase {
  verb: CueVerb;
  words: readonly string[];
  /** May "it" stand before the words? */
  it: boolean;
}

const byLemma = new Map<string, CuePhrase[]>();
for (const [lemma, words, act, frames] of CUE_PHRASES) {
  const all = words.split(' ');
  const it = all[0] === '[it]';
  const phrase = { verb: { lemma: `${lemma} ${all.at(-1)}`, act, frames: new Set(frames.split(' ')) }, words: it ? all.slice(1) : all, it };
  byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), phrase]);
}
const index = indexForms(byLemma);
/** "Let", "set", "hit": the past is the plain form, and news tells of the past. */
const UNCHANGED = new Set(IRREGULAR_VERBS.flatMap(([lemma, past]) => (lemma === past ? [lemma] : [])));
/** "Be" has more forms than any other verb. */
const BE: Record<string, VerbForm> = { am: 'third', are: 'third', was: 'past', were: 'past' };

/** The phrases a lower-case word may begin, and which form of its verb it is. */
export function cuePhrasesOf(lower: string): { phrases: readonly CuePhrase[]; form: VerbForm } | undefined {
  const be = Object.hasOwn(BE, lower) ? BE[lower] : undefined;
  if (be) return { phrases: byLemma.get('be') ?? [], form: be };
  const found = index.get(lower);
  return found && { phrases: found.verb, form: UNCHANGED.has(lower) ? 'past' : found.form };
}
