import { TAKEN_BACK_WORDS, WALK_BACKS } from '../../english/walk-back-verbs.js';
import type { StoryParty } from '../../model/party.js';
import type { Reversal } from '../../model/reversal.js';
import type { Citation, Span } from '../../model/span.js';
import type { Utterance } from '../../model/utterance.js';
import { idOf } from '../../text/hash.js';
import { cite, overlap } from '../../text/spans.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';
import type { StoryContext } from '../context.js';
import { readUnits, type StoryUnits } from '../statements/read-units.js';
import { storyPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';

interface Found {
  unit: Unit;
  kind: 'walkback' | 'clarification' | 'denial';
  words: string;
  /** Place in the list of verbs: the plainest stand first. */
  rank: number;
  party: StoryParty | null;
}

const RULES = WALK_BACKS.map(([verbs, follow, kind]) => ({
  verbs: new Set(verbs.split('|')),
  follow: new Set(follow ? follow.split('|') : []),
  kind,
}));
const REACH = 5;
const NOT_WORDS = /^(?:home|to|into|at|in|from|onto|toward|towards|control|the)$/;

/** Sentences that report that somebody took words back, clarified them or denies having said them; one a party and kind. */
export function findWalkBacks(story: StoryContext, parties: StoryParty[], utterances: Utterance[]): Reversal[] {
  const read = readUnits(story);
  const found = new Map<string, Found>();
  for (const unit of read.units) {
    if (unit.title) continue;
    const hit = walkBackIn(read, unit);
    if (!hit) continue;
    const party = partyBefore(read, unit, parties, hit.at);
    if (!party) continue;
    const key = `${party.id} ${hit.kind}`;
    if ((found.get(key)?.rank ?? Number.POSITIVE_INFINITY) > hit.rank) found.set(key, { ...hit, unit, party });
  }
  return [...found.values()].map((one) => reversalOf(one, story, read, utterances));
}

function walkBackIn({ reports }: StoryUnits, unit: Unit): { kind: Found['kind']; rank: number; words: string; at: number } | null {
  const tokens = (reports[unit.report]?.tokens ?? []).slice(...unit.tokens);
  for (const [i, token] of tokens.entries()) {
    if (unit.negated.size && tokens[i - 1]?.lower === 'not') continue;
    const rank = RULES.findIndex(({ verbs }) => verbs.has(token.lower));
    const rule = RULES[rank];
    if (!rule || (token.pos === 'NOUN' && rule.follow.size)) continue;
    const after = tokens.slice(i + 1, i + 1 + REACH);
    const follow = rule.follow.size ? after.findIndex(({ lower }) => rule.follow.has(lower)) : -1;
    if (rule.follow.size && follow < 0) continue;
    // "press the mayor to reverse course" is no reversal yet; "had to walk back" is.
    if (tokens[i - 1]?.lower === 'to' && !/^(?:had|has|have|forced|worked)$/.test(tokens[i - 2]?.lower ?? '')) continue;
    const last = (follow < 0 ? token : after[follow]) as Token;
    if (last.lower === 'back' && !takesWordsBack(after, follow)) continue;
    if (
      last.lower === 'say' &&
      !/opposite|had|have/.test(
        tokens
          .slice(Math.max(0, i - 2), i + 6)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      continue;
    const report = reports[unit.report]?.report;
    return report ? { kind: rule.kind, rank, words: report.text.slice(token.start, last.end), at: token.start } : null;
  }
  return null;
}

/** "took back his account", "walked back what she said": the thing is words. */
function takesWordsBack(after: readonly Token[], back: number): boolean {
  const next = after[back + 1];
  if (next && NOT_WORDS.test(next.lower) && !after.slice(back + 1).some(({ lower }) => TAKEN_BACK_WORDS.has(lower))) return false;
  return after.some(({ lower }, i) => i !== back && TAKEN_BACK_WORDS.has(lower));
}

const BETWEEN = new Set(['ADV', 'AUX', 'PART', 'PUNCT', 'CCONJ', 'PROPN']);

/** The party whose mention stands right before the verb; adverbs, helping verbs and days may stand between. */
function partyBefore({ reports }: StoryUnits, unit: Unit, parties: StoryParty[], at: number): StoryParty | null {
  const read = reports[unit.report];
  const sentence = read?.report.sentences[unit.sentence];
  if (!read || !sentence) return null;
  let best: { party: number; span: Span } | null = null;
  for (const [index, { mentions, type }] of read.report.parties.entries()) {
    if (type === 'place') continue;
    for (const { span } of mentions) {
      if (span[0] >= sentence[0] && span[1] <= at && (!best || span[0] > best.span[0])) best = { party: index, span };
    }
  }
  if (!best) return null;
  const { span, party } = best;
  const between = read.tokens.filter(({ start, end }) => start >= span[1] && end <= at);
  const before = read.tokens.findLast(({ end }) => end <= span[0]);
  const goesOn = between.some(({ text }) => text === ',') || between.some(({ pos }) => pos === 'VERB');
  if (before?.pos === 'ADP' || (!goesOn && !between.every(({ pos }) => BETWEEN.has(pos)))) return null;
  if (goesOn && between.some(({ pos }) => pos === 'NOUN') && read.report.text.slice(...span).length < 4) return null;
  return parties.find(({ members }) => members.some((member) => member.report === read.report.id && member.party === party)) ?? null;
}

const LEAST_SHARED = 1.5;
/** "Clarified his comments" says little of which. */
const LEAST_SHARED_VAGUE = 3;
/** Words in common that are no names. */
const LEAST_THINGS = 2;

function reversalOf({ unit, kind, words, party }: Found, story: StoryContext, read: StoryUnits, utterances: Utterance[]): Reversal {
  const report = read.reports[unit.report]?.report as StoryUnits['reports'][number]['report'];
  const later = cite(report, report.sentences[unit.sentence] as Span);
  const least = kind === 'walkback' ? LEAST_SHARED : LEAST_SHARED_VAGUE;
  const earlier = party ? earlierWords({ unit, party, least }, story, read, utterances) : null;
  const label = { walkback: 'takes earlier words back', clarification: 'clarifies earlier words', denial: 'denies having said it' }[kind];
  return {
    id: idOf('reversal', kind, party?.id, later.report, ...(later.span ?? [])),
    kind,
    party: party?.id ?? null,
    earlier,
    later,
    explanation: `${party?.name ?? 'Somebody'} ${label}: “${words}”${earlier ? '' : '; the earlier words are not among the quotations read'}`,
    rule: 'walk-back-verb',
  };
}

/** The quotation of the party that shares most with the sentence that takes it back and the one behind it. */
function earlierWords(
  { unit, party, least }: { unit: Unit; party: StoryParty; least: number },
  story: StoryContext,
  read: StoryUnits,
  utterances: Utterance[],
): Citation | null {
  const { weights } = storyPairs(story);
  const own = new Set(
    party.name
      .toLowerCase()
      .split(/\s+/)
      .flatMap((word) => wordKey(word) ?? []),
  );
  const sentences = read.reports[unit.report]?.report.sentences ?? [];
  const nearby: Span = [sentences[unit.sentence]?.[0] ?? 0, sentences[unit.sentence + 1]?.[1] ?? unit.span[1]];
  const about = new Set<string>();
  for (const other of read.units) {
    if (
      other.report === unit.report &&
      ((other.sentence === unit.sentence && other.id >= unit.id) || (other.sentence === unit.sentence + 1 && other.quotation !== null))
    ) {
      for (const key of other.own) if (!/[ #!]/.test(key) && !other.speakers.has(key) && !own.has(key)) about.add(key);
    }
  }
  let best: { citation: Citation; shared: number } | null = null;
  const isLater = ({ report, span }: Citation) =>
    span !== undefined && report === read.reports[unit.report]?.report.id && overlap(nearby, span) > 0;
  for (const { party: speaker, witnesses } of utterances) {
    // An utterance that stands beside the taking back is the taking back itself, whoever else has it.
    if (speaker !== party.id || witnesses.some(({ citations }) => citations.some(isLater))) continue;
    for (const { citations } of witnesses) {
      for (const citation of citations) {
        const spoken = read.units.filter(({ report, span }) => {
          const own = read.reports[report]?.report.id;
          return own === citation.report && citation.span !== undefined && overlap(span, citation.span) > 0;
        });
        if (spoken.some(({ report, sentence }) => report === unit.report && Math.abs(sentence - unit.sentence) <= 1)) continue;
        let [shared, things] = [0, 0];
        for (const key of new Set(spoken.flatMap(({ own }) => [...own]))) {
          if (!about.has(key)) continue;
          if (!spoken.some(({ names }) => names.has(key))) things++;
          shared += Math.max(...spoken.map(({ id }) => weights.vectors[id]?.get(key) ?? 0));
        }
        if (shared >= least && things >= LEAST_THINGS && (!best || shared > best.shared + 1e-9)) best = { citation, shared };
      }
    }
  }
  return best?.citation ?? null;
}
