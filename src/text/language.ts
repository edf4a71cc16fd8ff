import model from 'wink-eng-lite-web-model';
import dictionaryOf, { type Dictionary } from 'wink-nlp/src/cache.js';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import tokenizerOf, { type WordSink } from 'wink-nlp/src/tokenizer.js';
import { type PatternTable, patternTable } from './tag-patterns.js';

/** The parts of the model this file reads; its package does not type them. */
interface Core {
  trex: object;
  preserve: object;
  tcat: { hash: Record<string, number> };
  packing: { config: object };
  features: { posClusters: { list: Set<number>[] }; pos: { list: string[] }; lexeme: { hash: Record<string, number> } };
}
interface Features {
  pos(word: string, category: number, dictionary: Pick<Dictionary, 'lookup' | 'posOf' | 'intrinsicSize'>): number;
}
interface Model {
  core(): Core;
  pos(): { machines: string[] };
  featureFn(config: object): Features;
}

/** The language model of English: its dictionary, its tokenizer, its tags and the patterns of tags that correct a word's usual one. */
export interface Language {
  dictionary: Dictionary;
  /** The number of a word in the dictionary, also of a contraction. */
  numberOf(word: string): number | undefined;
  split(sink: WordSink, chunk: string): void;
  /** The tag a word outside the dictionary has by its letters. */
  guessTag(word: string, category: number): number;
  /** Names of the tags by number (Universal Dependencies). */
  tags: readonly string[];
  /** Which tags the words of a class can have, as bits by the class's number. */
  tagSets: readonly number[];
  patterns: readonly PatternTable[];
}

let loaded: Language | undefined;

/**
 * The language model, loaded when first asked for. wink-nlp itself adds every new word of a text to its dictionary, so that what it makes of a
 * word may hang on the texts before; here its dictionary and its tokenizer are used without that.
 */
export function language(): Language {
  if (loaded) return loaded;
  const { core, pos, featureFn } = model as unknown as Model;
  const data = core();
  const dictionary = dictionaryOf(data, featureFn);
  const features = featureFn(data.packing.config);
  const unknown = [dictionary.intrinsicSize()];
  const outside = {
    lookup: (word: string) => dictionary.lookup(word) ?? unknown,
    posOf: dictionary.posOf,
    intrinsicSize: dictionary.intrinsicSize,
  };
  loaded = {
    dictionary,
    numberOf: (word) => data.features.lexeme.hash[word],
    split: tokenizerOf(compileExpressions(data.trex), data.tcat.hash, data.preserve),
    guessTag: (word, category) => features.pos(word, category, outside),
    tags: data.features.pos.list,
    tagSets: data.features.posClusters.list.map((tags) => [...tags].reduce((bits, tag) => bits | (1 << tag), 0)),
    patterns: pos().machines.map(patternTable),
  };
  return loaded;
}
