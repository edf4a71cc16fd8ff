/** Words that newspapers, magazines and stations are commonly named by. Public knowledge; add one a line, in lower case. */
export const PRESS_WORDS: ReadonlySet<string> = new Set(
  `advertiser advocate argus broadcasting bulletin chronicle citizen courier daily dispatch echo enquirer examiner express gazette globe
  guardian herald independent inquirer journal leader ledger magazine mail mercury messenger mirror monitor news observer outlook post press
  radio record register reporter review scotsman sentinel standard star sun telegram telegraph television times today tribune tv voice
  weekly`.split(/\s+/),
);
