/**
 * Words that tell what a number is when it counts nothing: labels before it, streets after it, words of games and of votes near it.
 * Public knowledge of English. To extend: add a word.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const LABELS_BEFORE =
  list(`room flight no number page section channel route highway interstate apartment apt suite building gate platform
  model article chapter bus unit engine lot precinct district resolution act hb sb level windows boeing airbus class phase verse psalm
  apollo season episode series pier exit mile-marker box floor ward division battalion company squadron runway line track terminal zip
  extension ext tel phone call fax extension group grade amendment title rule form act i-`);

export const STREETS_AFTER = list('street st avenue ave road rd lane boulevard blvd drive block blocks way court place highway parkway');

export const GAME_WORDS =
  list(`beat beats won win wins lost lose loss defeat defeated score scored final ended draw drew led lead victory game
  match halftime overtime set sets straight seed`);

export const VOTE_WORDS = list(`vote votes voted voting approved approve passed rejected split ruling ruled decision majority council senate
  house committee court tally`);
