import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

type Language = ReturnType<typeof winkNlp>;

let loaded: { nlp: Language; firstUnknown: number } | undefined;

/** A text is read at once, so that the number of the first unknown word is the same whatever is read afterwards. */
function load(): { nlp: Language; firstUnknown: number } {
  if (loaded) return loaded;
  const nlp = winkNlp(model, ['pos']);
  loaded = { nlp, firstUnknown: nlp.readDoc('qxzvkq').tokens().itemAt(0).out(nlp.its.uniqueId) as unknown as number };
  return loaded;
}

/** The language model of English, loaded when first asked for. */
export const language = (): Language => load().nlp;

/** Words the model lacks are numbered from here on. */
export const firstUnknownId = (): number => load().firstUnknown;
