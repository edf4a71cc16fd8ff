/**
 * Broadcasters and papers that put their short name in the brackets of a dateline: "Washington (CNN)". Public facts; agencies stand
 * in agencies.ts, call letters of American stations (KOIN, WABC-TV) are told by their form. To extend: the short name.
 */
export const DATELINE_OUTLETS: ReadonlySet<string> = new Set(
  'CNN;CNN Business;CNNMoney;CBS;CBS News;CBSNews;NBC;NBC News;ABC;ABC News;FOX;Fox;Fox News;BBC;NPR;VOA;RFE/RL;CBC;CTV;ITV;RTE;RNZ;CNBC;MSNBC;CBSMiami;AccuWeather;Patch;NNPA;STMW;SNS;ENS;TNN;HT;DW;RT;NEXSTAR;NewsNation;Gray News;InvestigateTV;Nexstar;Al Jazeera;AllAfrica;BNO;Stars and Stripes;WTOP;Baptist Press;BP;LifeSiteNews;CNSNews.com;Christian Examiner;Xinhuanet'.split(
    ';',
  ),
);
