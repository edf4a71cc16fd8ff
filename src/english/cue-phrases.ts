import type { Act } from './cue-verbs.js';

/**
 * Verbs that report speech only with the words behind them, one a line: [lemma, words, act, frames, meaning]; `[it]` may stand or not, an
 * adverb may stand before the last word. Frames as in the list of cue verbs. From dictionaries of English idioms.
 * To extend: add a line; the plain verb must not be read as speech by itself in these words.
 */
export const CUE_PHRASES: readonly (readonly [lemma: string, words: string, act: Act, frames: string, meaning: string])[] = [
  ['make', '[it] clear', 'state', 'q c w', 'say so that nobody doubts it'],
  ['make', '[it] plain', 'state', 'q c w', 'say so that nobody doubts it'],
  ['make', '[it] known', 'state', 'c w', 'tell the public'],
  ['let', 'it be known', 'state', 'c', 'have others told'],
  ['leave', 'no doubt', 'state', 'c about', 'say so that nobody doubts it'],
  ['leave', 'little doubt', 'state', 'c about', 'say so that few doubt it'],
  ['take', 'the view', 'believe', 't', 'hold as opinion'],
  ['take', 'the position', 'claim', 't', 'hold in public'],
  ['point', 'out', 'state', 'q c w', 'say to draw notice to'],
  ['spell', 'out', 'state', 'w', 'say in detail'],
  ['lay', 'out', 'state', 'w', 'say in detail'],
  ['set', 'out', 'state', 'w', 'say in detail'],
  ['rule', 'out', 'deny', 'q c n g', 'say that it is not so or will not be'],
  ['sum', 'up', 'state', 'q w', 'say in short'],
  ['sum', 'it up', 'state', 'q', 'say in short'],
  ['hit', 'back', 'deny', 'q', 'answer in anger'],
  ['fire', 'back', 'deny', 'q', 'answer in anger'],
  ['lash', 'out', 'blame', 'q', 'speak in anger'],
  ['chime', 'in', 'state', 'q', 'join in speaking'],
  ['cast', 'doubt', 'deny', 'on', 'say that one does not believe'],
  ['raise', 'the possibility', 'claim', 't of', 'say that it may be'],
  ['be', 'adamant', 'claim', 'c', 'say and not give way'],
  ['be', 'insistent', 'claim', 't', 'say and not give way'],
  ['be', 'confident', 'believe', 'c', 'hold as sure'],
  ['be', 'convinced', 'believe', 'c', 'hold as sure'],
  ['be', 'hopeful', 'believe', 'c', 'wish and expect'],
  ['be', 'optimistic', 'believe', 'c', 'expect something good'],
  ['be', 'skeptical', 'believe', 't', 'doubt'],
  ['be', 'sceptical', 'believe', 't', 'doubt'],
];
