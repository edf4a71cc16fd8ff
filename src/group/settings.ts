/**
 * The one setting for all kinds of news. The weights of the evidence are those of a logistic regression that tells pairs of reports of
 * one story from pairs that look alike; a sum above 0 speaks for one story.
 */
export const WEIGHTS = {
  base: -1.57,
  /** Root of the cosine of the words of title and body. */
  words: 9.28,
  /** Share of the shorter vocabulary that stands in the other. */
  within: 2.24,
  title: 0.73,
  lead: 2.53,
  /** Cosine of words written as names; rarity of the rarest name of two words in common. */
  names: 3.97,
  rarestName: 1.13,
  /** Share of the names in one title that the other report never has. */
  titleNamesMissing: -2.09,
  numbers: 2.1,
  /** Ages in common; ages on both sides, none in common. */
  ages: 1.39,
  otherAges: -0.8,
  /** Both tell of years and of none in common. */
  otherYears: -0.59,
  /** A day of the calendar that both tell of. */
  days: 1.5,
  /** Published on one day or the next; logarithm of the days between, the more alike the words the more it counts. */
  sameDay: 2.46,
  gap: -0.87,
  /** Two reports of one outlet share its manner and tell mostly of two things. */
  sameOutlet: -2.31,
  /** Long texts have more words in common by chance: logarithm of the shorter length, and of the ratio. */
  length: -1.07,
  lengthRatio: -0.59,
} as const;

export const SETTINGS = {
  /** A report joins the story whose members speak for it by more than this on average. */
  join: -0.4,
  /** One pair counts no more than this, for or against. */
  most: 4,
  least: -3,
  /** How much of the verdict is the nearest report alone, the rest is the mean over the members. */
  nearest: 0.1,
  /** Two stories that one report ties join when this share of their pairs agrees and the mean is above 0. */
  quorum: 0.2,
  /** Evidence of the words from which a report counts as a copy of its nearest. */
  copy: 9,
  /** Members of a story that are asked, the latest first. */
  asked: 16,
  /** Reports compared in full for each new one. */
  candidates: 20,
  /** Rarest words a report is looked up by, and the latest reports looked at for each. */
  lookupTerms: 60,
  postings: 300,
  /** Reports and days that the window holds; older ones are forgotten. */
  windowReports: 20_000,
  windowDays: 730,
} as const;
