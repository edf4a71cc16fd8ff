// Finds a Chromium for the tests of the pages. Under CI on Debian as root it installs one; elsewhere it names the command to type.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function find() {
  const { CHROMIUM, PATH = '' } = process.env;
  const candidates = [
    ...(CHROMIUM ? [CHROMIUM] : []),
    ...PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ];
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The path of a Chromium, or null when there is none and none may be installed. */
export function chromium() {
  const found = find();
  if (found) return found;
  if (process.env.CI === 'true' && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', 'chromium');
    return find() ?? null;
  }
  console.error(
    'synoptic: the tests of the pages want a Chromium and are skipped; on Debian: sudo apt-get install chromium (or set CHROMIUM=/path/to/it)',
  );
  return null;
}
