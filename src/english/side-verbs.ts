/**
 * Verbs of taking a side, for or against a thing, in their base forms and what they are past. From English grammar. Extend: a form in lower case.
 */
export const SIDE_VERBS: ReadonlySet<string> = new Set(
  `vote votes voted voting rule rules ruled ruling argue argues argued arguing testify testifies testified testifying campaign campaigns
  campaigned campaigning decide decides decided deciding lobby lobbies lobbied lobbying speak speaks spoke spoken speaking`.split(/\s+/),
);
