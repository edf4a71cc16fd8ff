/**
 * Nouns for a person that tell a gender, in lower case. From English. Extend: one entry in the right list.
 */
export const FEMALE_NOUNS: ReadonlySet<string> = new Set(
  `woman girl wife mother daughter sister aunt niece grandmother granddaughter widow fiancee fiancée girlfriend stepmother stepdaughter actress congresswoman spokeswoman chairwoman businesswoman councilwoman policewoman saleswoman anchorwoman queen princess duchess countess baroness empress waitress hostess heiress ballerina seamstress socialite comedienne mother-in-law daughter-in-law ex-wife lady mom mum grandma housewife`.split(
    /\s+/,
  ),
);

export const MALE_NOUNS: ReadonlySet<string> = new Set(
  `man boy husband father son brother uncle nephew grandfather grandson widower fiance fiancé boyfriend stepfather stepson actor congressman spokesman chairman businessman councilman policeman salesman anchorman king prince duke baron emperor waiter gunman statesman frontman fisherman handyman father-in-law son-in-law ex-husband dad grandpa pope cardinal archbishop imam ayatollah sheikh`
    .split(/\s+/)
    .filter((noun) => noun !== 'actor'),
);
