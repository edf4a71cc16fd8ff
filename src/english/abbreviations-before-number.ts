/**
 * Abbreviations that stand before a number, without their full stop ("No. 10", "Sept. 11", "p. 4"): no sentence ends between the two.
 * From English dictionaries and newsroom style guides. Extend: one entry in lower case.
 */
export const ABBREVIATIONS_BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `no nos nr num p pp pg pgs par para vol vols ch chs fig figs art arts sec sect secs cl col ver v c ca circa approx op ex exh bk pt pts app rt rte hwy
  jan feb febr mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun est b d fl r s ss rs us a hk nt au ext tel ph dept rm apt ste`.split(
    /\s+/,
  ),
);
