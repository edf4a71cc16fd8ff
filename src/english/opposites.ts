/**
 * Words of news that cannot both hold of the same thing at once, one pair of groups a line: any word left of the slash against any right
 * of it. From general knowledge of English. To extend: add a word or a line. They come before the pairs compiled from WordNet.
 */
export const OPPOSITES = `
accept approve agree endorse / reject refuse decline turn-down rebuff
grant / deny refuse
confirm admit acknowledge concede / deny dispute refute
support back favor favour / oppose
win / lose
rise increase climb grow gain jump surge / fall decrease decline drop slump sink plunge shrink
pass / defeat
uphold / overturn quash strike-down
convict / acquit exonerate
guilty / innocent
survive alive / die dead kill killed
open / close closed shut
safe / unsafe dangerous
armed / unarmed
legal lawful / illegal unlawful
intact / destroy destroyed
hold / fail burst
allow permit / ban forbid prohibit block
free released / jailed imprisoned detained
`;

/** Pairs WordNet calls opposite that news may well say of one thing in one story: never a contradiction. */
export const NO_CONTRADICTION = `
begin end start finish stop continue come go arrive leave depart give take buy sell ask answer attack defend enter exit first last old new
young early late big small little large good bad better best worst worse high low long short male female east west north south eastern
western northern southern left right black white local national domestic foreign hot cold public private close distant common individual single
major minor same different certain uncertain expected unexpected live dead pull push lend borrow back front change remain stay appear act set
direct internal external former latter wide narrow deep shallow thick thin light dark fast slow many few advance whole half home away
fair concerned cool warm heat free bound rise cover miss face love hate hope fear thank curse claim
`;
