import { IRREGULAR_VERBS } from '../english/irregular-verbs.js';

/** Which form of its verb a word is; `past` and `participle` are one word for regular verbs and then given as `past`. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

const IRREGULAR = new Map(IRREGULAR_VERBS.map(([lemma, past, participle]) => [lemma, { past, participle }]));
const VOWEL = /[aeiou]/;
/** Verbs of two syllables and more stressed on the last double their consonant like short ones. */
const STRESSED_LAST = new Set([
  'refer',
  'rebut',
  'prefer',
  'infer',
  'admit',
  'permit',
  'submit',
  'commit',
  'concur',
  'occur',
  'regret',
  'control',
]);

const doubles = (lemma: string): boolean => {
  if (!/[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) && !/qui[pt]$/.test(lemma)) return false;
  return (lemma.match(/[aeiouy]+/g) ?? []).length === 1 || STRESSED_LAST.has(lemma);
};

/** The forms of a verb by the spelling rules of English, irregular ones from the list. */
function verbForms(lemma: string): Record<VerbForm, string> {
  const last = lemma.at(-1) ?? '';
  const stem = last === 'e' ? lemma.slice(0, -1) : doubles(lemma) ? lemma + last : lemma;
  const consonantY = last === 'y' && !VOWEL.test(lemma.at(-2) ?? 'a');
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const regular = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const ing = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : /[^eoy]e$/.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${last === 'e' ? lemma : stem}ing`;
  const irregular = IRREGULAR.get(lemma);
  return {
    base: lemma,
    third: lemma === 'have' ? 'has' : lemma === 'be' ? 'is' : third,
    past: irregular?.past ?? regular,
    participle: irregular?.participle ?? regular,
    ing,
  };
}

/** Every form of every verb → its verb and which form it is. The first verb listed keeps a form that two share. */
export function indexForms<T>(verbs: Iterable<readonly [string, T]>): Map<string, { verb: T; lemma: string; form: VerbForm }> {
  const index = new Map<string, { verb: T; lemma: string; form: VerbForm }>();
  for (const [lemma, verb] of verbs) {
    for (const [form, word] of Object.entries(verbForms(lemma)) as [VerbForm, string][]) {
      if (!index.has(word)) index.set(word, { verb, lemma, form });
    }
  }
  return index;
}
