import { FUNCTION_WORDS } from '../english/function-words.js';
import type { AnnotatedReport } from '../model/annotated.js';
import { isCommon } from './rarity.js';
import { stem } from './stem.js';

/** What grouping keeps of a report: counts of its terms, so that the text itself can be let go. */
export interface Signature {
  id: string;
  language: string;
  /** Days since 1970-01-01 of publication; null when the report is undated. */
  day: number | null;
  /** Stems of the words in title and body, with how often. */
  words: Map<string, number>;
  /** Stems in the title, or in the first sentence when there is no title. */
  title: Set<string>;
  /** Stems in the first words of the body. */
  lead: Set<string>;
  /** Words written as names, lower case, and names of two words and more, joined by spaces. */
  names: Map<string, number>;
  /** Numbers as written; ages as "34y". */
  numbers: Map<string, number>;
  /** Name words of the title. */
  titleNames: Set<string>;
  length: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s?$|['’]s$/;
const AGE = /^(\d{1,3})-year-old$/i;
const NUMBER = /^\d+(?:st|nd|rd|th)?$/;
const UPPER = /^\p{Lu}/u;
const BREAK = /[.!?:;"“”()[\]\n–—]/;
/** Words of one report that are read: what a longer one adds tells little of what it is about. */
const MAX_WORDS = 1500;
const LEAD_WORDS = 60;

const count = (map: Map<string, number>, key: string, n = 1) => map.set(key, (map.get(key) ?? 0) + n);

/** A report → its signature. Linear in the length of the text read. */
export function signatureOf(report: AnnotatedReport): Signature {
  const signature: Signature = {
    id: report.id,
    language: report.language,
    day: dayOf(report),
    words: new Map(),
    title: new Set(),
    lead: new Set(),
    names: new Map(),
    numbers: new Map(),
    titleNames: new Set(),
    length: 0,
  };
  const title = report.title ?? '';
  const lowered = new Set<string>();
  const runs: string[][] = [];
  const startRuns: string[][] = [];
  const titleRuns: string[][] = [];
  scan(title, signature, signature.title, titleRuns, titleRuns, null);
  for (const [start, end] of report.paragraphs) {
    if (report.titleSpan && start === report.titleSpan[0]) continue;
    scan(report.text.slice(start, end), signature, null, runs, startRuns, lowered);
    if (signature.length > MAX_WORDS) break;
  }
  if (!signature.title.size) for (const word of [...signature.lead].slice(0, 12)) signature.title.add(word);
  for (const run of runs) addRun(signature, run);
  const isName = (word: string) => signature.names.has(word) || (!lowered.has(word) && !isCommon(stem(word)));
  for (const run of [...startRuns, ...titleRuns]) {
    const named = run.filter(isName);
    if (named.length === run.length) addRun(signature, run);
    else for (const word of named) count(signature.names, word);
  }
  for (const run of titleRuns) for (const word of run) if (signature.names.has(word)) signature.titleNames.add(word);
  return signature;
}

function addRun({ names }: Signature, run: string[]) {
  for (const word of run) count(names, word);
  for (let i = 1; i < run.length; i++) count(names, `${run[i - 1]} ${run[i]}`);
}

function scan(
  text: string,
  signature: Signature,
  title: Set<string> | null,
  runs: string[][] | null,
  startRuns: string[][] | null,
  lowered: Set<string> | null,
) {
  let run: string[] = [];
  let runAtStart = false;
  let last = -1;
  const endRun = () => {
    if (run.length) (runAtStart ? startRuns : runs)?.push(run);
    run = [];
  };
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const gap = last < 0 ? '\n' : text.slice(last, match.index);
    last = match.index + raw.length;
    signature.length++;
    const age = AGE.exec(raw);
    if (age) {
      count(signature.numbers, `${age[1]}y`);
      endRun();
      continue;
    }
    const bare = raw.replace(POSSESSIVE, '');
    const lower = bare.toLowerCase();
    const initial = gap === '. ' && run.length > 0 && (run.at(-1) as string).length === 1;
    const starts = !initial && BREAK.test(gap);
    if (starts || (gap !== ' ' && !initial)) endRun();
    if (NUMBER.test(lower)) {
      count(signature.numbers, lower);
      endRun();
      continue;
    }
    const grammar = FUNCTION_WORDS.has(lower);
    if (runs) {
      if (UPPER.test(bare) && !grammar) {
        if (!run.length) runAtStart = starts;
        run.push(lower);
        if (bare.length !== raw.length) endRun();
      } else {
        endRun();
        if (!grammar) lowered?.add(lower);
      }
    }
    if (grammar) continue;
    for (const part of lower.includes('-') ? lower.split('-') : [lower]) {
      if (FUNCTION_WORDS.has(part)) continue;
      const key = stem(part);
      count(signature.words, key);
      title?.add(key);
      if (!title && signature.length <= LEAD_WORDS) signature.lead.add(key);
    }
  }
  endRun();
}

const DAY = 86_400_000;

function dayOf({ published }: AnnotatedReport): number | null {
  const value = published?.value ?? published?.earliest;
  const at = value ? Date.parse(value.slice(0, 10)) : Number.NaN;
  return Number.isNaN(at) ? null : Math.floor(at / DAY);
}
