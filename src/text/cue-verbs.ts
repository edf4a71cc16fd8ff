import { type Act, CUE_VERBS } from '../english/cue-verbs.js';
import { THOUGHT_VERBS } from '../english/thought-verbs.js';
import { indexForms, type VerbForm } from './inflect.js';

/** A verb that reports speech or thought, with the frames its content may take. */
export interface CueVerb {
  lemma: string;
  act: Act;
  frames: ReadonlySet<string>;
}

export interface CueForm {
  verb: CueVerb;
  lemma: string;
  form: VerbForm;
}

const verbs: [string, CueVerb][] = [
  ...CUE_VERBS.map(([lemma, act, frames]): [string, CueVerb] => [lemma, { lemma, act, frames: new Set(frames.split(' ')) }]),
  ...THOUGHT_VERBS.map(([lemma]): [string, CueVerb] => [lemma, { lemma, act: 'believe', frames: new Set(['t', 'c', 'q']) }]),
];
const index = indexForms(verbs);

/** The cue verb a lower-case word is a form of. */
export const cueVerbOf = (lower: string): CueForm | undefined => index.get(lower);
