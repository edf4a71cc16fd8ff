/**
 * Buildings, streets and towns that stand for the body that sits there, in lower case, with names of that body. Public facts of institutions,
 * never of persons. Extend: one line "metonym=body;body".
 */
const LINES = `
white house=
kremlin=russian government
downing street=
no 10=downing street
number 10=downing street
10 downing street=downing street
whitehall=british government;uk government
westminster=british parliament;uk parliament;parliament
holyrood=scottish parliament
stormont=northern ireland assembly
pentagon=department of defense;defense department;us department of defense;u.s. department of defense
foggy bottom=state department;department of state
capitol hill=congress;us congress;u.s. congress
elysee=
elysee palace=elysee
vatican=holy see
holy see=vatican
buckingham palace=
scotland yard=metropolitan police;met police
wall street=
brussels=european commission;european union;eu
blue house=
casa rosada=
planalto=
aso villa=
union buildings=
rashtrapati bhavan=
zhongnanhai=
quai d'orsay=french foreign ministry
langley=cia;central intelligence agency
threadneedle street=bank of england
silicon valley=
fleet street=
hollywood=
`;

export const METONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [metonym, bodies] = line.split('=') as [string, string];
      return [metonym, bodies ? bodies.split(';') : []] as const;
    }),
);
