import { isSpaceCode } from './characters.js';
import { language } from './language.js';
import { hintColumn } from './tag-patterns.js';
import { formOf, type WordForm } from './word-form.js';

/** A word of a chunk as the tagger sees it. */
export class ChunkWord {
  constructor(
    readonly form: WordForm,
    /** Where it stands in its chunk. */
    readonly from: number,
    readonly to: number,
    /** The number of its usual tag. */
    readonly tag: number,
    /** Does it keep that tag whatever stands beside it? */
    readonly isFixed: boolean,
    /** Its place in the tables of patterns; 0: that of its tag. */
    readonly column: number,
    /** The tags it can have, as bits. */
    readonly allowed: number,
    /** White space, or letters that do not stand there: tagged, but no word of the text. */
    readonly isHidden: boolean,
  ) {}
}

/** Answers are kept, since reports share most of their words; past this many they are asked again, so that memory stays bounded. */
const KEPT = 50_000;
/** A longer chunk is hardly ever met again. */
const LONGEST = 40;
const known = new Map<string, readonly ChunkWord[]>();

/** The words of a chunk, which is what stands between white space, or a run of line breaks. They depend on its letters alone. */
export function wordsOfChunk(chunk: string): readonly ChunkWord[] {
  const kept = known.get(chunk);
  if (kept !== undefined) return kept;
  if (chunk.length > LONGEST) return readChunk(chunk);
  // A copy: a piece of a text would keep the whole text in memory.
  const copy = ` ${chunk}`.slice(1);
  const words = readChunk(copy);
  if (known.size >= KEPT) known.clear();
  known.set(copy, words);
  return words;
}

/** The tag of a word that nothing is known of. */
const NOUN = 8;
/** A contraction's word, place of its normal, lemma and tag. */
const PART = 4;

/** The tokenizer hands over one word after another; `at` is how far they reach into the chunk. */
function readChunk(chunk: string): ChunkWord[] {
  const { dictionary, numberOf, guessTag, split, tagSets } = language();
  const words: ChunkWord[] = [];
  let at = 0;
  const add = (word: string, tag: number, isFixed: boolean, column: number, allowed: number) => {
    let from = at;
    while (isSpaceCode(chunk.charCodeAt(from))) from++;
    // The tokenizer may fold a rare character; finding the word again keeps every offset exact.
    if (!chunk.startsWith(word, from)) from = chunk.indexOf(word, at);
    const isHidden = from < 0 || !word.trim();
    if (!isHidden) at = from + word.length;
    words.push(new ChunkWord(formOf(word), from, from + word.length, tag, isFixed, column, allowed, isHidden));
  };
  const usualTag = (index: number) => dictionary.posOf(dictionary.mappedSpelling(index)) || NOUN;
  const tagsOf = (index: number) => tagSets[dictionary.property(index, 'lexemeCID')];
  const addKnown = (index: number, tag: number, isFixed: boolean, normal: number) => {
    const hint = dictionary.property(index, 'posHint');
    add(dictionary.value(index), tag, isFixed, hint ? hintColumn(hint) : 0, tagsOf(normal));
  };
  split(
    {
      isLexeme: (word) => dictionary.lookup(word),
      _addTokenIfInCache(word) {
        const found = dictionary.lookup(word);
        if (!found) return 0;
        if (found.length === 1) addKnown(found[0], usualTag(found[0]), false, dictionary.normal(found[0]));
        else
          for (let k = 0; k < found.length; k += PART) {
            const [index, place, lemma, tag] = found.slice(k, k + PART);
            const isFixed = lemma !== 0 || tag !== 0;
            addKnown(index, isFixed ? tag : usualTag(index), isFixed, dictionary.nox(place << 16));
          }
        return 1;
      },
      _addToken(word, category) {
        const index = numberOf(word);
        if (index !== undefined) addKnown(index, usualTag(index), false, dictionary.normal(index));
        else {
          const small = numberOf(word.toLowerCase());
          const allowed = small === undefined ? tagSets[0] : tagsOf(dictionary.mappedSpelling(small));
          add(word, guessTag(word, category) || NOUN, false, 0, allowed);
        }
        return true;
      },
    },
    chunk,
  );
  return words;
}
