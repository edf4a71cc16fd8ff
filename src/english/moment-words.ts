/** Words that set something in time: sharing them says something, lacking them little. Facts of English. */
export const MOMENT_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight morning afternoon evening night midnight noon early late later earlier shortly week weekend month year hour minute day overnight daily'.split(
    ' ',
  ),
);
