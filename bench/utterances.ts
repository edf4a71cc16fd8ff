// Quotations joined into utterances, in one process a size: processor seconds and how they grow. Each utterance stands in three reports.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openStory } from '../src/collate/context.js';
import { joinUtterances } from '../src/collate/utterances/join-utterances.js';
import type { AnnotatedReport } from '../src/model/annotated.js';
import { random, word } from './made-up-words.js';

const SIZES = [250, 500, 1_000, 2_000, 4_000];
const PER_REPORT = 10;
const REPORTS_EACH = 3;
const WORDS = 22;

function makeReports(quotations: number): AnnotatedReport[] {
  const any = random(7);
  const said = Array.from({ length: Math.ceil(quotations / REPORTS_EACH) }, () =>
    Array.from({ length: WORDS }, () => word(Math.floor(Math.exp(any() * Math.log(5_000))))),
  );
  return Array.from({ length: Math.ceil(quotations / PER_REPORT) }, (_, i) => {
    let text = '';
    const spans: [number, number][] = [];
    for (let k = 0; k < PER_REPORT; k++) {
      const words = [...(said[(i * PER_REPORT + k) % said.length] as string[])];
      if (any() < 0.3) words[Math.floor(any() * WORDS)] = word(Math.floor(any() * 5_000));
      const start = text.length + 1;
      text += `“${words.join(' ')}”\n\n`;
      spans.push([start, text.length - 3]);
    }
    const quotations = spans.map((span) => ({
      kind: 'direct',
      content: [span],
      quoted: [span],
      cue: [],
      source: [],
      party: null,
      speaker: null,
      speakerKind: 'unknown',
      how: null,
      confidence: 0,
      rule: 'bench',
    }));
    return {
      id: `r${i}`,
      text,
      sentences: spans,
      paragraphs: spans,
      captions: [],
      furniture: [],
      quotations,
      names: [],
      parties: [],
      times: [],
      outlet: null,
      published: null,
    };
  }) as unknown as AnnotatedReport[];
}

function one(count: number): void {
  const story = openStory(makeReports(count), []);
  const before = process.cpuUsage();
  const utterances = joinUtterances(story, [], []);
  const used = process.cpuUsage(before);
  const seconds = (used.user + used.system) / 1e6;
  const each = (1e6 * seconds) / (count * Math.log2(count));
  console.log(
    `${String(count).padStart(6)} quotations  ${seconds.toFixed(2).padStart(6)} s  ${each.toFixed(1).padStart(6)} µs per n·log n  ${utterances.length} utterances`,
  );
}

const [size] = process.argv.slice(2);
if (size) one(Number(size));
else
  for (const count of SIZES)
    spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), String(count)], { stdio: 'inherit' });
