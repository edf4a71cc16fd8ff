import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

type Language = ReturnType<typeof winkNlp>;

let nlp: Language | undefined;

/** The language model of English, loaded when first asked for. */
export function language(): Language {
  if (nlp) return nlp;
  nlp = winkNlp(model, ['pos']);
  return nlp;
}
