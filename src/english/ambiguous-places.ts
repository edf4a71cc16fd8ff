/**
 * Names of places that are given names or surnames as often, in lower case: place or person is decided by the text around.
 * Public facts. Extend: one name between bars.
 */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  `aurora|austin|bradford|brooklyn|carolina|chad|charlotte|chester|cleveland|columbus|cuba|dallas|darwin|denver|derby|devon|douglas|durham|ferguson|florence|georgia|hamilton|harper|houston|hudson|india|ireland|israel|jackson|jersey|jordan|kent|kingston|lexington|lincoln|london|madison|malta|melbourne|milan|montgomery|norfolk|orlando|paris|perry|preston|richmond|salem|salvador|savannah|sheffield|sierra|sofia|stockton|sydney|tyler|valencia|vera cruz|verona|victoria|virginia|wales|warren|washington|wellington|york|santiago|san marino|troy|phoenix|kobe|roma|regina|jos|nelson|england|holland|spain|france|german|brazil|luxembourg`.split(
    '|',
  ),
);
