import type { Origin, Reuse } from '../../model/origin.js';
import type { Citation, Span } from '../../model/span.js';
import { compareText } from '../../text/compare.js';
import { idOf } from '../../text/hash.js';
import { cite, overlap } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { compareReports } from '../reuse/compare-reports.js';
import { directionOf } from '../reuse/direction.js';
import type { ReportWords } from '../reuse/story-words.js';
import { assignWords } from './assign-words.js';
import type { Draft, Owners } from './draft.js';
import { makerOf } from './makers.js';
import { sameStatement } from './same-statement.js';

/** A report holds text of an origin from this share of its words, or from this many when they are not a mere trace of it. */
const LEAST_SHARE = 0.3;
const LEAST_WORDS = 40;
const TRACE = 0.1;

const places = new WeakMap<Origin[], Map<string, { span: Span; origin: string }[]>>();

/** The separate texts the story rests on, on the evidence of credits and shared wording; the one in most reports first. */
export function findOrigins(story: StoryContext, _reuse: Reuse[]): Origin[] {
  const comparison = compareReports(story);
  const { texts } = comparison;
  const { drafts, owners } = assignWords(comparison);
  const repeating = sameStatement(comparison);
  const made = drafts.flatMap((draft, number) => {
    const origin = toOrigin(draft, number, texts, owners, repeating);
    return origin ? [{ origin, number }] : [];
  });
  made.sort(
    (a, b) =>
      b.origin.reports.length - a.origin.reports.length ||
      compareText(a.origin.name, b.origin.name) ||
      compareText(a.origin.id, b.origin.id),
  );
  const origins = made.map(({ origin }) => origin);
  places.set(origins, placesOf(new Map(made.map(({ origin, number }) => [number, origin.id])), texts, owners));
  return origins;
}

/** Ids of the origins a stretch of a report comes from; those of the whole report when its words belong to none. */
export function originsAt(origins: Origin[], report: string, span: Span | undefined): string[] {
  const runs = places.get(origins)?.get(report) ?? [];
  const found = span ? runs.filter((run) => overlap(run.span, span) * 2 > Math.min(span[1] - span[0], run.span[1] - run.span[0])) : [];
  if (found.length) return [...new Set(found.map(({ origin }) => origin))];
  return origins.filter(({ reports }) => reports.includes(report)).map(({ id }) => id);
}

function toOrigin(draft: Draft, number: number, texts: ReportWords[], owners: Owners, repeating: Map<number, number[]>): Origin | null {
  const members = [...draft.words]
    .map(([index, words]) => ({ index, text: texts[index] as ReportWords, words }))
    .filter(({ text, words }) => words >= LEAST_SHARE * text.count || (words >= LEAST_WORDS && words >= TRACE * text.count))
    .sort((a, b) => a.index - b.index);
  if (!members.length) return null;
  const reports = members.map(({ text }) => text.report);
  const passages = members.map(({ index, text, words }) => ({
    citation: longestRun(text, owners[index] as Int32Array, number),
    share: Math.round((1000 * words) / Math.max(1, text.count)) / 1000,
  }));
  return {
    id: idOf('origin', draft.kind, draft.name, ...reports.map(({ id }) => id)),
    kind: draft.kind,
    name: nameOf(draft, members),
    passages,
    reports: reports.map(({ id }) => id),
    why: [whyOf(draft, members), ...repeats(members, texts, repeating)].join('; '),
    rule: draft.rule,
  };
}

/** An uncredited text that is most of several reports is named by all of them, unless the times tell who had it first. */
function nameOf(draft: Draft, members: { text: ReportWords; words: number }[]): string {
  const whole = members.filter(({ text, words }) => words * 2 >= text.count).map(({ text }) => text.report);
  if (draft.kind !== 'outlet' || whole.length < 2) return draft.name;
  const { from } = directionOf(whole);
  const first = whole.find(({ id }) => id === from);
  return first ? makerOf(first) : [...new Set(whole.map(makerOf))].sort(compareText).join(' / ');
}

function whyOf(draft: Draft, members: { text: ReportWords; words: number }[]): string {
  if (members.length === 1) return draft.why.join('; ');
  const shares = members.map(({ text, words }) => `${makerOf(text.report)} ${Math.round((100 * words) / Math.max(1, text.count))} %`);
  const shared = `share of each report's words: ${shares.join(', ')}`;
  return [...(draft.kind === 'outlet' ? ['the reports share wording'] : draft.why), shared].join('; ');
}

/** Texts counted apart that only repeat one statement or post are told as such. */
function repeats(members: { index: number }[], texts: ReportWords[], repeating: Map<number, number[]>): string[] {
  const own = new Set(members.map(({ index }) => index));
  const others = [...own].flatMap((index) => repeating.get(index) ?? []).filter((index) => !own.has(index));
  const names = [...new Set(others.map((index) => makerOf((texts[index] as ReportWords).report)))].sort(compareText);
  return names.length ? [`mostly the same quoted words as ${names.join(', ')}: one statement repeated`] : [];
}

/** The paragraph that holds most of a report's words of an origin; nothing longer, for what is cited is printed. */
function longestRun(text: ReportWords, own: Int32Array, draft: number): Citation {
  let [best, bestCount]: [Span | null, number] = [null, 0];
  let i = 0;
  for (const span of [...text.report.paragraphs, ...text.report.captions.map((caption) => caption.span)].sort((a, b) => a[0] - b[0])) {
    let [first, last, count] = [-1, -1, 0];
    for (; i < text.keys.length && (text.starts[i] as number) < span[1]; i++) {
      if ((text.starts[i] as number) < span[0] || own[i] !== draft || (text.keys[i] as number) < 0) continue;
      if (first < 0) first = i;
      last = i;
      count++;
    }
    if (count > bestCount) [best, bestCount] = [[text.starts[first] as number, text.ends[last] as number], count];
  }
  return cite(text.report, best ?? [0, 0]);
}

function placesOf(ids: Map<number, string>, texts: ReportWords[], owners: Owners): Map<string, { span: Span; origin: string }[]> {
  return new Map(
    texts.map((text, number) => {
      const runs: { span: Span; origin: string }[] = [];
      (owners[number] as Int32Array).forEach((owner, i) => {
        const origin = ids.get(owner);
        if (!origin || (text.keys[i] as number) < 0) return;
        const last = runs.at(-1);
        if (last?.origin === origin) last.span = [last.span[0], text.ends[i] as number];
        else runs.push({ span: [text.starts[i] as number, text.ends[i] as number], origin });
      });
      return [text.report.id, runs];
    }),
  );
}
