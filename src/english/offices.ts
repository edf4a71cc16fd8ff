/**
 * Public offices and ranks, full and abbreviated, in lower case: before a name or alone they mean a person in a public role.
 * From English. Extend: one entry; several words with a hyphen between them are found as single words by their last one.
 */
export const OFFICES: ReadonlySet<string> = new Set(
  `president presidents premier chancellor minister ministers taoiseach tánaiste secretary secretaries senator senators sen sens congressman congresswoman congressmen congressperson representative representatives rep reps governor governors gov govs mayor mayors councilman councilwoman councillor councilor councillors alderman commissioner commissioners
  ambassador ambassadors envoy envoys consul diplomat diplomats attorney-general solicitor-general general gen gens lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr commodore brigadier marshal constable const deputies undersheriff undersecretary subcommissioner detective det inspector insp superintendent supt sheriff deputy chief chiefs trooper officer officers policeman policewoman
  judge judges justice justices magistrate prosecutor prosecutors attorney attorneys coroner da ombudsman
  king queen prince princess duke duchess earl count countess baron baroness viscount emperor empress sultan emir crown-prince shah tsar czar monarch regent
  pope cardinal archbishop bishop bishops patriarch dalai imam ayatollah rabbi
  speaker whip lawmaker lawmakers legislator legislators mp mps mep msp candidate nominee nominees frontrunner front-runner incumbent president-elect governor-elect politician politicians
  leader leaders chairman chairwoman chairperson chair treasurer comptroller administrator director-general secretary-general undersecretary dictator strongman
  spokesman spokeswoman spokesperson spokesmen spokespeople`.split(/\s+/),
);
