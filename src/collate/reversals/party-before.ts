import { THIRD_PERSONS } from '../../english/dangling-words.js';
import type { StoryParty } from '../../model/party.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/tokens.js';
import type { StoryUnits } from '../statements/read-units.js';
import type { Unit } from '../statements/unit.js';

const BETWEEN = new Set(['ADV', 'AUX', 'PART', 'PUNCT', 'CCONJ', 'PROPN']);

/** The party whose mention stands right before the verb; adverbs, helping verbs, days and an apposition may stand between. */
export function partyBefore({ reports }: StoryUnits, unit: Unit, parties: StoryParty[], verb: number): StoryParty | null {
  const read = reports[unit.report];
  const sentence = read?.report.sentences[unit.sentence];
  if (!read || !sentence) return null;
  const at = beforeApposition(read, sentence, verb);
  let best: { party: number; span: Span; type: string } | null = null;
  const from = Math.max(sentence[0], read.report.dateline?.span[1] ?? 0);
  for (const [index, { mentions, type }] of read.report.parties.entries()) {
    for (const { span } of mentions) {
      if (span[0] >= from && span[1] <= at && (!best || span[0] > best.span[0])) best = { party: index, span, type };
    }
  }
  if (!best || best.type === 'place') return null;
  const { span, party } = best;
  const between = withoutDays(
    read,
    read.tokens.filter(({ start, end }) => start >= span[1] && end <= at),
  );
  // "The committee's spokesman", "a Democrat on the committee": the one governed by a preposition is not the one who speaks.
  const before = governorOf(read, span);
  if (isOfAnother(read, sentence, span)) return null;
  const goesOn = between.some(({ text }) => text === ',') || between.some(({ pos }) => pos === 'VERB');
  if (before?.pos === 'ADP' || (!goesOn && !between.every(({ pos }) => BETWEEN.has(pos)))) return null;
  if (goesOn && hasOwnSubject(read, between)) return null;
  if (isAmbiguous(read.report, party, span)) return null;
  return parties.find(({ members }) => members.some((member) => member.report === read.report.id && member.party === party)) ?? null;
}

/** What stands before a name; of names joined by "and" before the first: "the head of the Board for Roads and Bridges". */
function governorOf({ report, tokens }: StoryUnits['reports'][number], span: Span): Token | undefined {
  let at = tokens.findLastIndex(({ end, pos }) => end <= span[0] && pos !== 'DET');
  if (tokens[at]?.lower !== 'and') return tokens[at];
  const isName = ({ pos, start, end }: Token): boolean =>
    pos === 'PROPN' && !report.times.some((time) => time.span[0] < end && start < time.span[1]);
  do at--;
  while (tokens[at] && (isName(tokens[at] as Token) || tokens[at]?.pos === 'DET'));
  return tokens[at];
}

/** "Prado on Thursday retracted": neither the day nor its preposition says who. */
function withoutDays({ report }: StoryUnits['reports'][number], tokens: readonly Token[]): Token[] {
  const isDay = (token: Token | undefined): boolean =>
    token !== undefined && report.times.some(({ span }) => span[0] < token.end && token.start < span[1]);
  return tokens.filter((token, i) => !isDay(token) && !(token.pos === 'ADP' && isDay(tokens[i + 1])));
}

/** "A prosecutor who alleged it, a claim he later recanted": the pronoun is that of the one told before. */
function isOfAnother({ report, tokens }: StoryUnits['reports'][number], sentence: Span, span: Span): boolean {
  if (!THIRD_PERSONS.has(report.text.slice(...span).toLowerCase())) return false;
  const before = tokens.filter(({ start, end }) => start >= sentence[0] && end <= span[0]);
  const who = before.findIndex(({ lower }) => lower === 'who');
  return who > 0 && (before[who - 1] as Token).pos === 'NOUN';
}

/** "The president" where the report knows two, "Krol" where it tells as much of a second Krol. */
function isAmbiguous({ parties, text }: StoryUnits['reports'][number]['report'], party: number, span: Span): boolean {
  const own = parties[party];
  const words = text
    .slice(...span)
    .replace(/['’]s$/, '')
    .split(/\s+/);
  const last = (words.at(-1) ?? '').toLowerCase();
  if (own?.type !== 'person' || THIRD_PERSONS.has(last)) return false;
  const others = parties.filter((one) => one !== own && one.type === 'person');
  if (/^(?:the|a|an)$/i.test(words[0] ?? ''))
    return others.some(({ roles }) => roles.some((role) => role.toLowerCase().split(/\s+/).includes(last)));
  // "Hale" is not the younger Hale, who is told by his "Jr.".
  const isElder = (one: { name: string }): boolean => one.name.toLowerCase().split(/\s+/).includes(last) && !/\bJr\.?$/.test(one.name);
  if (/\bJr\.?$/.test(own.name) && !/\bJr\.?$/.test(words.join(' ')) && others.some(isElder)) return true;
  const isShort = words.filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.')).length < 2;
  return (
    isShort && others.some((one) => one.name.toLowerCase().split(/\s+/).at(-1) === last && one.mentions.length * 5 > own.mentions.length)
  );
}

/** "Ada Krol, the mayor of Sele, clarified": the end of the name; the place of the verb when no apposition stands before it. */
function beforeApposition({ tokens }: StoryUnits['reports'][number], sentence: Span, verb: number): number {
  const before = tokens.filter(({ start, end }) => start >= sentence[0] && end <= verb);
  const close = before.findLastIndex(({ pos }) => pos !== 'ADV' && pos !== 'AUX');
  if (before[close]?.text !== ',') return verb;
  const open = before.findLastIndex(({ text }, i) => i < close && text === ',');
  const next = before[open + 1];
  const isApposition =
    open > 0 &&
    before[open - 1]?.pos === 'PROPN' &&
    (next?.pos === 'NOUN' || /^(?:the|a|an|who|whose|his|her|its|their)$/.test(next?.lower ?? ''));
  return isApposition ? (before[open] as Token).start : verb;
}

/** Does another subject stand behind the last comma or verb: "the navy came near, the skiffs reversed course"? */
function hasOwnSubject({ report }: StoryUnits['reports'][number], between: readonly Token[]): boolean {
  const joint = between.findLastIndex(({ text, pos }) => text === ',' || pos === 'VERB');
  const isDay = ({ start, end }: Token) => report.times.some(({ span }) => span[0] < end && start < span[1]);
  const rest = between.slice(joint + 1);
  // "In an interview, …" opens with its preposition: no subject.
  return rest[0]?.pos !== 'ADP' && rest.some((token) => (token.pos === 'NOUN' || token.pos === 'PROPN') && !isDay(token));
}
