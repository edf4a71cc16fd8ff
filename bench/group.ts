// Reports a second of grouping alone, on one core, at growing sizes, and the memory that is alive when the window is first full and at
// the end: each size in a process of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { StoryGrouper } from '../src/group/index.js';
import { SETTINGS } from '../src/group/settings.js';
import type { AnnotatedReport } from '../src/model/annotated.js';
import { word as makeWord, random } from './made-up-words.js';

const SIZES = [1_000, 30_000, 300_000];
/** Reports of one story, words of one report, days that all of them take. */
const PER_STORY = 3;
const WORDS = 250;
const DAYS = 365;
/** Reports made and grouped at a time: whole stories. */
const BATCH = 999;

const WORD: string[] = [];

/** Words come back so often that making them would be timed. */
function word(n: number): string {
  WORD[n] ??= makeWord(n);
  return WORD[n];
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A report of a story: common words by Zipf's law, and the words, names and numbers of its story among them. */
function makeReport(i: number, total: number): AnnotatedReport {
  const story = Math.floor(i / PER_STORY);
  const own = random(story * 2654435761 + 7);
  const topic = Array.from({ length: 20 }, () => word(2000 + Math.floor(own() * 60_000)));
  const names = Array.from(
    { length: 6 },
    () => `${capital(word(Math.floor(own() * 3000)))} ${capital(word(3000 + Math.floor(own() * 30_000)))}`,
  );
  const any = random(i * 40503 + 11);
  const words = Array.from({ length: WORDS }, () => {
    const pick = any();
    if (pick < 0.12) return topic[Math.floor(any() * topic.length)];
    if (pick < 0.18) return names[Math.floor(any() * names.length)];
    return word(Math.floor(Math.exp(any() * Math.log(20_000))));
  });
  const text = `${capital(words.join(' '))}.`;
  const day = new Date(Date.UTC(2020, 0, 1) + Math.floor((story * PER_STORY * DAYS) / total) * 86_400_000);
  return {
    id: `r${i}`,
    text,
    title: `${capital(topic.slice(0, 5).join(' '))} ${names[0]}`,
    paragraphs: [[0, text.length]],
    language: 'en',
    outlet: { name: `Outlet ${i % 40}` },
    published: { value: day.toISOString().slice(0, 10), precision: 'day', basis: 'metadata' },
  } as unknown as AnnotatedReport;
}

/** Megabytes of memory that are still in use after collecting what is not. */
function alive(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/**
 * Groups `total` reports in processor time, so that other work on the machine does not count; making them is not timed. Gives the share
 * of stories that came out whole, too.
 */
function measure(total: number) {
  const grouper = new StoryGrouper();
  const before = alive();
  let micros = 0;
  let whole = 0;
  let full = 0;
  for (let from = 0; from < total; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, total - from) }, (_, k) => makeReport(from + k, total));
    const started = process.cpuUsage();
    const stories = batch.map((report) => grouper.add(report).story);
    const { user, system } = process.cpuUsage(started);
    micros += user + system;
    for (let i = 0; i < stories.length; i += PER_STORY) {
      if (new Set(stories.slice(i, i + PER_STORY).map(({ id }) => id)).size === 1) whole++;
    }
    if (from + BATCH <= SETTINGS.windowReports) full = alive() - before;
  }
  return { perSecond: (total / micros) * 1e6, whole: whole / Math.ceil(total / PER_STORY), full, end: alive() - before };
}

const row = (...cells: (string | number)[]) => console.log(cells.map((cell) => String(cell).padStart(13)).join(''));

const asked = Number(process.argv[2]);
if (asked) {
  const { perSecond, whole, full, end } = measure(asked);
  row(asked, perSecond.toFixed(0), full.toFixed(0), end.toFixed(0), `${(100 * whole).toFixed(1)} %`);
} else {
  row('reports', 'a second', 'MB, full', 'MB, at end', 'whole');
  for (const size of SIZES) {
    const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), String(size)], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status) process.exitCode = 1;
  }
}
