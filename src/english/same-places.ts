/** Names of one state or body, the usual one first. Public knowledge; a group a line, names parted by semicolons. */
const LINES = `
United States;U.S.;US;USA;U.S.A.;America;United States of America
United Kingdom;U.K.;UK;Britain;Great Britain
United Nations;U.N.;UN
European Union;E.U.;EU
NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Nato
United Arab Emirates;UAE;U.A.E.
Washington;Washington, D.C.;Washington D.C.;Washington DC;D.C.
New York City;NYC
Los Angeles;L.A.;LA
Federal Bureau of Investigation;FBI;F.B.I.
Central Intelligence Agency;CIA;C.I.A.
World Health Organization;WHO;World Health Organisation
Bureau of Alcohol, Tobacco, Firearms and Explosives;Bureau of Alcohol, Tobacco and Firearms;ATF;A.T.F.
International Monetary Fund;IMF;I.M.F.
International Atomic Energy Agency;IAEA
Environmental Protection Agency;EPA;E.P.A.
Department of Homeland Security;DHS;Homeland Security
Department of Justice;Justice Department;DOJ
Department of State;State Department
Department of Defense;Defense Department;Pentagon;the Pentagon
Department of the Treasury;Treasury Department;Treasury;U.S. Treasury
National Security Agency;NSA
Republican Party;GOP;G.O.P.;Republicans
Democratic Party;Democrats
Russia;Russian Federation
China;People's Republic of China
South Korea;Republic of Korea
North Korea;DPRK;Democratic People's Republic of Korea
`;

/** A name in lower case → the usual name of what it stands for, in lower case. */
export const SAME_NAMES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(';');
      return names.map((name) => [name.toLowerCase(), (names[0] as string).toLowerCase()] as const);
    }),
);
