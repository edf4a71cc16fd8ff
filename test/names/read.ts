import { annotate } from '../../src/annotate/index.js';
import type { AnnotatedReport } from '../../src/model/annotated.js';
import type { Mention, ReportParty } from '../../src/model/name.js';
import { completeReport } from '../../src/read/index.js';

export const read = (text: string, title?: string): AnnotatedReport =>
  annotate.run(completeReport({ id: 'test', text, ...(title ? { title } : {}) }));

export const wordsOf = (report: AnnotatedReport, mention: Pick<Mention, 'span'>): string => report.text.slice(...mention.span);

/** Names as "words/type", those inside longer names left out. */
export const namesOf = (report: AnnotatedReport): string[] =>
  report.names.filter(({ rule }) => rule !== 'inside-name').map((name) => `${wordsOf(report, name)}/${name.type}`);

export function partyNamed(report: AnnotatedReport, name: string): ReportParty {
  const party = report.parties.find((one) => one.name === name);
  if (!party) throw new Error(`no party "${name}" among ${report.parties.map((one) => one.name).join(', ')}`);
  return party;
}

/** The words a party is mentioned by, in text order. */
export const mentionsOf = (report: AnnotatedReport, name: string, kind?: Mention['kind']): string[] =>
  partyNamed(report, name)
    .mentions.filter((mention) => !kind || mention.kind === kind)
    .map((mention) => wordsOf(report, mention));
