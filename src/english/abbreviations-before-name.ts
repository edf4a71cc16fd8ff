/**
 * Abbreviations that stand before a name, without their full stop: a sentence does not end after them.
 * From English dictionaries and newsroom style guides. Extend: one entry in lower case.
 */
export const ABBREVIATIONS_BEFORE_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs mmes dr drs prof profs rev revs fr hon rt msgr mgr sr st ste mt mts ft sen sens rep reps gov govs lt maj gen gens
  col cols cpl cmdr cdr cmd capt capts sgt sgts pvt pfc adm vice-adm brig ens supt insp det dets const ofc atty attys asst assoc dep dist pres amb
  sec secy treas supt chmn cllr ald del dels congr spc tsgt ssgt msgt wo cwo hm hms uss ss v vs cf viz e.g i.e eg ie al feat
  lt.-gov lt.gov lt.-col lt.-gen maj.-gen m mme mlle sra srta hr ing dipl ven mlles pte fm sqn flt wg cdt rc adj adjt`.split(/\s+/),
);
