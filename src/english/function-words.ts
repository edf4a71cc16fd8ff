/** Words that carry grammar and no news: they never make two sentences alike. Facts of English grammar; one group a line. */
const GROUPS = `
a an the this that these those such same other others another each every either neither both all any some many much more most few
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves one ones someone somebody anyone anybody everyone everybody something anything everything who whom whose which what where when why how
of in on at by for with from to into onto upon about over under between among through during before after since until till against within without along across behind beyond near around toward towards out off up down per via amid despite except than as like
and or but nor so yet if whether because although though while whereas unless once then there here now also too only just even still very really quite rather again already almost well
be am is are was were been being do does did done doing have has had having can could may might must shall should will would ought
not no never n't 's 're 've 'll 'd 'm
according accordingly ok okay am pm a.m p.m a.m. p.m. est edt gmt
say said says saying tell told tells telling add added adding adds
mr mrs ms dr
`;

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(GROUPS.trim().split(/\s+/));

/** Verbs and nouns so general that sharing them says little. Facts of English; extend freely. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'get make take give go come put let use see know think want look need seem become keep begin start happen way thing time day year people person man woman new last first next old good big great part place lot kind fact case number report statement news call try ask'.split(
    ' ',
  ),
);
