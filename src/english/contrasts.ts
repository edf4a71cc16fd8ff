/** Words of which one thing can have only one: two clauses that have different ones of a line speak of different things. Facts of English. */
const LINES = `
north south east west northern southern eastern western
first second third fourth fifth sixth
upper lower
morning afternoon evening midday
opening closing final
men women boys girls
home away
junior senior
former current
old new
left right
federal state local
domestic foreign international
lower-house upper-house
republican democratic
wholesale retail
daily weekly monthly annual yearly quarterly
january february march april june july august september october november december
spring summer autumn winter
`;

/** Word → the line it stands in. */
export const CONTRASTS: ReadonlyMap<string, number> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line, i) => line.split(' ').map((word): [string, number] => [word, i])),
);

/** Words that say: not that one. A clause that has one speaks of something else than a clause without. */
export const OTHERNESS: ReadonlySet<string> = new Set(
  'other another separate previous earlier different next last further additional more extra'.split(' '),
);
