/**
 * Abbreviations that may stand inside or at the end of a sentence, without their full stop: the next word decides.
 * From English dictionaries, US state names in newsroom style, company forms. Extend: one entry in lower case.
 */
export const ABBREVIATIONS_ENDING: ReadonlySet<string> = new Set(
  `inc incs corp corps ltd co cos llc llp plc pty pte gmbh ag sa nv bros assn assns dept depts univ inst intl int'l nat'l natl govt gov't
  jr sr esq ret ph.d phd m.d md b.a m.a b.sc m.sc m.phil ll.b ll.m d.phil j.d r.n d.d.s d.v.m c.e.o c.f.o m.b.a q.c k.c s.c j.p o.b.e c.b.e m.b.e
  a.m p.m am pm a.d b.c b.c.e c.e etc et al approx est min max avg misc incl excl hr hrs mins secs yr yrs mo mos wk wks
  ave av blvd rd st sts dr ln ct pl pkwy hwy sq ter cir tpke rte ft mt mts is isl n s e w ne nw se sw
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn penna tenn tex vt va wash wis wisc wyo
  n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va w.v d.c p.r v.i u.s u.s.a u.k u.n e.u u.a.e u.s.s.r l.a n.y.c b.c n.s.w
  ont que alta sask man nfld
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  lb lbs oz kg km mph kph sq cu gal in yd yds cm mm rpm tel ext no nos vol vols ed eds trans tr repr
  rep reps dem dems ind con lab lib cllr atty cmte comm commn admin exec mgr mfg mfrs mtn tech elem acad hosp cont
  vs fig figs ch pt pts pp dist div reg regs par sec sect capt sgt col lt gen`.split(/\s+/),
);
