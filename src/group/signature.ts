import type { AnnotatedReport } from '../model/annotated.js';
import { mentionedDays } from './mentioned-days.js';
import { NameRuns } from './name-runs.js';
import { scanWords } from './scan.js';
import { stem } from './stem.js';

type Counted = Map<string, { count: number; shown: string }>;

/** What grouping reads of a report: its terms and how often, so that the text itself can be let go. */
export interface Signature {
  id: string;
  language: string;
  outlet: string | null;
  /** Days since 1970-01-01 of publication; null when the report is undated. */
  day: number | null;
  /** Stems of the words in title and body. */
  words: Counted;
  /** Stems in the title, or in the first words when there is no title. */
  title: Set<string>;
  /** Stems in the first words of the body. */
  lead: Set<string>;
  names: Counted;
  /** Single name words of the title. */
  titleNames: Set<string>;
  /** Numbers as written; ages as "34y". */
  numbers: Counted;
  /** Days of the calendar told of, the year left out. */
  days: Set<number>;
  length: number;
}

/** Words of one report that are read: what a longer one adds tells little of what it is about. */
const MAX_WORDS = 1500;
const LEAD_WORDS = 60;
const TITLE_WORDS = 12;
const DAY = 86_400_000;

/** A report → its signature. Linear in the length of the text read. */
export function signatureOf(report: AnnotatedReport): Signature {
  const words: Counted = new Map();
  const numbers: Counted = new Map();
  const title = new Set<string>();
  const lead = new Set<string>();
  const runs = new NameRuns();
  let length = 0;
  const readPart = (text: string, isTitle: boolean) => {
    for (const word of scanWords(text)) {
      length++;
      runs.add(word, isTitle);
      if (word.kind === 'grammar') continue;
      if (word.kind !== 'word') {
        count(numbers, word.lower, word.shown);
        continue;
      }
      for (const part of word.lower.includes('-') ? word.lower.split('-') : [word.lower]) {
        const key = stem(part);
        count(words, key, word.shown);
        if (isTitle) title.add(key);
        else if (length <= LEAD_WORDS) lead.add(key);
      }
    }
    runs.end(isTitle);
  };
  readPart(report.title ?? '', true);
  for (const [start, end] of report.paragraphs) {
    if (length > MAX_WORDS) break;
    if (start !== report.titleSpan?.[0]) readPart(report.text.slice(start, Math.min(end, start + 12 * MAX_WORDS)), false);
  }
  if (!title.size) for (const key of [...lead].slice(0, TITLE_WORDS)) title.add(key);
  const named = runs.names();
  const day = dayOf(report);
  return {
    id: report.id,
    language: report.language,
    outlet: report.outlet?.name ?? null,
    day,
    words,
    title,
    lead,
    names: named.names,
    titleNames: named.title,
    numbers,
    days: mentionedDays(report.text, day),
    length,
  };
}

function count(counted: Counted, key: string, shown: string) {
  const entry = counted.get(key);
  if (entry) entry.count++;
  else counted.set(key, { count: 1, shown });
}

function dayOf({ published }: AnnotatedReport): number | null {
  const value = published?.value ?? published?.earliest;
  const at = value ? Date.parse(value.slice(0, 10)) : Number.NaN;
  return Number.isNaN(at) ? null : Math.floor(at / DAY);
}
