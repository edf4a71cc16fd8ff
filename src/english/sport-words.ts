/**
 * Words of reports on matches, in lower case: where they are frequent, a country or a town that acts is its team. From English.
 * Extend: one entry.
 */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  `match matches goal goals scored scorer scoring scoreline striker midfielder midfield defender goalkeeper keeper halftime half-time kickoff kick-off penalty penalties offside equaliser equalizer header corner substitute possession
  innings wicket wickets batsman batsmen bowler bowled overs runs crease lbw century cricket fielding seamer spinner test-match
  quarterback touchdown touchdowns yards interception linebacker playoff playoffs postseason inning homer pitcher bullpen rebounds three-pointer dunk overtime puck
  try tries scrum lineout fly-half flanker semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals final finals fixture fixtures knockout group-stage qualifier qualifiers
  coach coached squad team-mate teammate teammates captain referee league tournament championship cup season defeat defeated beat beating victory win wins won winning lead trophy player players football soccer rugby hockey`.split(
    /\s+/,
  ),
);
