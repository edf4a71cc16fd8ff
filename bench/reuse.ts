// Shared passages of generated reports, in one process a size: processor seconds, words a second, peak memory. Time and memory grow with
// the text. A twentieth of the reports copy a passage of an earlier one, with a word changed here and there.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openStory } from '../src/collate/context.js';
import { findReuse } from '../src/collate/reuse/find-reuse.js';
import type { AnnotatedReport } from '../src/model/annotated.js';
import { random, word } from './made-up-words.js';

const SIZES = [1_000, 4_000, 16_000, 33_000];
const WORDS = 400;
const COPIED = 80;

const VOCABULARY = Array.from({ length: 40_000 }, (_, n) => word(n));

function makeReports(count: number): AnnotatedReport[] {
  const any = random(20_310_301);
  const texts: string[][] = [];
  for (let i = 0; i < count; i++) {
    const words = Array.from({ length: WORDS }, () => VOCABULARY[Math.floor(Math.exp(any() * Math.log(VOCABULARY.length)))] as string);
    const source = any() < 0.05 ? texts[Math.floor(any() * i)] : undefined;
    if (source) {
      const passage = source
        .slice(100, 100 + COPIED)
        .map((own) => (any() < 0.05 ? (VOCABULARY[Math.floor(any() * 40_000)] as string) : own));
      words.splice(Math.floor(any() * WORDS), COPIED, ...passage);
    }
    texts.push(words);
  }
  return texts.map((words, i) => {
    const text = words.join(' ');
    return {
      id: `r${i}`,
      text,
      paragraphs: [[0, text.length]],
      captions: [],
      furniture: [],
      quotations: [],
      names: [],
      credits: [],
      outlet: null,
      published: null,
    };
  }) as unknown as AnnotatedReport[];
}

function one(count: number): void {
  const story = openStory(makeReports(count), []);
  const before = process.cpuUsage();
  const rows = findReuse(story);
  const used = process.cpuUsage(before);
  const seconds = (used.user + used.system) / 1e6;
  const speed = Math.round((count * WORDS) / seconds / 1000);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${String(count).padStart(7)} reports  ${seconds.toFixed(1).padStart(6)} s  ${String(speed).padStart(6)} thousand words/s  ${String(memory).padStart(5)} MB  ${rows.length} passages`,
  );
}

const [size] = process.argv.slice(2);
if (size) one(Number(size));
else
  for (const count of SIZES)
    spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), String(count)], { stdio: 'inherit' });
