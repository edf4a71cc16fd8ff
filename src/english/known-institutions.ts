/** What every reader knows without being told which: "The police", "The senate", "The weather". A sentence may open with them. Facts of usage; extend freely. */
export const KNOWN_INSTITUTIONS: ReadonlySet<string> = new Set(
  'government police senate house congress parliament court pope military army navy administration pentagon coastguard united white state federal national u.s. us weather economy world country city public media first second two three number rate death toll supreme treasury fbi un nato'.split(
    ' ',
  ),
);
