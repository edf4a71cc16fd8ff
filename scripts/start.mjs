// npm start [-- path-or-folder …]: collates the sample story, or the reports given, and shows the dossier on this machine.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const given = process.argv.slice(2);
const from = process.env.INIT_CWD ?? process.cwd();
const inputs = given.length ? given.map((path) => (path.startsWith('-') ? path : resolve(from, path))) : ['samples/harbour-ferry'];
const { status } = spawnSync(process.execPath, ['dist/cli/main.js', 'collate', ...inputs, '-o', 'out', '--serve'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
