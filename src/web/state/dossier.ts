import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Collation } from '../../model/collation.js';
import type { Slot } from '../../present/html/slot.js';
import { type CarriedTexts, carriedTexts } from '../../present/html/words.js';
import { factRows, type StatementRow } from '../../present/views/cells.js';
import { type TextColumn, textColumns } from '../../present/views/columns.js';
import { nameReports, nameVersions, type ReportName } from '../../present/views/report-names.js';
import { type Speaker, speakersOf } from '../../present/views/speakers.js';

/** The record with what every view needs of it, made once. */
export interface Dossier {
  slot: Slot;
  collation: Collation;
  texts: CarriedTexts;
  /** Names of reports, and of the earlier texts of their articles. */
  names: Map<string, ReportName>;
  /** By id the reports, and the earlier texts of their articles. */
  reports: Map<string, AnnotatedReport>;
  parties: Map<string, string>;
  rows: StatementRow[];
  columns: TextColumn[];
  speakers: Speaker[];
  /** The separate text each report is counted under. */
  textOf: Map<string, string>;
}

export function openDossier(slot: Slot): Dossier {
  const { collation } = slot;
  const columns = textColumns(collation);
  const names = nameReports(collation.reports);
  return {
    slot,
    collation,
    texts: carriedTexts(slot),
    names: new Map([...names, ...nameVersions(collation, names)]),
    reports: new Map([...collation.reports, ...collation.versions].map((report) => [report.id, report])),
    parties: new Map(collation.parties.map((party) => [party.id, party.name])),
    rows: factRows(collation),
    columns,
    speakers: speakersOf(collation),
    textOf: new Map(columns.flatMap(({ origin, reports }) => reports.map((report) => [report, origin?.id ?? report] as const))),
  };
}

export const DossierContext = createContext<Dossier | null>(null);

export function useDossier(): Dossier {
  const dossier = useContext(DossierContext);
  if (!dossier) throw new Error('a view stands outside the dossier');
  return dossier;
}
