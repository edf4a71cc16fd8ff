import type { AnnotatedReport } from '../../model/annotated.js';
import type { RevisionEdit } from '../../model/revision.js';
import type { Citation, Span } from '../../model/span.js';
import { append } from '../../text/lists.js';
import { cite, trimSpan } from '../../text/spans.js';
import { Lexicon, type Words } from '../../text/words-keyed.js';
import { reportWords } from '../reuse/story-words.js';
import { diffWords } from './diff-words.js';

/** The words of a report's body, each with the sentence it stands in. */
interface Body extends Words {
  report: AnnotatedReport;
  sentence: number[];
}

/** What changed word by word from the body of one text to that of another; the title first. */
export function editsOfTexts(earlier: AnnotatedReport, newest: AnnotatedReport): RevisionEdit[] {
  const lexicon = new Lexicon();
  const [was, now] = [bodyOf(earlier, lexicon), bodyOf(newest, lexicon)];
  const edits = titleEdit(earlier, newest);
  let [at, otherAt] = [0, 0];
  const gap = (to: number, otherTo: number) => {
    if (at === to && otherAt === otherTo) append(edits, marksEdit(was, to, now, otherTo));
    else edits.push(editOf(citeWords(was, at, to), citeWords(now, otherAt, otherTo)));
  };
  for (const [i, j] of diffWords(was.keys, now.keys)) {
    gap(i, j);
    const words = [citeWord(was, i), citeWord(now, j)] as const;
    if (words[0].exact !== words[1].exact) edits.push(editOf([words[0]], [words[1]]));
    [at, otherAt] = [i + 1, j + 1];
  }
  gap(was.keys.length, now.keys.length);
  return edits;
}

const lettersOf = (citations: readonly Citation[]) =>
  citations
    .map(({ exact }) => exact)
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const editOf = (was: Citation[], now: Citation[]): RevisionEdit => ({
  op: !was.length ? 'insert' : !now.length ? 'delete' : 'replace',
  was,
  now,
  material:
    lettersOf(was) !== lettersOf(now) && !(was.length === 1 && now.length === 1 && isSpelling(was[0] as Citation, now[0] as Citation)),
});

/** One word in two spellings. */
function isSpelling(was: Citation, now: Citation): boolean {
  const lexicon = new Lexicon();
  return !/\s/.test(was.exact + now.exact) && lexicon.keyOf(was.exact) === lexicon.keyOf(now.exact);
}

function titleEdit(earlier: AnnotatedReport, newest: AnnotatedReport): RevisionEdit[] {
  const [was, now] = [titleOf(earlier), titleOf(newest)];
  return was && now && was.exact.replace(/\s+/g, ' ') !== now.exact.replace(/\s+/g, ' ') ? [editOf([was], [now])] : [];
}

function titleOf(report: AnnotatedReport): Citation | null {
  if (report.titleSpan) return cite(report, report.titleSpan);
  return report.title?.trim() ? { report: report.id, field: 'title', exact: report.title } : null;
}

/** The body alone: captions and furniture change with every visit. */
function bodyOf(report: AnnotatedReport, lexicon: Lexicon): Body {
  const all = reportWords({ ...report, captions: [], quotations: [], names: [] }, lexicon);
  const body: Body = { report, starts: [], ends: [], keys: [], sentence: [] };
  const isCaption = walker(report.captions.map(({ span }) => span));
  const sentenceOf = walker(report.sentences);
  all.keys.forEach((key, i) => {
    const start = all.starts[i] as number;
    if (key < 0 || isCaption(start) >= 0) return;
    body.starts.push(start);
    body.ends.push(all.ends[i] as number);
    body.keys.push(key);
    body.sentence.push(sentenceOf(start));
  });
  return body;
}

/** The number of the span that holds a place, -1 for none; asked for places in order. */
function walker(spans: readonly Span[]): (place: number) => number {
  const sorted = spans.map((span, number) => ({ span, number })).sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  return (place) => {
    while (next < sorted.length && (sorted[next] as { span: Span }).span[1] <= place) next++;
    const found = sorted[next];
    return found && found.span[0] <= place ? found.number : -1;
  };
}

const citeWord = ({ report, starts, ends }: Body, i: number): Citation => cite(report, [starts[i] as number, ends[i] as number]);

/** Words in a row, a citation a sentence; a sentence that is there whole with its marks. */
function citeWords(body: Body, from: number, to: number): Citation[] {
  const { report, starts, ends, sentence } = body;
  const citations: Citation[] = [];
  for (let first = from; first < to; ) {
    let last = first;
    const isNext = (i: number) => i < to && sentence[i] === sentence[first] && !report.text.slice(ends[i - 1], starts[i]).includes('\n');
    while (isNext(last + 1)) last++;
    const whole = report.sentences[sentence[first] as number];
    const isWhole = whole && sentence[first - 1] !== sentence[first] && sentence[last + 1] !== sentence[first];
    citations.push(cite(report, isWhole && first !== last ? whole : [starts[first] as number, ends[last] as number]));
    first = last + 1;
  }
  return citations;
}

/** Other marks between two words that stayed, when both texts run on there. */
function marksEdit(was: Body, i: number, now: Body, j: number): RevisionEdit[] {
  const [own, other] = [marksBefore(was, i), marksBefore(now, j)];
  if (!own || !other || own.exact.replace(/\s+/g, '') === other.exact.replace(/\s+/g, '')) return [];
  return [editOf(own.exact.trim() ? [own] : [], other.exact.trim() ? [other] : [])];
}

function marksBefore({ report, starts, ends, sentence }: Body, i: number): Citation | null {
  if (!i || i >= starts.length || sentence[i] !== sentence[i - 1] || (sentence[i] as number) < 0) return null;
  const span = trimSpan(report.text, [ends[i - 1] as number, starts[i] as number]);
  const marks = cite(report, span);
  return /[\p{L}\p{N}\n]/u.test(marks.exact) ? null : marks;
}
