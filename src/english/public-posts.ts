/**
 * Words of a role that mean its holder speaks for an organisation or holds an office, in lower case. From common knowledge of
 * English job titles. Extend: one word.
 */
export const PUBLIC_POSTS: ReadonlySet<string> = new Set(
  `chief head director president vice-president chair chairman chairwoman chairperson vice-chair executive ceo cfo coo spokesman spokeswoman
  spokesperson secretary commissioner commander superintendent constable sergeant lieutenant captain sheriff inspector investigator
  detective marshal admiral general colonel major manager founder co-founder leader deputy editor officer coroner counsel attorney
  lawyer solicitor barrister prosecutor judge justice mayor governor senator congressman congresswoman representative minister chancellor
  premier ambassador envoy consul diplomat adviser advisor councillor councilman councilwoman alderman mp mep king queen prince princess
  pope bishop archbishop cardinal imam rabbi rector dean provost principal trustee treasurer controller comptroller ombudsman regulator
  analyst economist professor candidate nominee lawmaker legislator official candidate dictator emperor sultan emir coach owner`.split(
    /\s+/,
  ),
);
