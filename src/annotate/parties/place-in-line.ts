import { SPEECH_TAGS } from '../../english/speech-tags.js';
import { cueVerbOf } from '../../text/cue-verbs.js';
import type { Line, Word } from '../names/words.js';

/** What a mention is in its sentence, by the words beside it. */
export interface Position {
  subject: boolean;
  possessive: boolean;
  speaks: boolean;
}

const isVerb = (word: Word | undefined) => word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX') && word.kind === 'small';

/** Subject: a verb follows, across an apposition if there is one, and no preposition stands before. */
export function positionOf({ words }: Line, from: number, to: number): Position {
  const possessive = words[to - 1]?.possessive ?? false;
  if (possessive) return { subject: false, possessive, speaks: false };
  let after = to;
  if (words[after]?.text === '(') after = behind(words, after + 1, ')');
  if (words[after]?.text === ',') {
    const close = behind(words, after + 1, ',');
    if (close - after < 25 && isVerb(words[close])) after = close;
    // The name is the apposition itself: "The minister, Ada Quill, argues".
    else if (isVerb(words[after + 1]) && opensBehindComma(words, from)) after++;
  } else after = behindTie(words, after);
  while (words[after]?.pos === 'ADV' && after - to < 30) after++;
  let before = from - 1;
  while (
    before >= 0 &&
    (words[before].kind === 'capital' || ['NOUN', 'PROPN', 'ADJ', 'DET'].includes(words[before].pos)) &&
    words[before].key !== 'that' &&
    from - before < 8
  )
    before--;
  // "the list of issues he said": the form of the word tells a subject.
  const governed =
    before >= 0 &&
    words[from].key !== 'he' &&
    words[from].key !== 'she' &&
    words[before].pos === 'ADP' &&
    words[before].kind === 'small' &&
    !['as', 'that', 'because', 'while', 'if', 'after', 'before', 'since', 'until', 'than', 'like'].includes(words[before].key);
  const speaksAfter = isVerb(words[after]) && (SPEECH_TAGS.has(words[after].key) || quotes(words, after));
  // "“…,” said Ada Quill", not "he said Ada Quill left".
  const speaksBefore =
    before >= 0 && SPEECH_TAGS.has(words[before].key) && isVerb(words[before]) && (before === 0 || words[before - 1].kind === 'mark');
  return {
    subject: (isVerb(words[after]) && !governed) || (speaksBefore && words[before].key !== 'told' && words[before].key !== 'asked'),
    possessive,
    speaks: (speaksAfter && !governed) || speaksBefore,
  };
}

/** Only words of a name's title stand between it and a comma: ", Mr. Quill," or ", the poet Quill,". */
function opensBehindComma(words: Word[], from: number): boolean {
  let k = from - 1;
  while (k >= 0 && from - k < 6 && words[k].kind !== 'mark' && words[k].pos !== 'VERB') k--;
  return k > 0 && words[k].text === ',';
}

/** Words between such a verb and the marks, at most. */
const TO_MARKS = 60;

/** "called it a “huge win”": another verb of speech, with words in marks behind it. */
function quotes(words: Word[], verb: number): boolean {
  const cue = cueVerbOf(words[verb].key);
  if (!cue || cue.verb.act === 'believe') return false;
  for (let k = verb + 1; k < words.length && k - verb < TO_MARKS; k++) if (words[k].text === '“' || words[k].text === '"') return true;
  return false;
}

const TIES = new Set(['of', 'at', 'from', 'for', 'with', 'in']);

/** Behind "at the Gale Review" when a verb follows there: "Ada Quill at the Gale Review agreed"; else where it was. */
function behindTie(words: Word[], at: number): number {
  if (!TIES.has(words[at]?.key ?? '')) return at;
  let k = at + 1;
  while (k < words.length && k - at < 7 && ['NOUN', 'PROPN', 'ADJ', 'DET'].includes(words[k].pos)) k++;
  return k > at + 1 && isVerb(words[k]) ? k : at;
}

function behind(words: Word[], from: number, mark: string): number {
  for (let k = from; k < words.length && k < from + 30; k++) if (words[k].text === mark) return k + 1;
  return words.length + 99;
}
