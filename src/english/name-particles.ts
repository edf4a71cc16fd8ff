/**
 * Small words inside names of persons ("Kevin de Bruyne", "Mohammed bin Salman"), in lower case. From English, Romance, Germanic and Arabic
 * names. Extend: one entry.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de da das do dos du del della delle di d' la le las los van von der den ter ten te zu zum af av bin ibn bint ben al el ul ur abu um y e san st dit al- el- ap ou mac`.split(
    /\s+/,
  ),
);

/** Endings of a person's name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(`jr sr ii iii iv esq`.split(' '));
