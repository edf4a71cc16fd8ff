/**
 * Words that show a month's name which is also a name or a common word ("May", "March", "April", "June", "August") to be the month:
 * they stand before it. Public knowledge of English. To extend: add a word.
 */
export const BEFORE_A_MONTH: ReadonlySet<string> = new Set(
  `in by until till since through throughout of from next last this early late mid before after during for to and or between each every
  following previous past coming around about starting beginning ending - \u2013 , ( / late-`.split(/\s+/),
);

/** Months that are also first names, verbs or adjectives. */
export const DOUBTFUL_MONTHS: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

/** Words after a weekday, month, season or holiday that make it part of a name ("the Sunday Times", "Monday Lane", "Friday Club"). */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  `times telegraph herald mail express post mirror star sun independent review magazine club lane street road avenue group boys girls
  band theatre house market press institute festival prayers movement revolution accord accords agreement football league chronicle
  journal massacre`.split(/\s+/),
);

/** Words after a holiday that make it describe a thing, not a day ("Christmas tree"). */
export const HOLIDAY_THINGS: ReadonlySet<string> = new Set(
  `tree trees party parties gift gifts card cards market markets dinner egg eggs present presents song songs carol carols decorations
  bonus lights shopping season story stories special jumper pudding cake turkey spirit island parade movie film`.split(/\s+/),
);
