/**
 * Units of measure: one name each, with their spellings and how many of the SI (or common) base unit one is, for comparison only.
 * Public facts (SI brochure, international yard and pound). To extend: add a line.
 */
export interface UnitOfMeasure {
  name: string;
  base: string;
  factor: number;
}

const LINES: readonly (readonly [name: string, base: string, factor: number, spellings: string])[] = [
  ['kilometre', 'metre', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['metre', 'metre', 1, 'metre metres meter meters'],
  ['centimetre', 'metre', 0.01, 'centimetre centimetres centimeter centimeters cm'],
  ['millimetre', 'metre', 0.001, 'millimetre millimetres millimeter millimeters mm'],
  ['mile', 'metre', 1609.344, 'mile miles'],
  ['yard', 'metre', 0.9144, 'yard yards'],
  ['foot', 'metre', 0.3048, 'foot feet ft'],
  ['inch', 'metre', 0.0254, 'inch inches'],
  ['hectare', 'square metre', 10000, 'hectare hectares'],
  ['acre', 'square metre', 4046.8564224, 'acre acres'],
  ['kilogram', 'kilogram', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg'],
  ['gram', 'kilogram', 0.001, 'gram grams gramme grammes'],
  ['tonne', 'kilogram', 1000, 'tonne tonnes'],
  ['ton', 'kilogram', 907.18474, 'ton tons'],
  ['pound', 'kilogram', 0.45359237, 'lb lbs'],
  ['ounce', 'kilogram', 0.028349523125, 'ounce ounces oz'],
  ['litre', 'litre', 1, 'litre litres liter liters'],
  ['mph', 'metre per second', 0.44704, 'mph'],
  ['km/h', 'metre per second', 0.27777777778, 'kph kmh'],
  ['knot', 'metre per second', 0.51444444444, 'knot knots'],
  ['degree', 'degree', 1, 'degree degrees'],
  ['watt', 'watt', 1, 'watt watts'],
  ['kilowatt', 'watt', 1e3, 'kilowatt kilowatts kw'],
  ['megawatt', 'watt', 1e6, 'megawatt megawatts mw'],
  ['gigawatt', 'watt', 1e9, 'gigawatt gigawatts gw'],
  ['hertz', 'hertz', 1, 'hertz'],
];

export const UNITS_OF_MEASURE: ReadonlyMap<string, UnitOfMeasure> = new Map(
  LINES.flatMap(([name, base, factor, spellings]) =>
    spellings.split(' ').map((spelling): [string, UnitOfMeasure] => [spelling, { name, base, factor }]),
  ),
);

/** Scales a number stands on without a unit after it: "a magnitude of 6.3". */
export const SCALES: ReadonlySet<string> = new Set(['magnitude', 'category', 'grade']);
