// npm run eval [-- --only=…]: measures the program on the development sets when they stand beside the checkout.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

const runner = join(root, '..', 'shared', 'eval', 'run-all.mjs');
if (!existsSync(runner)) {
  console.error('synoptic: no development sets beside this checkout (../shared/eval); nothing to measure');
} else {
  prepare();
  const cli = `"${process.execPath}" "${join(root, 'dist', 'cli', 'main.js')}"`;
  process.exitCode = spawnSync(process.execPath, [runner, `--cli=${cli}`, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
}
