import { SPEECH_TAGS } from '../../english/speech-tags.js';
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
  }
  while (words[after]?.pos === 'ADV' && after - to < 30) after++;
  let before = from - 1;
  while (
    before >= 0 &&
    (words[before].kind === 'capital' || ['NOUN', 'PROPN', 'ADJ', 'DET'].includes(words[before].pos)) &&
    from - before < 8
  )
    before--;
  const governed =
    before >= 0 &&
    words[before].pos === 'ADP' &&
    words[before].kind === 'small' &&
    !['as', 'that', 'because', 'while', 'if', 'after', 'before', 'since', 'until', 'than', 'like'].includes(words[before].key);
  const speaksAfter = isVerb(words[after]) && SPEECH_TAGS.has(words[after].key);
  const speaksBefore = before >= 0 && SPEECH_TAGS.has(words[before].key) && isVerb(words[before]) && !isVerb(words[before - 1]);
  return {
    subject: (isVerb(words[after]) && !governed) || (speaksBefore && words[before].key !== 'told' && words[before].key !== 'asked'),
    possessive,
    speaks: (speaksAfter && !governed) || speaksBefore,
  };
}

function behind(words: Word[], from: number, mark: string): number {
  for (let k = from; k < words.length && k < from + 30; k++) if (words[k].text === mark) return k + 1;
  return words.length + 99;
}
