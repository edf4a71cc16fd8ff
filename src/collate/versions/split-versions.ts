import type { AnnotatedReport } from '../../model/annotated.js';
import type { Decision } from '../../model/decision.js';
import type { Problem } from '../../model/problem.js';
import { compareText } from '../../text/compare.js';
import { groupBy } from '../../text/group-by.js';
import { largest, smallest } from '../../text/lists.js';
import { plainName } from '../../text/plain-name.js';
import { stemOf } from '../../text/stem.js';
import { decideVersions } from './decide-versions.js';
import { newestOf } from './newest.js';
import { sharedShares } from './shared-share.js';

/** An earlier text of an article, the text that counts, and on what evidence they are one article. */
export interface Earlier {
  text: AnnotatedReport;
  newest: string;
  rule: string;
  why: string;
}

/**
 * Two texts of one outlet are one article when runs of words cover this share of both; under near titles, where one was written
 * on, this share of the one and at least half of the other; …
 */
const SAME_SHARE = 0.8;
const WRITTEN_ON = 0.5;
const LEAST_WORDS = 40;
/** … under one address when they share this, or the title: an address may lead to a page that changes every day. */
const SAME_ADDRESS_SHARE = 0.2;
const SAME_TITLE = 0.5;

const REASONS = {
  'given-version': 'given as versions of one article',
  'same-address': 'one address',
  'near-identical': 'one outlet, nearly the same words',
  decision: 'held for versions of one article by decision',
} as const;
type Rule = keyof typeof REASONS;

interface Tie {
  pair: [number, number];
  rule: Rule;
}

/** Parts the reports into those that count and the earlier texts of their articles. The order they come in makes no difference. */
export function splitVersions(
  given: readonly AnnotatedReport[],
  decisions: readonly Decision[] = [],
): { current: AnnotatedReport[]; earlier: Earlier[]; problems: Problem[] } {
  const reports = [...given].sort((a, b) => compareText(a.id, b.id));
  const ties = [...givenTies(reports), ...addressTies(reports), ...wordingTies(reports)];
  const group = reports.map((_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    while (group[root] !== root) root = group[root] as number;
    group[number] = root;
    return root;
  };
  for (const { pair } of ties) group[rootOf(pair[0])] = rootOf(pair[1]);
  const ruleOf = new Map<number, Rule>();
  for (const { pair, rule } of ties) for (const number of pair) if (!ruleOf.has(number)) ruleOf.set(number, rule);
  const found = [...groupBy(reports.keys(), rootOf).values()];
  const { articles, problems } = decideVersions(
    found,
    reports.map(({ id }) => id),
    decisions,
  );
  const current: AnnotatedReport[] = [];
  const earlier: Earlier[] = [];
  for (const article of articles) {
    const newest = newestOf(article.map((number) => reports[number] as AnnotatedReport));
    for (const number of article) {
      const text = reports[number] as AnnotatedReport;
      if (text === newest) {
        current.push(text);
        continue;
      }
      // Only where the two were found to be one article does the reason found hold.
      const isFound = rootOf(number) === rootOf(reports.indexOf(newest));
      const rule = isFound ? (ruleOf.get(number) as Rule) : 'decision';
      earlier.push({ text, newest: newest.id, rule, why: REASONS[rule] });
    }
  }
  const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);
  return { current: current.sort(byId), earlier: earlier.sort((a, b) => byId(a.text, b.text)), problems };
}

/** `versionOf` names the earlier text; texts told apart under one id keep it before "~". */
function givenTies(reports: readonly AnnotatedReport[]): Tie[] {
  if (!reports.some(({ versionOf }) => versionOf)) return [];
  const byId = groupBy(reports.keys(), (number) => ((reports[number] as AnnotatedReport).id.split('~') as [string])[0]);
  return reports.flatMap(({ versionOf }, number) => {
    const named = versionOf ? (byId.get((versionOf.split('~') as [string])[0]) ?? []) : [];
    const exact = named.filter((other) => (reports[other] as AnnotatedReport).id === versionOf);
    return (exact.length ? exact : named)
      .filter((other) => other !== number)
      .map((other): Tie => ({ pair: [number, other], rule: 'given-version' }));
  });
}

/** An address of an article: more than a site's front page. */
function addressOf({ url }: AnnotatedReport): string | null {
  const plain = (url ?? '')
    .replace(/#.*$/, '')
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '');
  const path = plain.slice(plain.indexOf('/') + 1);
  return plain.includes('/') && path.length > 1 ? (plain.endsWith('/') ? plain.slice(0, -1) : plain) : null;
}

const outletOf = ({ outlet }: AnnotatedReport): string | null => (outlet ? plainName(outlet.name) : null);

/** A page that reprints names the original's address as its own, so the outlets must not differ. */
function addressTies(reports: readonly AnnotatedReport[]): Tie[] {
  return [...groupBy(reports.keys(), (number) => addressOf(reports[number] as AnnotatedReport))].flatMap(([address, numbers]) => {
    if (address === null || numbers.length < 2) return [];
    const texts = numbers.map((number) => reports[number] as AnnotatedReport);
    const isOneOutlet = new Set(texts.flatMap((text) => outletOf(text) ?? [])).size < 2;
    if (!isOneOutlet) return [];
    const shared = sharedShares(texts).filter(({ shares }) => largest(shares) >= SAME_ADDRESS_SHARE);
    const pairs = shared.map(({ pair }) => pair);
    for (let i = 1; i < texts.length; i++)
      if (haveOneTitle(texts[i - 1] as AnnotatedReport, texts[i] as AnnotatedReport)) pairs.push([i - 1, i]);
    return pairs.map(([a, b]): Tie => ({ pair: [numbers[a] as number, numbers[b] as number], rule: 'same-address' }));
  });
}

function wordingTies(reports: readonly AnnotatedReport[]): Tie[] {
  return [...groupBy(reports.keys(), (number) => outletOf(reports[number] as AnnotatedReport))].flatMap(([outlet, numbers]) => {
    if (outlet === null || numbers.length < 2) return [];
    const texts = numbers.map((number) => reports[number] as AnnotatedReport);
    return sharedShares(texts).flatMap(({ pair: [a, b], shares, words }): Tie[] => {
      const [one, other] = [texts[a] as AnnotatedReport, texts[b] as AnnotatedReport];
      const likeness = titleLikeness(one, other);
      const least = likeness === null ? SAME_SHARE : WRITTEN_ON;
      const isSame = largest(shares) >= SAME_SHARE && smallest(shares) >= least && words >= LEAST_WORDS;
      const isTwo = smallest(shares) < SAME_SHARE && areFiledApart(one, other);
      const isOne = isSame && !isTwo && one.role === other.role && (likeness ?? 1) >= SAME_TITLE;
      return isOne ? [{ pair: [numbers[a] as number, numbers[b] as number], rule: 'near-identical' }] : [];
    });
  });
}

/** An article written on past midnight is not of another day. */
const DAY_APART = 6 * 3_600_000;

/** A dispatch that repeats much of an earlier one has an address and a day of its own; an article written on keeps one of them. */
function areFiledApart(a: AnnotatedReport, b: AnnotatedReport): boolean {
  const [address, otherAddress] = [pageOf(a), pageOf(b)];
  const [when, otherWhen] = [a, b].map(({ published }) => (published?.basis === 'metadata' ? (published.value ?? '') : '')) as [
    string,
    string,
  ];
  const isOtherDay = when.slice(0, 10) !== otherWhen.slice(0, 10) && Math.abs(Date.parse(when) - Date.parse(otherWhen)) >= DAY_APART;
  return address !== null && otherAddress !== null && address !== otherAddress && isOtherDay;
}

/** An address without what only tells how a reader came to the page, or in which form it is shown. */
const pageOf = (report: AnnotatedReport): string | null =>
  addressOf(report)
    ?.replace(/[?&](?:utm_\w+|ref|src|source|cmp(?:id)?|fbclid|gclid|output|outputtype|amp)(?:=[^&]*)?/gi, '')
    .replace(/^(?:m|amp|mobile)\./i, '')
    .replace(/\/amp$|(?<=\/)amp\//i, '') ?? null;

const titleWords = ({ title }: AnnotatedReport) => new Set(((title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf));

/** Share of the words of both titles that both have; null when one has none. */
function titleLikeness(a: AnnotatedReport, b: AnnotatedReport): number | null {
  const [own, other] = [titleWords(a), titleWords(b)];
  if (!own.size || !other.size) return null;
  const both = [...own].filter((word) => other.has(word)).length;
  return both / (own.size + other.size - both);
}

const haveOneTitle = (a: AnnotatedReport, b: AnnotatedReport) => (titleLikeness(a, b) ?? 0) >= SAME_TITLE;
