// The parts of wink-nlp 2.4 and its model of English that `language.ts` builds on; the package types only its whole.

declare module 'wink-nlp/src/cache.js' {
  /** Words by number, with what the model's dictionary says of them. */
  export interface Dictionary {
    /** The number of a word in a list of one; of a contraction four numbers a part (word, place of its normal, lemma, tag); null when it is not there. */
    lookup(word: string): number[] | null;
    value(index: number): string;
    property(index: number, name: string): number;
    posOf(index: number): number;
    normal(index: number): number;
    mappedSpelling(index: number): number;
    nox(place: number): number;
    intrinsicSize(): number;
  }
  export default function dictionary(core: object, featureFn: unknown): Dictionary;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compileExpressions(trex: object): object;
}

declare module 'wink-nlp/src/tokenizer.js' {
  /** What the tokenizer gives its words to. */
  export interface WordSink {
    _addToken(word: string, category: number): boolean;
    /** Truthy when the word is in the dictionary and was taken. */
    _addTokenIfInCache(word: string): number;
    isLexeme(word: string): unknown;
  }
  export default function tokenizer(
    expressions: object,
    categories: Record<string, number>,
    preserve: object,
  ): (sink: WordSink, text: string) => void;
}
