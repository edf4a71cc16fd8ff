import type { Command } from 'commander';
import { readInputs } from '../inputs.js';
import { inputName, namedText, STDIN } from '../named-text.js';
import { print } from '../output.js';
import { messagesTo } from '../say.js';

const MOST_LINES = 20;

/** synoptic verify: a collation (and its sources) → does every hash, span, cited word and total hold? */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('check every hash, span, cited word and total of a collation; with the sources, also that it is theirs')
    .argument('<file>', 'collation.json or dossier.html; standard input as -')
    .argument('[sources...]', 'the files, folders or records it was made from')
    .option('--json', 'print the verdict as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  synoptic collate samples/harbour-ferry -o out\n  synoptic verify out/collation.json samples/harbour-ferry',
    )
    .action(async (file: string, paths: string[], options: { json?: boolean }) => {
      if (file === STDIN && paths.includes(STDIN))
        program.error('synoptic: standard input can be the record or its sources, not both', { exitCode: 2 });
      const messages = messagesTo(Boolean(options.json));
      const { readCollation } = await import('../collation-file.js');
      const { verifyCollation, verifyDossier } = await import('../../verify/index.js');
      const found = await readCollation(() => namedText(file));
      if ('what' in found) {
        messages.problem({ ...found, input: inputName(file) });
        process.exitCode = 1;
        return;
      }
      const sources = paths.length ? await collect(readInputs(paths, messages)) : undefined;
      const { collation, dossier } = found;
      const verdict = dossier ? verifyDossier(dossier.html, dossier.slot, sources) : verifyCollation(collation, sources);
      if (options.json) await print(`${JSON.stringify(verdict)}\n`);
      else {
        for (const { where, what } of verdict.failures.slice(0, MOST_LINES)) await print(`${where}: ${what}\n`);
        if (verdict.failures.length > MOST_LINES) await print(`… and ${verdict.failures.length - MOST_LINES} more\n`);
        const counted = `${verdict.reports} reports, ${verdict.citations} citations`;
        await print(
          verdict.failures.length
            ? `fails: ${verdict.failures.length} of the checks do not hold (${counted})\n`
            : `${verdict.verdict}: ${counted}\n`,
        );
      }
      process.exitCode = verdict.failures.length || messages.failed ? 1 : 0;
    });
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
