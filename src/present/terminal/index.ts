import type { Collation } from '../../model/collation.js';
import { nameReports } from '../views/report-names.js';
import { writeDiffer } from './differ.js';
import { writeHead } from './head.js';
import { writeMore } from './more.js';
import { Paper } from './paper.js';
import { writeReports } from './reports.js';
import { writeReversals } from './reversals.js';
import { writeRevisions } from './revisions.js';
import { writeSaid } from './said.js';
import { writeShared } from './shared.js';
import { writeTimeline } from './timeline.js';

export interface TerminalOptions {
  /** Columns; 80 by default. */
  width?: number;
  colour?: boolean;
  /** Only what the story is, where reports differ, and how much more there is. */
  brief?: boolean;
}

/** Collation → an account for a person at a terminal, in numbered citations of the reports listed at its end. */
export function presentTerminal(collation: Collation, { width = 80, colour = false, brief = false }: TerminalOptions = {}): string {
  const paper = new Paper(Math.max(40, width), colour);
  const names = nameReports(collation.reports);
  const sheet = { collation, names, paper };
  writeHead(sheet);
  writeDiffer(sheet);
  if (brief) writeMore(sheet);
  else {
    writeSaid(sheet);
    writeReversals(sheet);
    writeRevisions(sheet);
    writeTimeline(sheet);
    writeShared(sheet);
  }
  writeReports(sheet);
  return paper.toString();
}
