import { BYLINE_ROLES } from '../../english/byline-roles.js';
import { agenciesIn, agencyOf } from './agencies.js';

/** People and agencies that a byline names. */
export interface Byline {
  names: string[];
  agencies: { name: string; index: number; length: number }[];
}

const NAME_WORD = /^(?:[\p{Lu}][\p{L}.'’-]*|de|del|der|van|von|da|di|la|le|bin|al|el|ibn|ben|y|e|dos|das|ter|den|af|zu)$/u;
const ROLES = new Set(BYLINE_ROLES);

const isName = (part: string): boolean => {
  const words = part.split(' ');
  if (words.length < 2 || words.length > 5 || part.length > 48) return false;
  if (!words.every((word) => NAME_WORD.test(word)) || !/^\p{Lu}/u.test(part)) return false;
  return !ROLES.has((words.at(-1) as string).toLowerCase().replace(/[.']/g, '')) && !/^(?:The|Our|Your|This) /.test(part);
};

/** A name all in capitals as it is usually written; others stay as they are. */
const asWritten = (name: string): string => {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) =>
    word.length > 2 || !/^(?:AJ|JD|TJ|PJ|DJ|CJ|RJ|BJ|MJ|JJ|KC|JP|AB|LZ|II|IV)$/.test(word) ? word[0] + word.slice(1).toLowerCase() : word,
  );
};

/** Longer words, in characters, are no byline, whatever field they came in. */
const LONGEST = 1000;

const BY = /^\W{0,4}(?:(?:story|written|reported|posted|published|words|review|analysis|report|article|opinion|interview)\s)?by\b[:\s]+/i;

/** The names in the words of a byline ("By Ann Lee and Bo Cruz, Associated Press"). */
export function namesInByline(words: string): Byline {
  if (words.length > LONGEST) return { names: [], agencies: [] };
  const rest = words.replace(BY, '');
  const agencies = agenciesIn(rest).map(({ agency, index, length }) => ({
    name: agency.name,
    index: index + words.length - rest.length,
    length,
  }));
  const names: string[] = [];
  for (const raw of rest.split(
    /,|;|\||•|·|\/|\n|\t|\s+[-–—]\s+|\(|\)|\s+(?:and|And|AND|&|with|in|for|of)\s+|\s+on\s+(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d)|\s*@\w+|\S+@\S+/,
  )) {
    const part = asWritten(
      raw
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:by|By|BY|and|with|Dr\.?|Sir|Prof\.?)\s+/, '')
        .replace(/[.:]+$/, (m) => (m === '.' && / (?:Jr|Sr)\.$/.test(raw.trim()) ? m : '')),
    );
    if (isName(part) && !agencyOf(part) && !names.includes(part)) names.push(part);
  }
  return { names, agencies };
}

/** Is this block a byline? It begins with "By", is short and has names or an agency in it. */
export function bylineOf(block: string): Byline | null {
  if (block.length > 200 || !BY.test(block)) return null;
  const bare = block.replace(/\.$/, '');
  if (/[.!?] \p{Lu}/u.test(bare.replace(/\b\p{Lu}\. /gu, '').replace(/\b(?:Jr|Sr|St|Dr)\. /g, ''))) return null;
  const found = namesInByline(bare);
  if (!found.names.length && !found.agencies.length) return null;
  // "By Thursday the Senate had …" is a sentence: a byline has few words besides the names.
  const named =
    found.names.join(' ').split(' ').length +
    found.agencies.reduce((sum, a) => sum + bare.slice(a.index, a.index + a.length).split(' ').length, 0);
  const all = bare.replace(BY, '').split(/\s+/).length;
  return all - named <= 12 && !/\b(?:was|were|had|has|is|are|said|will|would|the time)\b/.test(bare) ? found : null;
}
