import { WEEKDAYS } from '../../english/weekdays.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Timex } from '../../model/timex.js';
import { type Day, parseDay } from '../../text/calendar.js';
import { daysOf } from '../../text/calendar-relation.js';
import { lex } from '../../text/lex.js';
import { overlap } from '../../text/spans.js';
import { wordKey } from '../../text/word-key.js';

/** A weekday a report names without a date. */
export interface NamedWeekday {
  weekday: number;
  /** Someone is reported to have spoken on it: reports carry the words of their own day or of the day before. */
  spoken: boolean;
  /** A verb in the past goes with it; "Sunday's" alone may also name what is to come. */
  told: boolean;
}

/** A day and month a report names without the year, and the weekday when it stands before it. */
export interface YearlessDay {
  rest: string;
  weekday: number | null;
  future: boolean;
}

/** What one report says about the day it was written. */
export interface DateEvidence {
  report: AnnotatedReport;
  published: Day | null;
  /** Full dates in its words that are not ahead of it. */
  past: Day[];
  /** Those of them that stand in a caption or beside their weekday: dates of the day's news, not of its background. */
  fresh: Day[];
  future: Day[];
  /** Years it tells of as past, and years it claims copyright for. */
  years: number[];
  copyright: number[];
  pastWeekdays: NamedWeekday[];
  futureWeekdays: number[];
  yearless: YearlessDay[];
  /** Months it tells of as past without a year. */
  pastMonths: number[];
  /** Words of the sentences that tell of a day or a weekday to come. */
  aheadOfDay: ReadonlySet<string>[];
  aheadOfWeekday: ReadonlySet<string>[];
}

const COPYRIGHT = /(?:copyright|\(c\)|\u00a9)[^\d\n]{0,12}((?:19|20)\d\d)/i;
const WEEKDAY_NUMBER = new Map(WEEKDAYS.map(([name], i): [string, number] => [name as string, i + 1]));

const weekdayIn = (words: string): number | null => WEEKDAY_NUMBER.get(/^[a-z]+/i.exec(words)?.[0].toLowerCase() ?? '') ?? null;

/** Is the time in a sentence that says someone spoke? `cues` are sorted by place. */
function isSpoken(time: Timex, { sentences }: AnnotatedReport, cues: readonly [number, number][]): boolean {
  const sentence = sentences.find((span) => overlap(span, time.span) > 0);
  return sentence !== undefined && cues.some((cue) => overlap(cue, sentence) > 0);
}

/** Lower-case words of the sentence a time stands in, by their stems. */
function wordsAround(time: Timex, { sentences, text }: AnnotatedReport): ReadonlySet<string> {
  const sentence = sentences.find((span) => overlap(span, time.span) > 0) ?? time.span;
  const pieces = lex(text, ...sentence).filter(({ kind, text: piece, lower }) => kind === 'word' && piece === lower);
  return new Set(pieces.flatMap(({ lower }) => wordKey(lower) ?? []));
}

/** Does the time stand in the caption of a picture that is not said to come from the files? */
function inNewPicture(time: Timex, { captions, text }: AnnotatedReport): boolean {
  const caption = captions.find(({ span }) => overlap(span, time.span) > 0);
  return caption !== undefined && !/\bfiles?\b/i.test(text.slice(...caption.span).slice(0, 2000));
}

/** Reads the dates of a report that bear on when it was written. */
export function readEvidence(report: AnnotatedReport): DateEvidence {
  const cues = report.quotations.flatMap(({ cue }) => cue);
  const evidence: DateEvidence = {
    report,
    published: parseDay(report.published?.value),
    past: [],
    fresh: [],
    future: [],
    years: [],
    copyright: report.furniture.flatMap(({ span }) => COPYRIGHT.exec(report.text.slice(...span).slice(0, 400))?.[1] ?? []).map(Number),
    pastWeekdays: [],
    futureWeekdays: [],
    yearless: [],
    pastMonths: [],
    aheadOfDay: [],
    aheadOfWeekday: [],
  };
  const dateline = parseDay(report.dateline?.date);
  if (dateline !== null) {
    evidence.past.push(dateline);
    evidence.fresh.push(dateline);
  }
  for (const time of report.times) {
    const { relation, value, tense } = time;
    if (!relation) {
      const day = parseDay(value);
      if (day !== null) {
        (tense === 'future' ? evidence.future : evidence.past).push(day);
        if (tense !== 'future' && (inNewPicture(time, report) || weekdayIn(report.text.slice(...time.span)))) evidence.fresh.push(day);
      } else if (/^\d{4}(?:-\d\d)?$/.test(value) && tense === 'past') evidence.years.push(Number(value.slice(0, 4)));
    } else if (relation.unit === 'weekday' && relation.from === undefined) {
      const weekday = relation.weekday ?? 1;
      if (relation.offset === -1 && tense !== 'future') {
        evidence.pastWeekdays.push({ weekday, spoken: isSpoken(time, report, cues), told: tense === 'past' });
      } else if (relation.offset > 0) {
        evidence.futureWeekdays.push(weekday);
        evidence.aheadOfWeekday.push(wordsAround(time, report));
      }
    } else if (relation.unit === 'named' && /-\d\d-\d\d/.test(value)) {
      const words = report.text.slice(...time.span);
      if (relation.offset > 0) evidence.aheadOfDay.push(wordsAround(time, report));
      evidence.yearless.push({ rest: value.slice(4, 10), weekday: weekdayIn(words), future: relation.offset > 0 || tense === 'future' });
    } else if (relation.unit === 'named' && /^....-\d\d$/.test(value) && relation.offset === -1 && tense === 'past')
      evidence.pastMonths.push(Number(value.slice(5, 7)));
  }
  const told = evidence.pastWeekdays.filter((one) => one.told);
  if (told.length) evidence.pastWeekdays = told;
  return evidence;
}

/** The day a yearless date is in a year, null for 29 February of a common year. */
export const dayIn = (year: number, { rest }: YearlessDay): Day | null => daysOf(`${String(year).padStart(4, '0')}${rest}`)?.[0] ?? null;
