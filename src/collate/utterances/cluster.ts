import { append } from '../../text/lists.js';
import { overlap } from '../../text/spans.js';
import { leadsUpTo, type Sameness } from './same-utterance.js';
import { speakersAgree } from './speaker-ref.js';
import { haveSameWords, type Unit } from './unit.js';

/** Units that are one thing said once, and why. */
export interface Cluster {
  units: Unit[];
  why: Set<string>;
  rules: Set<string>;
}

export interface Link extends Sameness {
  a: Unit;
  b: Unit;
}

/** Strongest links first; a link is left out when what it would join contradicts each other. */
export function clusterUnits(units: readonly Unit[], links: Link[]): Cluster[] {
  const clusters = new Map<Unit, Cluster>(units.map((unit) => [unit, { units: [unit], why: new Set(), rules: new Set() }]));
  const sorted = links.sort((x, y) => y.score - x.score || x.a.id - y.a.id || x.b.id - y.b.id);
  for (const link of sorted) {
    const [one, other] = [clusters.get(link.a) as Cluster, clusters.get(link.b) as Cluster];
    if (one === other || !canJoin(one, other, link)) continue;
    const [large, small] = one.units.length >= other.units.length ? [one, other] : [other, one];
    append(large.units, small.units);
    for (const reason of [...small.why, link.why]) large.why.add(reason);
    for (const rule of [...small.rules, link.rule]) large.rules.add(rule);
    for (const unit of small.units) clusters.set(unit, large);
  }
  return [...new Set(clusters.values())];
}

const VERBATIM = 0.8;
/** Rules that hold whoever is named as speaker: one sentence printed twice, or the same words given to two. */
const WHOEVER: ReadonlySet<string> = new Set(['same-sentence', 'same-words-other-speaker']);

/**
 * Two sentences of one quotation are two things said, and so are two statements of one report unless their words are alike or
 * one leads up to the other; established speakers must not differ, unless the words are given to two on purpose.
 */
function canJoin(one: Cluster, other: Cluster, link: Link): boolean {
  for (const a of one.units) {
    for (const b of other.units) {
      if (a.report === b.report && !canRepeat(a, b, link)) return false;
      if (WHOEVER.has(link.rule)) continue;
      const speakers = speakersAgree(a.speaker, b.speaker);
      if (speakers === 'different' || speakers === 'unlike') return false;
    }
  }
  return true;
}

/** May one report say one thing twice? In the same words, or told first and then quoted. */
function canRepeat(a: Unit, b: Unit, link: Link): boolean {
  if (sharesWords(a, b)) return false;
  if (a.quotation === b.quotation) return a.words.length >= 4 && haveSameWords(a, b);
  if (link.score >= VERBATIM) return true;
  const isLink = (link.a === a && link.b === b) || (link.a === b && link.b === a);
  return isLink && leadsUpTo(a, b);
}

const sharesWords = (a: Unit, b: Unit) => a.spans.some((span) => b.spans.some((other) => overlap(span, other)));
