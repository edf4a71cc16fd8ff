// npm run bench: documents per second and peak memory of every stage beside bare wink-nlp on the same input.
import { spawnSync } from 'node:child_process';
import { prepare, root } from './prepare.mjs';

prepare();
process.exitCode =
  spawnSync(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status ?? 1;
