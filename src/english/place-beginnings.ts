/**
 * First words of names of places ("Fort Myers", "San Mateo", "North Kivu", "Lake Chad"), in lower case. From English and public facts.
 * Extend: one entry.
 */
export const PLACE_BEGINNINGS: ReadonlySet<string> = new Set(
  `fort ft ft. port mount mt mt. lake cape san santa santo são st st. saint sainte ste los las la el new north south east west northern southern eastern western central upper lower greater inner outer downtown uptown midtown suburban rural
  puerto villa playa monte rio isla isle gulf bay point camp porto ciudad wadi tel tell deir kfar beit khan jebel jabal al puy baie rue plaza via calle piazza interstate highway route`.split(
    /\s+/,
  ),
);
