/**
 * Nicknames of teams behind their town ("Boston Celtics") and of clubs alone, in lower case. Public facts (leagues of North America, Europe,
 * Australia, India). Extend: one entry; everyday words want the town before them.
 */
export const TEAM_NICKNAMES: ReadonlySet<string> = new Set(
  `49ers 76ers angels astros athletics avalanche bears bengals bills blackhawks blazers blues braves brewers broncos browns bruins buccaneers bucks bulls canadiens canucks capitals cardinals cavaliers celtics chargers chiefs clippers colts commanders cowboys coyotes cubs devils diamondbacks dodgers dolphins ducks eagles falcons flames flyers giants grizzlies guardians hawks heat hornets indians islanders jaguars jays jazz jets kings knicks knights kraken lakers lightning lions magic mariners marlins mavericks mets nationals nets nuggets oilers orioles pacers packers padres panthers patriots pelicans penguins phillies pirates pistons predators rams rangers raptors ravens rays redskins reds rockets rockies royals sabres saints seahawks senators sharks spurs steelers suns tigers timberwolves titans twins vikings warriors whitecaps wizards yankees wolverines buckeyes longhorns sooners crimson huskies badgers gators seminoles wildcats bulldogs trojans spartans tar hoosiers
  united city rovers wanderers albion hotspur athletic county town villa forest palace wednesday orient argyle alexandra harriers rangers celtic thistle hibernian hearts crusaders highlanders hurricanes blues brumbies waratahs reds swans dockers magpies bombers storm broncos roosters rabbitohs eels raiders sharks panthers sunrisers challengers knight-riders daredevils super-kings royals titans`.split(
    /\s+/,
  ),
);
