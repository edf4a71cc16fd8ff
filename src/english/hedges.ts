/** Words after which a clause does not say that something is so: chance, wish, plan, condition. Facts of English; extend freely. */
export const HEDGES: ReadonlySet<string> = new Set(
  'may might could would should if whether unless until possibly perhaps maybe likely unlikely reportedly potentially apparently allegedly seems seem seemed appears appear appeared suggests suggest suggested rumored rumoured unclear unconfirmed feared chance chances odds'.split(
    ' ',
  ),
);

/** Verbs whose infinitive lies ahead: "plans to", "hopes to". */
export const INTENTIONS: ReadonlySet<string> = new Set(
  'plan hope want intend expect aim seek try attempt threaten promise vow agree refuse urge ask demand propose consider offer decide prepare need'.split(
    ' ',
  ),
);
