/**
 * The one setting for all kinds of news. The weights of the evidence are those of a logistic regression that tells pairs of reports of
 * one story from pairs that look alike; a sum above 0 speaks for one story.
 */
export const WEIGHTS = {
  base: -1.89,
  /** Root of the cosine of the words of title and body. */
  words: 10.24,
  /** Share of the shorter vocabulary that stands in the other. */
  within: 2.1,
  title: 0.55,
  lead: 2.42,
  /** Cosine of words written as names; rarity of the rarest name of two words in common. */
  names: 4.0,
  rarestName: 0.63,
  /** Share of the names in one title that the other report never has. */
  titleNamesMissing: -2.07,
  numbers: 1.59,
  /** Ages in common; ages on both sides, none in common. */
  ages: 1.53,
  otherAges: -0.97,
  /** A day of the calendar that both tell of. */
  days: 1.47,
  /** Published on one day or the next; logarithm of the days between, the more alike the words the more it counts. */
  sameDay: 2.34,
  gap: -0.93,
  /** Two reports of one outlet share its manner and tell mostly of two things. */
  sameOutlet: -1.99,
  /** Long texts have more words in common by chance: logarithm of the shorter length, and of the ratio. */
  length: -1.05,
  lengthRatio: -0.58,
} as const;

export const SETTINGS = {
  /** A report joins the story whose members speak for it by more than this on average. */
  join: 0,
  /** One pair counts no more than this, for or against. */
  most: 4,
  least: -3,
  /** How much of the verdict is the nearest report alone, the rest is the mean over the members. */
  nearest: 0.1,
  /** What each doubling (in natural logarithms) of the members asked adds: many agreeing a little are worth one that agrees much. */
  crowd: 0.3,
  /** Two stories that one report ties join when this share of their pairs agrees and the mean is above this. */
  quorum: 0.2,
  tie: 0.5,
  /** Evidence of the words from which a report counts as a copy of its nearest. */
  copy: 0.97,
  /** Members of a story that are asked, the latest first. */
  asked: 16,
  /** Reports compared in full for each new one at most, and the cosine by the weightiest words from which one is worth it. */
  candidates: 20,
  floor: 0.05,
  /** Weightiest words a report is indexed by and looked up by, and the latest reports looked at for each. */
  indexTerms: 100,
  lookupTerms: 60,
  postings: 300,
  /** Reports and days that the window holds; older ones are forgotten. */
  windowReports: 20_000,
  windowDays: 730,
} as const;
