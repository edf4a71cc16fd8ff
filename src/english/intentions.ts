/**
 * Words that point an infinitive after them to the future ("voted to keep", "is expected to meet"), participles that point to a day to
 * come ("scheduled for"), and verbs of saying whose present tense tells of what was said. Public knowledge of English. To extend: add a word.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const INTENTIONS = list(`vote votes voted plan plans planned planning agree agrees agreed expect expects expected schedule scheduled
  set due hope hopes hoped vow vows vowed pledge pledges pledged promise promises promised intend intends intended
  aim aims aimed order orders ordered urge urges urged threaten threatens threatened propose proposes proposed want wants offer
  offers prepare prepares prepared preparing arrange arranged ready slated likely unlikely deadline invite invites invited need
  needs ask asks asked asking tell tells told require requires required going seek seeks seeking bound supposed poised permit allow allowed deal pact
  proposal decision agreement`);

export const SCHEDULED = list('scheduled planned slated due expected set upcoming rescheduled postponed booked billed delayed ahead');

export const SAYING_PRESENT = list('say says tell tells report reports claim claims add adds write writes note notes');
