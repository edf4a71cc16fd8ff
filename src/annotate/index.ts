import type { AnnotatedReport } from '../model/annotated.js';
import type { Report } from '../model/report.js';
import type { Stage } from '../model/stage.js';
import { STAGE_VERSIONS } from '../model/versions.js';
import { openDocument } from './document.js';
import { findNames } from './names/find-names.js';
import { findParties } from './parties/find-parties.js';
import { readPieces } from './pieces.js';
import { findQuantities } from './quantities/find-quantities.js';
import { findQuotations } from './quotations/find-quotations.js';
import { findQuotedRuns } from './quotations/marks.js';
import { findSentences } from './sentences.js';
import { findTimes } from './times/find-times.js';

/** Report → AnnotatedReport. Depends on nothing but that report. */
export const annotate: Stage<Report, AnnotatedReport> = {
  name: 'annotate',
  version: STAGE_VERSIONS.annotate,
  run(report) {
    const doc = openDocument(report);
    const quoted = findQuotedRuns(doc);
    const sentences = findSentences(doc);
    const found = findNames(doc, sentences, quoted);
    const { parties, names } = findParties(doc, sentences, quoted, found);
    const quotations = findQuotations(doc, { sentences, quoted, names, parties });
    const pieces = readPieces(doc, sentences);
    const times = findTimes(doc, sentences, pieces);
    const quantities = findQuantities(sentences, pieces, times);
    return { ...report, schema: 'annotated-report/1', sentences, names, parties, quotations, times, quantities };
  },
};
