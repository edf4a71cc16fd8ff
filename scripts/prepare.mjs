// Installs and builds once, and again only when the lock file or a source file changed. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(root, ...path);

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const isStamped = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp;

/** Runs a command and passes its output on; stops this process with a plain line when it fails. */
export function run(what, command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (status === 0) return;
  console.error(`synoptic: ${what} failed${error ? `: ${error.message}` : ''}; see the lines above`);
  process.exit(1);
}

/** Makes the checkout ready to run: packages from the lock file, then the program and its pages. Quiet when nothing is to be done. */
export function prepare() {
  const lock = hashOf([at('package.json'), at('package-lock.json')]);
  const installed = at('node_modules', '.synoptic-installed');
  // Packages behind a link belong to another checkout, which may be in use: nothing is installed through it.
  const linked = lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink();
  if (!linked && !isStamped(installed, lock)) {
    console.error('synoptic: installing packages (once)');
    run('installing packages', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(installed, lock);
  }
  const sources = hashOf([...filesIn(at('src')), at('tsconfig.json'), at('vite.config.ts'), at('package-lock.json')].filter(existsSync));
  const built = at('dist', '.synoptic-built');
  if (!isStamped(built, sources)) {
    console.error('synoptic: building (once)');
    run('building', 'npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
    mkdirSync(at('dist'), { recursive: true });
    writeFileSync(built, sources);
  }
}
