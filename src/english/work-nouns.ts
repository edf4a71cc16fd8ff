/**
 * Nouns before the title of a work or the name of a product ("the film Blue Harbour"), in lower case. From English. Extend: one entry.
 */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  `film movie documentary novel book memoir autobiography song single album ep track hit musical opera ballet poem painting sculpture series sitcom show programme podcast episode game videogame app ship vessel boat yacht ferry freighter tanker destroyer frigate warship submarine carrier trawler spacecraft rocket probe rover satellite shuttle orbiter locomotive horse racehorse dog cat virus malware ransomware storm hurricane typhoon cyclone operation codenamed dubbed called titled entitled named`.split(
    /\s+/,
  ),
);
