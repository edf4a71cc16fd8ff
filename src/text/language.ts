import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

let nlp: ReturnType<typeof winkNlp> | undefined;

/** The language model of English, loaded when first asked for. */
export function language(): ReturnType<typeof winkNlp> {
  nlp ??= winkNlp(model, ['sbd', 'pos']);
  return nlp;
}
