import type { Span } from '../../model/span.js';
import type { Utterance, UtteranceWitness } from '../../model/utterance.js';
import { editsBetween, type Wording, wordingOf } from '../../text/align-edits.js';
import { cite } from '../../text/spans.js';
import { stemOf } from '../../text/stem.js';
import type { Lexicon } from '../../text/words-keyed.js';
import type { StoryContext } from '../context.js';
import { isOneSentence } from './one-sentence.js';
import type { Voice } from './rows.js';
import type { Unit } from './unit.js';

/** A voice with its words ready to be compared. */
export interface Speaking {
  voice: Voice;
  head: Unit;
  wording: Wording;
  quoted: boolean;
  primary: boolean;
  transcript: boolean;
}

/** The quoted words of a voice, all its words when it quotes none. */
export function speakingOf(voice: Voice, story: StoryContext, lexicon: Lexicon): Speaking {
  const [head] = voice.units as [Unit];
  const report = story.byId.get(head.reportId);
  const text = report?.text ?? '';
  const primary = report?.role === 'primary';
  const isQuoted = voice.units.some(({ quoted }) => quoted.length > 0);
  const spans = joinTouching(
    voice.units.flatMap((unit) => (isQuoted ? unit.quoted : unit.spans)),
    text,
  );
  return {
    voice,
    head,
    wording: wordingOf(
      spans.map(([start, end]) => text.slice(start, end)),
      lexicon,
    ),
    quoted: isQuoted || (primary && head.quotation === null),
    primary,
    transcript: voice.units.some(({ transcript }) => transcript),
  };
}

/** A quotation whose pieces have this many words or fewer stands in the outlet's own sentence and takes its grammar. */
const FRAGMENT = 3;

/** "My" of the speaker is "his" within the outlet's own sentence. */
const PERSONS = new Map([
  ['i', 'he she'],
  ['me', 'him her'],
  ['my', 'his her'],
  ['we', 'they'],
  ['us', 'them'],
  ['our', 'their'],
  ['am', 'is was'],
]);

const isOtherPerson = ({ was, now }: { was: string; now: string }) =>
  PERSONS.get(lettersOf(was))?.split(' ').includes(lettersOf(now)) ?? false;

const isInflection = ({ was, now }: { was: string; now: string }) => was !== '' && stemOf(lettersOf(was)) === stemOf(lettersOf(now));

const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The witness of a voice: where it stands, and what changed from the base wording. */
export function witnessOf(
  speaking: Speaking,
  base: Speaking,
  story: StoryContext,
  nameOf: (unit: Unit) => string | null,
): UtteranceWitness {
  const { voice, head, wording } = speaking;
  const report = story.byId.get(head.reportId);
  const cited = voice.units.flatMap((unit) => unit.cited);
  const citations = report ? joinTouching(cited, report.text).map((span) => cite(report, span)) : [];
  const isBase = speaking === base;
  const comparison = isBase ? null : editsBetween(base.wording, wording);
  const isVerbatim = speaking.quoted && base.quoted;
  // A machine's captions change words nobody changed; what is not quoted claims no words.
  const tells = isVerbatim && !speaking.transcript && !base.transcript;
  const isFragment = wording.words.keys.length <= FRAGMENT * (wording.breaks.length + 1);
  const edits = (comparison?.edits ?? []).map((edit) => ({
    ...edit,
    material: edit.material && tells && !(isFragment && isInflection(edit)) && !(head.kind === 'mixed' && isOtherPerson(edit)),
  }));
  const relation = isBase ? 'base' : relationOf(comparison, speaking, base, edits);
  const via = voice.units.find((unit) => unit.via)?.via;
  return {
    citations,
    quotation: { report: head.reportId, index: head.quotation },
    words: wording.text,
    kind: head.kind,
    relation,
    edits: relation === 'paraphrase' ? [] : edits,
    speaker: nameOf(head),
    ...(via ? { via } : {}),
  };
}

type Comparison = ReturnType<typeof editsBetween> | null;

const isAlike = (comparison: Comparison, { words }: Wording) => comparison !== null && comparison.equal >= 0.75 * words.keys.length;

function relationOf(
  comparison: Comparison,
  speaking: Speaking,
  base: Speaking,
  edits: { material: boolean }[],
): UtteranceWitness['relation'] {
  if (!comparison) return 'paraphrase';
  const alike = isAlike(comparison, speaking.wording);
  const shorter = Math.min(speaking.wording.words.keys.length, base.wording.words.keys.length);
  if (comparison.equal < 0.5 * shorter) return 'paraphrase';
  if (speaking.quoted && base.quoted) {
    if (edits.some(({ material }) => material)) return isOneSentence(comparison) ? 'differs' : 'paraphrase';
    if (!alike) return 'paraphrase';
  } else if (!alike || comparison.edits.some(({ material }) => material)) return 'paraphrase';
  return comparison.begins && comparison.ends && comparison.equal >= 0.9 * base.wording.words.keys.length ? 'same' : 'excerpt';
}

/** Stretches with nothing but blanks between them as one, in order; none leaves its line. */
function joinTouching(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    const between = last ? text.slice(last[1], span[0]) : '';
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else if (last && !between.trim() && !between.includes('\n')) last[1] = span[1];
    else joined.push([span[0], span[1]]);
  }
  return joined;
}

/** The clearest kind of speaker among the witnesses. */
export const speakerKindOf = (kinds: Utterance['speakerKind'][]): Utterance['speakerKind'] =>
  (['named', 'role', 'anonymous', 'document'] as const).find((kind) => kinds.includes(kind)) ?? 'unknown';
