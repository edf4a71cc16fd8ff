import { inRun, lowerAt, posAt, type Reading } from './reading.js';

const POSSESSIVE_WORDS = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);
const PERSONAL = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'him', 'them', 'me', 'us', 'her']);
/** Prepositions that tie a second noun phrase to the first. */
const TIES = new Set([
  'of',
  'for',
  'in',
  'at',
  'with',
  'from',
  'on',
  'to',
  'behind',
  'near',
  'under',
  'about',
  'against',
  'by',
  'between',
  'through',
  'along',
  'toward',
  'towards',
  'inside',
  'outside',
  'within',
  'across',
  'on',
]);
const TIMES = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tonight', 'tomorrow'],
  ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ...['jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec'],
]);

export const isPossessive = (lower: string): boolean => POSSESSIVE_WORDS.has(lower);
export const isPersonal = (lower: string): boolean => PERSONAL.has(lower);
export const isTimeWord = (lower: string): boolean => TIMES.has(lower);
export const isTie = (lower: string): boolean => TIES.has(lower);

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const isNominal = (pos: string) => NOMINAL.has(pos);
const isHyphen = (reading: Reading, i: number) => {
  const token = reading.tokens[i];
  if (!token || !/^[-–/&]$/.test(token.text)) return false;
  return token.text === '&' || (reading.tokens[i - 1]?.end === token.start && reading.tokens[i + 1]?.start === token.end);
};
const isPossessiveMark = (reading: Reading, i: number) => posAt(reading, i) === 'PART' && /^['’]s?$/.test(lowerAt(reading, i));
const isAbbreviationDot = (reading: Reading, i: number) =>
  lowerAt(reading, i) === '.' && reading.tokens[i - 1]?.end === reading.tokens[i]?.start && posAt(reading, i - 1) === 'PROPN';

/** Index behind the bracket that opens at `i`, or `i` when it is never closed before `end`. */
function afterBracket(reading: Reading, i: number, end: number): number {
  for (let k = i + 1; k < Math.min(end, i + 30); k++) if (/^[)\]]$/.test(lowerAt(reading, k))) return k + 1;
  return i;
}

/** Index of the bracket that closes at `i` opens, or `i`. */
function beforeBracket(reading: Reading, i: number, from: number): number {
  for (let k = i - 1; k >= Math.max(from, i - 30); k--) if (/^[([]$/.test(lowerAt(reading, k))) return k;
  return i;
}

/** Where the plain noun phrase that begins at `i` ends; `i` when none begins there. */
export function nounPhraseEnd(reading: Reading, i: number, end: number): number {
  let head = i;
  let k = i;
  while (k < end) {
    if (inRun(reading, k)) {
      // A term in quotation marks is part of the phrase: the "dream" team.
      const run = reading.runOf[k] as number;
      const after = reading.afterRun[run] as number;
      if (k === i || after - k > 8) break;
      if (head === i && after - k <= 8 && (after >= end || !isNominal(posAt(reading, after)))) {
        head = k = after;
        continue;
      }
      if (after >= end || !isNominal(posAt(reading, after))) break;
      k = after;
      continue;
    }
    const pos = posAt(reading, k);
    const lower = lowerAt(reading, k);
    if (pos === 'PRON') {
      if (isPossessive(lower)) {
        if (head > i) break;
        k++;
        continue;
      }
      if (head > i || k > i) break;
      return lower === 'who' || lower === 'which' || lower === 'that' || lower === 'what' ? i : k + 1;
    }
    if (pos === 'DET') {
      if (head > i && !isPossessiveMark(reading, k - 1)) break;
      k++;
      if (k < end && head === i && /^(?:some|many|most|all|both|this|these|those|each|another|several|few)$/.test(lower)) head = k;
      continue;
    }
    if (isNominal(pos)) {
      if (head > i && isTimeWord(lower) && k > i) break;
      head = ++k;
      continue;
    }
    if (isPossessiveMark(reading, k) && head === k) {
      head = ++k;
      continue;
    }
    if (isHyphen(reading, k) && k > i) {
      k++;
      continue;
    }
    if (isAbbreviationDot(reading, k) && head === k && k + 1 < end) {
      head = ++k;
      continue;
    }
    if (lower === '(' && head === k) {
      const after = afterBracket(reading, k, end);
      if (after === k) break;
      head = k = after;
      continue;
    }
    if (pos === 'ADV' && isHyphen(reading, k + 1) && k + 1 < end) {
      k++;
      continue;
    }
    if (pos === 'ADJ' || (pos === 'ADV' && posAt(reading, k + 1) === 'ADJ')) {
      if (head > i && !isHyphen(reading, k - 1) && !isPossessiveMark(reading, k - 1) && !isNominal(posAt(reading, k + 1))) break;
      k++;
      if (pos === 'ADJ' && head === k - 1 && k - 1 > i) head = k;
      continue;
    }
    // "right-wing voters", whatever the first half is tagged.
    if (pos === 'VERB' && isHyphen(reading, k + 1) && k + 3 < end && isNominal(posAt(reading, k + 3)) && head === i) {
      k += 2;
      continue;
    }
    if (
      pos === 'VERB' &&
      /(?:ing|ed|en)$/.test(lower) &&
      (isNominal(posAt(reading, k + 1)) || isHyphen(reading, k - 1) || isHyphen(reading, k + 1)) &&
      (head === i || isHyphen(reading, k - 1))
    ) {
      k++;
      continue;
    }
    break;
  }
  return head;
}

/** The same with what is tied to it: "a spokesman for the ministry of health", "Quill and Ames". */
export function longPhraseEnd(reading: Reading, i: number, end: number): number {
  let at = nounPhraseEnd(reading, i, end);
  if (at === i) return i;
  for (let turns = 0; turns < 8; turns++) {
    const lower = lowerAt(reading, at);
    if (at >= end || inRun(reading, at)) break;
    if (posAt(reading, at) !== 'ADP' && posAt(reading, at) !== 'CCONJ' && lower !== 'to') break;
    if (posAt(reading, at) === 'CCONJ' ? lower !== 'and' && lower !== 'or' && lower !== '&' : !isTie(lower)) break;
    if (isTimeWord(lowerAt(reading, at + 1))) break;
    const next = nounPhraseEnd(reading, at + 1, end);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

/** Where the plain noun phrase that ends with token `j` begins; `j + 1` when none ends there. */
export function nounPhraseStart(reading: Reading, j: number, from: number): number {
  let k = j;
  let start = j + 1;
  while (k >= from) {
    if (inRun(reading, k)) {
      const run = reading.runOf[k] as number;
      const first = reading.startOfRun[run] as number;
      if (start === j + 1 || k - first > 8 || first < from) break;
      k = first - 1;
      continue;
    }
    const pos = posAt(reading, k);
    const lower = lowerAt(reading, k);
    if (pos === 'PRON') {
      if (isPossessive(lower)) {
        if (start === j + 1) return lower === 'her' ? k : start;
        start = k;
        return start;
      }
      return start === j + 1 && lower !== 'that' && lower !== 'which' ? k : start;
    }
    if (pos === 'DET') {
      start = k;
      if (posAt(reading, k - 1) === 'DET' && k > from) start = k - 1;
      return start;
    }
    if (isNominal(pos)) {
      if (isTimeWord(lower) && start <= j && !isPossessiveMark(reading, k + 1)) break;
      start = k--;
      continue;
    }
    if (isPossessiveMark(reading, k) && k > from) {
      if (start === j + 1 && !isNominal(posAt(reading, k - 1))) break;
      if (start === j + 1) start = k;
      k--;
      continue;
    }
    if (isHyphen(reading, k) && start <= j) {
      k--;
      if (posAt(reading, k) === 'VERB' || posAt(reading, k) === 'ADV' || posAt(reading, k) === 'ADP' || posAt(reading, k) === 'CCONJ')
        start = k--;
      continue;
    }
    if (isAbbreviationDot(reading, k)) {
      if (start === j + 1) start = k;
      k--;
      continue;
    }
    if (lower === ')' && start >= j) {
      const opening = beforeBracket(reading, k, from);
      if (opening === k) break;
      if (start === j + 1) start = opening;
      k = opening - 1;
      continue;
    }
    if (
      pos === 'ADJ' &&
      (start <= j ||
        (k === j && /^(?:NOUN|DET)$/.test(posAt(reading, k - 1)) && k > from) ||
        /^(?:many|others?|few|several|more|poor|rich|latter|former|elderly)$/.test(lower))
    ) {
      start = k--;
      continue;
    }
    if (pos === 'ADV' && posAt(reading, k + 1) === 'ADJ' && start === k + 1) {
      if (/^(?:that|when|where|why|how|so|then|still|also|yet|once)$/.test(lower)) break;
      start = k--;
      continue;
    }
    if (
      pos === 'VERB' &&
      start <= j &&
      /(?:ing|ed|en)$/.test(lower) &&
      k - 1 >= from &&
      (posAt(reading, k - 1) === 'DET' || isHyphen(reading, k - 1) || isPossessive(lowerAt(reading, k - 1)))
    ) {
      start = k--;
      continue;
    }
    break;
  }
  return start;
}

/** May a clause begin behind this token? */
export function isBoundary(reading: Reading, i: number, from: number): boolean {
  if (i < from) return true;
  if (inRun(reading, i)) return true;
  const pos = posAt(reading, i);
  return pos === 'PUNCT' || pos === 'SCONJ' || pos === 'CCONJ' || (pos === 'PRON' && lowerAt(reading, i) === 'that') || pos === 'ADV';
}

/** The same backwards with what is tied to it. */
export function longPhraseStart(reading: Reading, j: number, from: number): number {
  let start = nounPhraseStart(reading, j, from);
  if (start > j) return start;
  for (let turns = 0; turns < 8; turns++) {
    const link = start - 1;
    if (link <= from || inRun(reading, link)) break;
    const pos = posAt(reading, link);
    const lower = lowerAt(reading, link);
    if (pos === 'ADP' || lower === 'to') {
      if (!isTie(lower)) break;
      let right = link - 1;
      // People familiar with it, a man accused of it.
      if (/^(?:ADJ|VERB)$/.test(posAt(reading, right)) && /^(?:NOUN|PROPN|PRON|DET)$/.test(posAt(reading, right - 1)) && right > from)
        right--;
      if (isTimeWord(lowerAt(reading, right))) break;
      const next = nounPhraseStart(reading, right, from);
      if (next > right || !isBoundaryOrTie(reading, next - 1, from)) break;
      start = next;
    } else if (pos === 'CCONJ' && (lower === 'and' || lower === 'or' || lower === '&')) {
      const next = nounPhraseStart(reading, link - 1, from);
      if (next > link - 1 || !isClauseEdge(reading, next - 1, from)) break;
      start = next;
    } else break;
  }
  return start;
}

const isBoundaryOrTie = (reading: Reading, i: number, from: number) =>
  isBoundary(reading, i, from) || posAt(reading, i) === 'ADP' || lowerAt(reading, i) === 'to';

const isClauseEdge = (reading: Reading, i: number, from: number) =>
  i < from || inRun(reading, i) || posAt(reading, i) === 'SCONJ' || (posAt(reading, i) === 'PUNCT' && lowerAt(reading, i) !== ',');
