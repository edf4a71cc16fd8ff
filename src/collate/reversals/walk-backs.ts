import { TAKEN_BACK_WORDS, WALK_BACKS } from '../../english/walk-back-verbs.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { StoryParty } from '../../model/party.js';
import type { Reversal } from '../../model/reversal.js';
import type { Span } from '../../model/span.js';
import type { Utterance } from '../../model/utterance.js';
import { cueVerbOf } from '../../text/cue-verbs.js';
import { idOf } from '../../text/hash.js';
import { cite } from '../../text/spans.js';
import type { Token } from '../../text/tokens.js';
import type { StoryContext } from '../context.js';
import { readUnits, type StoryUnits } from '../statements/read-units.js';
import type { Unit } from '../statements/unit.js';
import { earlierWords } from './earlier-words.js';
import { isDeniedAgain, isDone } from './is-done.js';
import { partyBefore } from './party-before.js';
import { speakerOfOwn } from './speaker-of-own.js';

interface Found {
  unit: Unit;
  kind: 'walkback' | 'clarification' | 'denial';
  words: string;
  /** Place in the list of verbs: the plainest stand first. */
  rank: number;
  party: StoryParty;
  /** Where the verb and what belongs to it end. */
  verbEnd: number;
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
    const own = speakerOfOwn(read, unit, parties, hit.at);
    const party = own === undefined ? partyBefore(read, unit, parties, hit.at) : own;
    if (!party || (/^missp/.test(hit.words) && !isAdmitted(read, unit, hit.at, party))) continue;
    const key = `${party.id} ${hit.kind}`;
    if ((found.get(key)?.rank ?? Number.POSITIVE_INFINITY) > hit.rank) found.set(key, { ...hit, unit, party });
  }
  return [...found.values()].map((one) => reversalOf(one, story, read, utterances));
}

type Hit = Pick<Found, 'kind' | 'rank' | 'words' | 'verbEnd'> & { at: number };

function walkBackIn({ reports }: StoryUnits, unit: Unit): Hit | null {
  const read = reports[unit.report];
  const place = read?.report.sentences[unit.sentence];
  if (!read || !place) return null;
  const tokens = read.tokens.slice(...unit.tokens);
  for (const [i, token] of tokens.entries()) {
    const rank = RULES.findIndex(({ verbs }) => verbs.has(token.lower));
    const rule = RULES[rank];
    if (!rule || (token.pos === 'NOUN' && rule.follow.size)) continue;
    const reach = tokens.slice(i + 1, i + 1 + REACH);
    const mark = reach.findIndex(({ text }) => /^[,;:.”"]$/.test(text));
    const after = mark < 0 ? reach : reach.slice(0, mark);
    const follow = rule.follow.size ? after.findIndex(({ lower }) => rule.follow.has(lower)) : -1;
    if (rule.follow.size && follow < 0) continue;
    const sentence = read.tokens.filter(({ start, end }) => start >= place[0] && end <= place[1]);
    if (!isDone(sentence, sentence.indexOf(token)) || /^(?:no|none|nothing)$/.test(after[0]?.lower ?? '')) continue;
    if (rule.kind === 'denial' && !deniesWords(after, follow)) continue;
    const next = read.report.sentences[unit.sentence + 1];
    if (rule.kind !== 'denial' && isDeniedAgain(read.report.text.slice(token.end, (next ?? place)[1]))) continue;
    const last = (follow < 0 ? token : after[follow]) as Token;
    if (/^(?:back|off|away|down)$/.test(last.lower) && !takesWordsBack(after, follow)) continue;
    // "Apologized for the comedian's comments": not the own ones.
    if (follow >= 0 && namesOwner(read.report, after.slice(0, follow + 4))) continue;
    // Whose story: "changed his story", not "changed the story".
    if (/^chang/.test(token.lower) && !/^(?:his|her|their|its)$/.test(after[follow - 1]?.lower ?? '')) continue;
    if (last.lower === 'say' && !tokens.slice(Math.max(0, i - 2), i + 6).some(({ lower }) => /^(?:opposite|had|have)$/.test(lower)))
      continue;
    return { kind: rule.kind, rank, words: read.report.text.slice(token.start, last.end), at: token.start, verbEnd: last.end };
  }
  return null;
}

/** "Denied saying it", "denied the remarks"; but "denied that his remarks were meant so" denies something else. */
const deniesWords = (after: readonly Token[], follow: number): boolean =>
  /^sa(?:ying|id)$/.test(after[follow]?.lower ?? '') ||
  (!after.slice(0, follow).some(({ lower }) => lower === 'that') && after[follow + 1]?.pos !== 'AUX' && after[follow + 1]?.pos !== 'VERB');

/** A name with "'s" that is no day. */
const namesOwner = (report: AnnotatedReport, tokens: readonly Token[]): boolean =>
  tokens.some(({ text, start }) => /['’]s$/.test(text) && !report.times.some(({ span }) => span[0] <= start && start <= span[1] + 1));

/** "took back his account", "walked back what she said": the thing is words. */
function takesWordsBack(after: readonly Token[], back: number): boolean {
  const next = after[back + 1];
  if (next && NOT_WORDS.test(next.lower) && !after.slice(back + 1).some(({ lower }) => TAKEN_BACK_WORDS.has(lower))) return false;
  return after.some(({ lower }, i) => i !== back && TAKEN_BACK_WORDS.has(lower));
}

/** "Said he misspoke": without a verb of saying an outlet only judges that somebody did, and with another's name before it that other does. */
function isAdmitted({ reports }: StoryUnits, unit: Unit, at: number, party: StoryParty): boolean {
  const read = reports[unit.report];
  const sentence = read?.report.sentences[unit.sentence];
  if (!read || !sentence) return false;
  const { quotations, id } = read.report;
  const lengthOf = (content: readonly Span[]): number => content.reduce((sum, [from, to]) => sum + to - from, 0);
  const said = quotations.filter(({ content }) => content.some((piece) => piece[0] <= at && at < piece[1]));
  // "According to the Times, Prado said she misspoke": the innermost one tells who says so.
  const inner = said.sort((a, b) => lengthOf(a.content) - lengthOf(b.content))[0];
  const isOwn = (one: number): boolean => party.members.some((member) => member.report === id && member.party === one);
  if (inner?.speakerKind === 'named' && inner.party !== null && !isOwn(inner.party)) return false;
  if (inner?.quoted.length) return true;
  return read.tokens.some(
    (token, i) =>
      token.start >= sentence[0] &&
      token.end <= at &&
      cueVerbOf(token.lower) !== undefined &&
      !/^(?:is|are|was|were|been)$/.test(verbBefore(read.tokens, i)),
  );
}

/** The word before a verb, adverbs aside: "were likewise deemed". */
function verbBefore(tokens: readonly Token[], at: number): string {
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  return tokens[before]?.lower ?? '';
}

function reversalOf(
  { unit, kind, words, party, verbEnd }: Found,
  story: StoryContext,
  read: StoryUnits,
  utterances: Utterance[],
): Reversal {
  const report = read.reports[unit.report]?.report as StoryUnits['reports'][number]['report'];
  const later = cite(report, report.sentences[unit.sentence] as Span);
  const earlier = earlierWords({ unit, party, kind, verbEnd }, story, read, utterances);
  const label = { walkback: 'takes earlier words back', clarification: 'clarifies earlier words', denial: 'denies having said it' }[kind];
  return {
    id: idOf('reversal', kind, party.id, later.report, ...(later.span ?? [])),
    kind,
    party: party.id,
    earlier,
    later,
    explanation: `${party.name} ${label}: “${words}”${earlier ? '' : '; the earlier words are not among the quotations read'}`,
    rule: 'walk-back-verb',
  };
}
