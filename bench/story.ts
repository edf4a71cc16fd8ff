// One story collated at growing sizes, in one process a size: processor seconds, how they grow with the text, peak memory.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { collate } from '../src/collate/index.js';
import { madeStory } from './made-story.js';

const SIZES = [10, 100, 1_000];

const row = (...cells: (string | number)[]) => console.log(cells.map((cell) => String(cell).padStart(14)).join(''));

function measure(size: number): void {
  collate.run({ reports: madeStory(5) });
  const reports = madeStory(size);
  const letters = reports.reduce((sum, { text }) => sum + text.length, 0);
  const before = process.cpuUsage();
  const { statements, conflicts } = collate.run({ reports });
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / (letters * Math.log2(letters));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  row(
    size,
    Math.round(letters / 1000),
    ((user + system) / 1e6).toFixed(1),
    each.toFixed(2),
    megabytes.toFixed(0),
    statements.length,
    conflicts.length,
  );
}

const asked = Number(process.argv[2]);
if (asked) measure(asked);
else {
  row('reports', '1,000 letters', 'seconds', 'µs of n·log n', 'peak MB', 'rows', 'conflicts');
  for (const size of SIZES) {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), String(size)], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status) process.exitCode = 1;
  }
}
