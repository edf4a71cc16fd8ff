import { MONTHS } from './months.js';

/** Names of months and their usual short forms → number: the forms of `MONTHS`. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])),
);
