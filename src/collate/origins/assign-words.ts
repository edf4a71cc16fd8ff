import type { AnnotatedReport } from '../../model/annotated.js';
import { compareText } from '../../text/compare.js';
import { plainName } from '../../text/plain-name.js';
import type { Comparison } from '../reuse/compare-reports.js';
import type { PairPassage } from '../reuse/rows.js';
import { QUOTED, type ReportWords } from '../reuse/story-words.js';
import type { Draft, Owners } from './draft.js';
import { agencyOf, makerOf, publisherOf, signsItself } from './makers.js';

/** A report has a text of its own with this share of its words, or this many, that no earlier text has. */
const OWN_SHARE = 0.4;
const OWN_WORDS = 120;
/** Within one publisher more must be its own: sister outlets rewrite each other. */
const OWN_SHARE_SISTER = 0.6;
/** Mostly someone's words: this share of the report stands inside quotations. */
const MOSTLY_QUOTED = 0.5;
/** Fewer words than this of another text are a borrowed phrase, not a text. */
const LEAST_HELD = 20;
/** An introduction of the outlet's own over agency copy. */
const INTRODUCTION = 40;

const NONE = -1;

/** Puts every word of every report to the text it comes from, agencies first, then by time of publication. */
export function assignWords({ texts, told, quoted }: Comparison): { drafts: Draft[]; owners: Owners } {
  const drafts: Draft[] = [];
  const owners: Owners = texts.map(({ keys }) => new Int32Array(keys.length).fill(NONE));
  const byReport = passagesByReport(told);
  const quotedByReport = passagesByReport(quoted);
  const agencies = new Map<string, number>();
  const done = new Set<number>();
  const create = (kind: Draft['kind'], name: string, why: string, rule: string) =>
    drafts.push({ kind, name, words: new Map(), why: [why], rule }) - 1;

  // A newsroom others reprint is an agency to them, and its own reports are that agency's.
  const reprinted = new Set(texts.flatMap(({ report }) => (signsItself(report) ? [] : (agencyOf(report) ?? []))).map(plainName));
  const creditOf = (report: AnnotatedReport) => {
    const agency = agencyOf(report);
    return agency && signsItself(report) && !reprinted.has(plainName(agency)) ? null : agency;
  };

  for (const number of orderOf(texts, creditOf)) {
    const text = texts[number] as ReportWords;
    const own = owners[number] as Int32Array;
    const { report } = text;
    const agency = creditOf(report) ?? (agencies.has(plainName(makerOf(report))) ? makerOf(report) : null);
    if (report.role === 'primary') {
      own.fill(create('document', report.title ?? makerOf(report), 'the document itself is among the reports', 'primary-source'));
    } else {
      copyOwners(own, byReport.get(number) ?? [], number, owners, done);
      copyOwners(own, (quotedByReport.get(number) ?? []).filter(isOfDocument(texts, number)), number, owners, done);
      if (agency) {
        const key = plainName(agency);
        const known = agencies.get(key);
        const draft = known ?? create('agency', agency, `credited: ${agency}`, 'agency-credit');
        agencies.set(key, draft);
        const introduction = known === undefined ? 0 : introductionOf(text, own);
        if (introduction) {
          own.fill(
            create('outlet', makerOf(report), `${makerOf(report)} puts an introduction of its own over ${agency}`, 'own-introduction'),
            0,
            introduction,
          );
        }
        replaceNone(own, draft);
      } else giveRest(text, own, create, done, texts);
    }
    own.forEach((owner, i) => {
      if (owner < 0 || (text.keys[i] as number) < 0) return;
      const { words } = drafts[owner] as Draft;
      words.set(number, (words.get(number) ?? 0) + 1);
    });
    done.add(number);
  }
  return { drafts, owners };
}

type Create = (kind: Draft['kind'], name: string, why: string, rule: string) => number;

/** The words no earlier text has: a text of the report's own when they are many, else counted with what it mostly holds. */
function giveRest(text: ReportWords, own: Int32Array, create: Create, done: Set<number>, texts: ReportWords[]): void {
  const { report, count } = text;
  const held = new Map<number, number>();
  let [told, free, quotedFree] = [0, 0, 0];
  own.forEach((owner, i) => {
    if ((text.keys[i] as number) < 0) return;
    const isQuoted = (text.flags[i] as number) & QUOTED;
    if (!isQuoted) told++;
    if (owner >= 0) held.set(owner, (held.get(owner) ?? 0) + 1);
    else if (isQuoted) quotedFree++;
    else free++;
  });
  const publisher = publisherOf(report);
  const hasSister = publisher !== null && [...done].some((number) => publisherOf((texts[number] as ReportWords).report) === publisher);
  const isMostlyQuoted = quotedFree > MOSTLY_QUOTED * count && held.size > 0;
  const least = hasSister && held.size ? OWN_SHARE_SISTER : OWN_SHARE;
  // Where most is someone's words, what the outlet tells besides decides.
  const isOwn = isMostlyQuoted ? free >= least * told : free + quotedFree >= least * count;
  const hasOwn = isOwn || (!hasSister && free >= OWN_WORDS);
  const [main] = [...held].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (hasOwn || !main) {
    const why = held.size ? 'most of it is in no other text read' : 'shares no wording with an earlier text read';
    replaceNone(own, create('outlet', makerOf(report), `${makerOf(report)}: ${why}`, 'own-text'));
  } else replaceNone(own, main[0]);
}

const replaceNone = (own: Int32Array, draft: number) =>
  own.forEach((owner, i) => {
    if (owner === NONE) own[i] = draft;
  });

/** How many words stand before the first shared one, when they are an introduction and the rest is mostly shared. */
function introductionOf(text: ReportWords, own: Int32Array): number {
  const first = own.findIndex((owner) => owner >= 0);
  if (first < INTRODUCTION) return 0;
  const shared = own.reduce((sum, owner) => sum + (owner >= 0 ? 1 : 0), 0);
  return shared >= 0.5 * (text.count - first) ? first : 0;
}

/** Takes over, passage by passage, the owners of the same words in reports that have theirs. */
function copyOwners(own: Int32Array, passages: PairPassage[], number: number, owners: Owners, done: Set<number>): void {
  for (const passage of passages) {
    const isFirst = passage.pair[0] === number;
    const other = isFirst ? passage.pair[1] : passage.pair[0];
    if (!done.has(other)) continue;
    const [mine, theirs] = isFirst ? [passage.own, passage.other] : [passage.other, passage.own];
    const source = owners[other] as Int32Array;
    const scale = (theirs[1] - theirs[0]) / (mine[1] - mine[0]);
    for (let i = mine[0]; i < mine[1]; i++) {
      if (own[i] === NONE) own[i] = source[theirs[0] + Math.floor((i - mine[0]) * scale)] as number;
    }
  }
}

const isOfDocument =
  (texts: ReportWords[], number: number) =>
  ({ pair, all }: PairPassage) =>
    all >= LEAST_HELD && (texts[pair[0] === number ? pair[1] : pair[0]] as ReportWords).report.role === 'primary';

function passagesByReport(passages: readonly PairPassage[]): Map<number, PairPassage[]> {
  const byReport = new Map<number, PairPassage[]>();
  for (const passage of [...passages].sort((a, b) => b.words - a.words || a.own[0] - b.own[0])) {
    for (const number of passage.pair) byReport.set(number, [...(byReport.get(number) ?? []), passage]);
  }
  return byReport;
}

/** Documents, then agencies and what credits them, then by time; undated ones by length, so that an excerpt follows its whole. */
function orderOf(texts: readonly ReportWords[], creditOf: (report: AnnotatedReport) => string | null): number[] {
  const rank = (report: AnnotatedReport) => (report.role === 'primary' ? 0 : creditOf(report) ? 1 : 2);
  const when = ({ published }: AnnotatedReport) => (published && published.basis !== 'story' ? (published.value ?? '~') : '~');
  return texts
    .map((text, number) => ({ text, number }))
    .sort(
      (a, b) =>
        rank(a.text.report) - rank(b.text.report) ||
        compareText(when(a.text.report), when(b.text.report)) ||
        b.text.count - a.text.count ||
        compareText(a.text.report.id, b.text.report.id),
    )
    .map(({ number }) => number);
}
