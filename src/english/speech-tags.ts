/**
 * Verbs of a tag behind a quotation ("“Why?” Smith asked."), which goes on with the sentence of the quotation.
 * From English grammar. Extend: one past or present form in lower case.
 */
export const SPEECH_TAGS: ReadonlySet<string> = new Set(
  `said says asked asks told added adds wrote writes tweeted posted replied replies answered responded continued recalled remarked joked quipped shouted yelled
  cried screamed exclaimed wondered insisted declared demanded explained noted concluded repeated murmured whispered muttered pleaded inquired queried exclaims shouts
  chanted sang laughed began went argued thundered texted`.split(/\s+/),
);
