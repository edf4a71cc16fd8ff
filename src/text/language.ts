import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

type Language = ReturnType<typeof winkNlp>;

let nlp: Language | undefined;
let dictionarySize = 0;

/** The language model of English, loaded when first asked for. */
export function language(): Language {
  if (nlp) return nlp;
  nlp = winkNlp(model, ['pos']);
  // Words the dictionary lacks are numbered from its end on, in the order they are met: only before any text tells where it ends.
  dictionarySize = nlp.readDoc('qxzvkq').tokens().itemAt(0).out(nlp.its.uniqueId) as unknown as number;
  return nlp;
}

/** How many words the dictionary of the model holds: their numbers lie below. */
export function sizeOfDictionary(): number {
  language();
  return dictionarySize;
}
