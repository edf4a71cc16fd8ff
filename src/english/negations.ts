/** Words that turn what follows into its opposite. Facts of English. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't n’t no never none nobody nothing neither nor cannot without no-one".split(' '),
);

/** Verbs that say that something did not happen: "failed to appear", "refused to sign". */
export const NEGATIVE_VERBS: ReadonlySet<string> = new Set('fail refuse decline deny lack'.split(' '));
