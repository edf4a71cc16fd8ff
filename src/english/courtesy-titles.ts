/**
 * Courtesy titles before a person's name with the gender they tell, in lower case without the stop. From English and other languages as
 * English news uses them. Extend: one "title=female|male|" between spaces, nothing behind the sign when it tells none.
 */
export const COURTESY_TITLES: ReadonlyMap<string, string> = new Map(
  `mr=male mrs=female ms=female miss=female mister=male madam=female madame=female sir=male dame=female lady=female lord=male mme=female mlle=female monsieur=male herr=male frau=female señor=male señora=female signor=male signora=female
  dr= doctor= prof= professor= rev= reverend= father=male sister=female brother=male mother=female fr=male hon= honorable= honourable= mx= messrs=male sheikh=male sheikha=female sri=male shri=male smt=female haji=male hajia=female alhaji=male mullah=male ayatollah=male imam=male rabbi= pastor= swami=male maulana=male begum=female ustad=male don=male doña=female`
    .split(/\s+/)
    .map((entry) => entry.split('=') as [string, string]),
);
