/**
 * Words written with a capital that name no person, organisation or place (events, wars, laws, awards, diseases, things), in lower case:
 * the last word of such a name. From English. Extend: one entry.
 */
export const OTHER_HEADS: ReadonlySet<string> = new Set(
  `act acts bill law amendment constitution treaty accord accords agreement pact protocol convention declaration resolution charter doctrine plan deal code rule rules article section title chapter
  war wars battle siege revolution uprising rebellion crisis scandal affair massacre genocide holocaust spring intifada strike strikes riot riots
  award awards prize prizes medal medals cup trophy championship championships games olympics olympic paralympics open masters series final finals tournament grand prix derby marathon race bowl match tour
  day days night week month year eve festival fair parade carnival season era age century decade anniversary
  virus flu disease syndrome disorder fever hurricane storm typhoon cyclone tornado earthquake tsunami blizzard
  report reports study survey poll index review inquiry investigation trial case v v. vs
  bible koran quran torah talmud testament gospel god lord allah christ
  internet web windows android iphone ipad xbox playstation kindle bluetooth wi-fi
  english french spanish german arabic mandarin
  election elections referendum vote ballot primary primaries caucuses inauguration speech address debate
  project operation mission program programme model theory effect principle law theorem syndrome
  dollar dollars euro euros pound pounds sterling yen yuan rupee rupees ruble peso
  street-view budget tax dream theory show`.split(/\s+/),
);
