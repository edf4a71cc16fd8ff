/** Words that turn what follows into its opposite. Facts of English. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't n’t no never none nobody nothing neither nor cannot without no-one".split(' '),
);
