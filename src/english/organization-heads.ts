/**
 * Last (or, before "of", first) words of names of organisations, in lower case. From English. Extend: one entry.
 */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  `inc inc. incorporated corp corp. corporation co co. company companies ltd ltd. limited llc llp lp plc pty ag gmbh sa nv bv spa ab oyj asa se kk group groups holdings holding partners enterprises enterprise industries industry international worldwide global
  technologies technology system systems solutions services service software labs laboratories laboratory networks network communications telecom telecommunications electronics semiconductor motors motor automotive aerospace aircraft airlines airways airline air aviation railways railway railroad rail transit shipping line lines cruises logistics freight
  pharmaceuticals pharma biotech healthcare health medical insurance assurance bank banks bancorp banking financial finance capital investments investment securities trust fund funds ventures equity advisors advisers consulting associates analytics research
  energy power electric gas oil petroleum mining steel chemicals resources utilities foods food beverages brewing brewery breweries restaurants bar grill pub nightclub lounge cafe café diner bakery restaurant supermarket stores supermarkets retail brands fashion toys games entertainment studios studio pictures films film productions records music media press publishing publications publishers books
  news newspaper newspapers times post herald tribune gazette chronicle journal observer telegraph guardian mirror examiner inquirer dispatch courier bulletin register magazine review weekly daily radio television tv broadcasting broadcasters
  university college school schools academy institute institution polytechnic faculty seminary kindergarten conservatory
  association federation confederation union unions league alliance coalition council councils committee commission board bureau agency agencies authority administration department departments ministry directorate secretariat office inspectorate
  parliament congress senate assembly legislature house cabinet court courts tribunal judiciary
  party movement front brotherhood caucus campaign pac committee lobby
  army navy force forces guard corps marines command brigade regiment battalion squadron division fleet militia police constabulary patrol intelligence
  foundation charity society organization organisation organizations club clubs team squad fc f.c. afc cf united rovers wanderers athletic albion hotspur
  orchestra philharmonic symphony ballet opera choir band ensemble theatre
  church diocese archdiocese synod ministries mission missions order
  hospital clinic clinics hospice infirmary center centre
  project initiative program programme network collective consortium cooperative co-op partnership task forum summit conference convention exchange marketplace registry
  brothers bros bros. sons & associates tribe nation nations guild chamber fellowship lodge
  government governments governorate junta regime embassy consulate treasury municipality forum forums authority watchdog ombudsman taskforce workers soldiers teachers nurses veterans taxpayers citizens democrats republicans conservatives liberals greens socialists communists
  cartel gang mafia triad syndicate jihad brigades`.split(/\s+/),
);
