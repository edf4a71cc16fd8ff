import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { openDocument } from '../src/annotate/document.js';
import { annotate } from '../src/annotate/index.js';
import { findNames } from '../src/annotate/names/find-names.js';
import { findParties } from '../src/annotate/parties/find-parties.js';
import { findQuotedRuns } from '../src/annotate/quotations/marks.js';
import { findSentences } from '../src/annotate/sentences.js';
import { collate } from '../src/collate/index.js';
import { group } from '../src/group/index.js';
import type { AnnotatedReport } from '../src/model/annotated.js';
import { read } from '../src/read/index.js';
import { corpus } from './corpus.js';
import { pageCorpus } from './page-corpus.js';

/** What one measure runs on and does: `prepare` is not timed. */
export interface Measure {
  docs: number;
  /** The measure it is set beside, when that is not bare wink-nlp. */
  beside?: string;
  prepare(docs: number): () => void;
}

const reports = (docs: number) => corpus(docs).flatMap((file) => read.run(file).reports);
const annotated = (docs: number): AnnotatedReport[] => reports(docs).map((report) => annotate.run(report));

/** Every measure by name. A story of the sample is collated over and over; 100 reports are collated as one story. */
export const MEASURES: Record<string, Measure> = {
  'bare wink-nlp': {
    docs: 2000,
    prepare(docs) {
      const texts = corpus(docs).map((file) => Buffer.from(file.bytes).toString('utf8'));
      const nlp = winkNlp(winkModel, ['sbd', 'pos']);
      return () => {
        for (const text of texts) nlp.readDoc(text).tokens().out(nlp.its.pos);
      };
    },
  },
  read: {
    docs: 2000,
    prepare(docs) {
      const files = corpus(docs);
      return () => {
        for (const file of files) read.run(file);
      };
    },
  },
  'bare Readability': {
    docs: 300,
    prepare(docs) {
      const pages = pageCorpus(docs);
      return () => {
        for (const page of pages) new Readability(parseHTML(page).document as never).parse();
      };
    },
  },
  'read, pages': {
    docs: 300,
    beside: 'bare Readability',
    prepare(docs) {
      const files = pageCorpus(docs).map((page, i) => ({ name: `${i}.html`, bytes: Buffer.from(page) }));
      return () => {
        for (const file of files) read.run(file);
      };
    },
  },
  'annotate, sentences to parties': {
    docs: 1000,
    prepare(docs) {
      const input = reports(docs);
      return () => {
        for (const report of input) {
          const doc = openDocument(report);
          const quoted = findQuotedRuns(doc);
          const sentences = findSentences(doc);
          findParties(doc, sentences, quoted, findNames(doc, sentences, quoted));
        }
      };
    },
  },
  'annotate, all of it': {
    docs: 1000,
    prepare(docs) {
      const input = reports(docs);
      return () => {
        for (const report of input) annotate.run(report);
      };
    },
  },
  group: {
    docs: 1000,
    prepare(docs) {
      const input = annotated(docs);
      return () => group.run(input);
    },
  },
  'collate, 7 a story': {
    docs: 210,
    prepare(docs) {
      const input = annotated(docs);
      return () => {
        for (let i = 0; i < input.length; i += 7) collate.run({ reports: input.slice(i, i + 7) });
      };
    },
  },
  'collate, one story': {
    docs: 100,
    prepare(docs) {
      const input = annotated(docs);
      return () => collate.run({ reports: input });
    },
  },
};
