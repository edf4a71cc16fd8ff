// The digest beside the first sentences of a report and beside LexRank: how many of the words in the lead of a report left out they foretell.
//   npm run bench -- digest STORIES.jsonl[.gz]…   lines {story, text, title?, outlet?, published?}; without files the development sets that stand
//                                                 beside the checkout, else the sample story
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../src/annotate/index.js';
import { collate } from '../src/collate/index.js';
import type { AnnotatedReport } from '../src/model/annotated.js';
import { completeReport, read } from '../src/read/index.js';
import { corpus } from './corpus.js';
import { lexRank, wordsOf } from './lexrank.js';

const WORDS = 100;
const LEAD = 3;
const STORIES = 40;
const REPORTS = [3, 12] as const;
const SETS = ['basil', 'gva', 'allsides'].map((name) =>
  fileURLToPath(new URL(`../../shared/eval/clustering/${name}-dev.jsonl.gz`, import.meta.url)),
);

interface Line {
  story: string;
  text: string;
  title?: string;
  outlet?: string;
  published?: string;
}

const bodyOf = ({ text, sentences, titleSpan, captions, furniture }: AnnotatedReport): string[] =>
  sentences
    .filter(
      ([start, end]) =>
        ![titleSpan, ...captions.map(({ span }) => span), ...furniture.map(({ span }) => span)].some(
          (one) => one && one[0] < end && start < one[1],
        ),
    )
    .map((span) => text.slice(...span));

/** The first words of sentences in order, whole sentences only after the first. */
function cut(sentences: readonly string[]): string {
  const taken: string[] = [];
  let used = 0;
  for (const sentence of sentences) {
    const length = wordsOf(sentence).length;
    if (used + length > WORDS) continue;
    taken.push(sentence);
    used += length;
  }
  return taken.join(' ');
}

/** ROUGE-1 recall (Lin 2004): the share of the reference's words that the text has, each as often as it has it. */
function recall(text: string, reference: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = wordsOf(reference);
  let found = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (!count) continue;
    found++;
    left.set(word, count - 1);
  }
  return found / Math.max(1, wanted.length);
}

const bytesOf = (file: string): Buffer => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file));

function storiesOf(file: string): AnnotatedReport[][] {
  const byStory = new Map<string, Line[]>();
  for (const line of bytesOf(file).toString('utf8').split('\n').filter(Boolean)) {
    const one = JSON.parse(line) as Line;
    byStory.set(one.story, [...(byStory.get(one.story) ?? []), one]);
  }
  return [...byStory.values()]
    .filter((own) => own.length >= REPORTS[0] && own.length <= REPORTS[1])
    .slice(0, STORIES)
    .map((own) =>
      own.map((line, i) => {
        const text = line.title ? `${line.title}\n\n${line.text}` : line.text;
        return annotate.run(
          completeReport({ id: `${i}`, text, title: line.title, outlet: line.outlet ?? `${i}`, published: line.published }),
        );
      }),
    );
}

const sampleStory = (): AnnotatedReport[] =>
  corpus(7)
    .flatMap((file) => read.run(file).reports)
    .map((report) => annotate.run(report));

/** Prints the mean over all reports of the stories, each left out in turn. */
function measure(name: string, stories: AnnotatedReport[][]): void {
  const sums = { digest: 0, 'lead-3 of another': 0, LexRank: 0 };
  let count = 0;
  for (const reports of stories) {
    for (const left of reports) {
      const others = reports.filter((report) => report !== left);
      const reference = bodyOf(left).slice(0, LEAD).join(' ');
      const sentences = others.flatMap(bodyOf);
      if (!others.length || !reference || !sentences.length) continue;
      const collation = collate.run({ reports: others, digest: { words: WORDS } });
      const digest = collation.digest.map(({ citations }) => citations.map(({ exact }) => exact).join(' ')).join(' ');
      sums.digest += recall(digest, reference);
      sums['lead-3 of another'] +=
        others.reduce((sum, other) => sum + recall(cut(bodyOf(other).slice(0, LEAD)), reference), 0) / others.length;
      sums.LexRank += recall(cut(lexRank(sentences).map((i) => sentences[i] as string)), reference);
      count++;
    }
  }
  console.log(`${name}: ${stories.length} stories, ${count} reports`);
  for (const [way, sum] of Object.entries(sums)) console.log(`  ${way.padEnd(20)}${(sum / Math.max(1, count)).toFixed(3)}`);
}

console.log(`ROUGE-1 recall of the lead of a report left out, ${WORDS} words at most`);
const asked = process.argv.slice(2).filter((arg) => /\.jsonl(\.gz)?$/.test(arg));
const files = asked.length ? asked : SETS.filter((file) => existsSync(file));
for (const file of files) measure(basename(file), storiesOf(file));
if (!files.length) measure('sample', [sampleStory()]);
