import { FUNCTION_WORDS, LIGHT_WORDS } from '../../english/function-words.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Citation, Span } from '../../model/span.js';
import { chainSeeds, widen } from '../../text/align-chains.js';
import { editsBetween, type WordEdit, wordingOf } from '../../text/align-edits.js';
import { compareText } from '../../text/compare.js';
import { ShingleIndex } from '../../text/shingles.js';
import { cite, overlap } from '../../text/spans.js';
import { stemOf } from '../../text/stem.js';
import { Lexicon, type Words, wordsOf } from '../../text/words-keyed.js';

export type Verdict = 'exact' | 'differs' | 'paraphrase' | 'not-found';

/** One place that has the words, or words like them. */
export interface QuoteMatch {
  verdict: Exclude<Verdict, 'not-found'>;
  citation: Citation;
  /** Between quotation marks there. */
  quoted: boolean;
  speaker: string | null;
  /** Is that the speaker asked for? null when none was asked for or none is established there. */
  speakerAgrees: boolean | null;
  /** From the words there to the words given. */
  edits: WordEdit[];
}

export interface QuoteCheck {
  verdict: Verdict;
  matches: QuoteMatch[];
}

const ORDER: Verdict[] = ['exact', 'differs', 'paraphrase', 'not-found'];
/** Share of the given words a place must have to be about the same words, and of the telling ones to be a paraphrase. */
const LEAST_COVER = 0.6;
const LEAST_CONTENT = 0.6;

/** Do the reports have these words, and who says them there? The best match first; only what stands in the texts counts. */
export function checkQuote(reports: readonly AnnotatedReport[], words: string, speaker?: string): QuoteCheck {
  const lexicon = new Lexicon();
  const given = wordingOf([words], lexicon);
  const matches = [...reports]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((report) => {
      const near = placesOf(report, given.words.keys, lexicon).map((span): QuoteMatch => {
        const changes = editsBetween(wordingOf([report.text.slice(...span)], lexicon), given).edits;
        // Words given that the place does not have are a difference wherever they stand.
        const edits = changes.map((edit) => (edit.op === 'insert' && /\p{L}/u.test(edit.now) ? { ...edit, material: true } : edit));
        return { ...aboutPlace(report, span, speaker), verdict: edits.some(({ material }) => material) ? 'differs' : 'exact', edits };
      });
      return near.length ? near : paraphrasesOf(report, words, speaker);
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || Number(b.quoted) - Number(a.quoted) || a.edits.length - b.edits.length,
    );
  return { verdict: matches[0]?.verdict ?? 'not-found', matches };
}

const regionsOf = ({ titleSpan, paragraphs, captions }: AnnotatedReport): Span[] =>
  [...(titleSpan ? [titleSpan] : []), ...paragraphs, ...captions.map(({ span }) => span)].sort((a, b) => a[0] - b[0]);

/** Stretches, none out of its paragraph, that have most of the words in order. */
function placesOf(report: AnnotatedReport, given: readonly number[], lexicon: Lexicon): Span[] {
  const regions = regionsOf(report);
  const text = wordsOf(report.text, regions, lexicon);
  const size = Math.min(3, given.length);
  if (!size) return [];
  const index = new ShingleIndex(size);
  index.add(text.keys);
  const seeds = index.find(given).get(0) ?? [];
  const found = chainSeeds(seeds, size, { gap: 12, skew: 12 })
    .map((chain) => widen(chain, given, text.keys, 4))
    .filter(({ pairs }) => pairs.length >= LEAST_COVER * given.length)
    .sort((a, b) => b.pairs.length - a.pairs.length)
    .map(({ own, other }) => withinRegion(text, reaching(other, own[0], given.length - own[1], text.keys.length), regions));
  const kept: Span[] = [];
  for (const span of found) if (span[1] > span[0] && !kept.some((other) => overlap(other, span))) kept.push(span);
  return kept;
}

/** Where given words before or after are not there, the words that stand in their place, and two more. */
const reaching = ([first, last]: [number, number], before: number, after: number, length: number): [number, number] => [
  before ? Math.max(0, first - before - 2) : first,
  after ? Math.min(length, last + after + 2) : last,
];

function withinRegion({ starts, ends }: Words, [first, last]: [number, number], regions: readonly Span[]): Span {
  const span: Span = [starts[first] as number, ends[last - 1] as number];
  const best = regions.filter((region) => overlap(region, span)).sort((a, b) => overlap(b, span) - overlap(a, span))[0];
  return best ? [Math.max(best[0], span[0]), Math.min(best[1], span[1])] : span;
}

function aboutPlace(report: AnnotatedReport, span: Span, asked?: string): Omit<QuoteMatch, 'verdict' | 'edits'> {
  const holding = report.quotations.filter(({ content }) => content.some((own) => overlap(own, span) * 2 > span[1] - span[0]));
  const best = holding.sort((a, b) => Number(a.kind === 'indirect') - Number(b.kind === 'indirect'))[0];
  const said = best?.speaker ?? null;
  return {
    citation: cite(report, span),
    quoted: (best?.quoted ?? []).some((own) => overlap(own, span) * 2 > span[1] - span[0]),
    speaker: said,
    speakerAgrees: asked && said ? sharesName(asked, said) : null,
  };
}

const sharesName = (a: string, b: string) => {
  const words = new Set(a.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  return (
    words.has(
      b
        .toLowerCase()
        .match(/\p{L}{2,}/gu)
        ?.at(-1) ?? '',
    ) || b.toLowerCase().includes(a.toLowerCase())
  );
};

const stemsOf = (text: string) =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word) && !LIGHT_WORDS.has(word)).map(stemOf),
  );

/** Reported speech that has most of the telling words, in whatever order. */
function paraphrasesOf(report: AnnotatedReport, words: string, asked?: string): QuoteMatch[] {
  const given = stemsOf(words);
  if (given.size < 3) return [];
  return report.quotations.flatMap(({ content }) =>
    content.flatMap((span): QuoteMatch[] => {
      const there = stemsOf(report.text.slice(...span));
      const shared = [...given].filter((stem) => there.has(stem)).length;
      if (shared < 3 || shared < LEAST_CONTENT * given.size) return [];
      return [{ ...aboutPlace(report, span, asked), verdict: 'paraphrase', edits: [] }];
    }),
  );
}
