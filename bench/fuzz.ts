import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutated, randomFrom } from './mutate.js';

// npm run fuzz -- read [--seconds=60] [--seed=N]: broken copies of our own fixtures are read; what hangs, crashes or breaks a promise of
// the record is kept under finds/, where the tests read it for ever after.

const STAGES: Record<string, { fixtures: string; reader: string }> = { read: { fixtures: 'test/fixtures/read', reader: 'fuzz-read.ts' } };
const PATIENCE = 20_000;

const [stage = 'read', ...rest] = process.argv.slice(2);
const option = (name: string, fallback: number) => Number(rest.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
const known = STAGES[stage];
if (!known) {
  console.error(`fuzz: no stage "${stage}"; there is ${Object.keys(STAGES).join(', ')}`);
  process.exit(2);
}
const seconds = option('seconds', 60);
const seed = option('seed', Date.now() % 1_000_000_007);
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, known.fixtures);
const finds = join(folder, 'finds');
mkdirSync(finds, { recursive: true });
const fixtures = readdirSync(folder)
  .filter((name) => statSync(join(folder, name)).isFile())
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

const start = () =>
  fork(fileURLToPath(new URL(known.reader, import.meta.url)), [], { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
let reader = start();

/** What is wrong with how an input was read; null when nothing is. A reader of its own: what hangs or crashes is ended and begun anew. */
function tryOne(name: string, bytes: Uint8Array): Promise<string | null> {
  return new Promise((resolve) => {
    const finish = (fault: string | null) => {
      clearTimeout(timer);
      reader.removeAllListeners();
      resolve(fault);
    };
    const timer = setTimeout(() => {
      reader.removeAllListeners();
      reader.kill('SIGKILL');
      reader = start();
      finish(`no answer in ${PATIENCE / 1000} s`);
    }, PATIENCE);
    reader.once('message', (fault) => finish(fault === null ? null : String(fault)));
    reader.once('exit', (code) => {
      reader = start();
      finish(`crash: the reader ended with ${code}`);
    });
    reader.send({ name, bytes });
  });
}

console.log(`fuzz ${stage}: seed ${seed}, ${seconds} s, ${fixtures.length} fixtures`);
const random = randomFrom(seed);
const until = Date.now() + seconds * 1000;
let [tried, kept] = [0, 0];
while (Date.now() < until) {
  const { name, bytes } = fixtures[Math.floor(random() * fixtures.length)] as (typeof fixtures)[number];
  const broken = mutated(
    bytes,
    fixtures.map((one) => one.bytes),
    random,
  );
  const fault = await tryOne(name, broken);
  tried++;
  if (!fault) continue;
  kept++;
  const file = `${createHash('sha256').update(broken).digest('hex').slice(0, 10)}-${name}`;
  writeFileSync(join(finds, file), broken);
  console.log(`  ${file}: ${fault.slice(0, 160)}`);
}
reader.removeAllListeners();
reader.kill();
console.log(`${tried} inputs read, ${kept} finds${kept ? ' kept as regression fixtures' : ''}; again with --seed=${seed}`);
process.exitCode = kept ? 1 : 0;
