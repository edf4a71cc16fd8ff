import type { Act } from './cue-verbs.js';

/**
 * Nouns that hold words said: "his claim that …", "a statement that …". [noun, act, meaning]; plurals are made with -s or -ies.
 * From dictionaries of English. To extend: add nouns that take a clause with "that" and name an act of speech.
 */
export const CUE_NOUNS: readonly (readonly [noun: string, act: Act, meaning: string])[] = [
  ['claim', 'claim', 'words said as true'],
  ['assertion', 'claim', 'words said with confidence'],
  ['allegation', 'claim', 'words said without proof'],
  ['accusation', 'blame', 'words that say someone did wrong'],
  ['charge', 'blame', 'words that say someone did wrong'],
  ['argument', 'claim', 'reasons put in words'],
  ['contention', 'claim', 'a point held in argument'],
  ['suggestion', 'claim', 'a thought put forward'],
  ['insinuation', 'claim', 'a bad thing hinted'],
  ['statement', 'state', 'words said formally'],
  ['remark', 'state', 'words said in passing'],
  ['comment', 'state', 'words of opinion'],
  ['announcement', 'state', 'words that make known'],
  ['declaration', 'state', 'words said openly'],
  ['assurance', 'promise', 'words that remove doubt'],
  ['promise', 'promise', 'words that one will do'],
  ['pledge', 'promise', 'a formal promise'],
  ['vow', 'promise', 'a solemn promise'],
  ['warning', 'warn', 'words that danger is near'],
  ['threat', 'warn', 'words that one will do harm'],
  ['prediction', 'state', 'words about what will come'],
  ['admission', 'admit', 'words against one’s interest'],
  ['acknowledgment', 'admit', 'words that it is so'],
  ['confession', 'admit', 'admission of guilt'],
  ['denial', 'deny', 'words that it is not so'],
  ['demand', 'urge', 'words that ask as a right'],
  ['insistence', 'claim', 'words said again and again'],
  ['complaint', 'blame', 'words that one is not content'],
  ['testimony', 'state', 'words under oath'],
  ['revelation', 'report', 'words that make known what was hidden'],
  ['report', 'report', 'news given'],
  ['boast', 'claim', 'words of pride'],
  ['joke', 'state', 'words in fun'],
  ['emphasis', 'state', 'words said with force'],
];
