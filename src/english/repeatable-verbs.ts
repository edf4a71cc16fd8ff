/** What people do again and again: two days or two places of such doing are no contradiction. Facts of the world; extend freely. */
export const REPEATABLE_VERBS: ReadonlySet<string> = new Set(
  'speak talk say tell announce meet hold visit travel go come play march protest rally gather call write post tweet appear attend discuss work live report be have do make take give win lose rise fall earn pay fly drive run vote urge ask warn interview respond arrive open remain stay continue seem look'.split(
    ' ',
  ),
);
