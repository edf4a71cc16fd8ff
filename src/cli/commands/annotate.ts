import type { Command } from 'commander';
import { readInputs } from '../inputs.js';
import { print } from '../output.js';
import { messagesTo } from '../say.js';
import { annotated } from '../stages.js';

/** synoptic annotate: reports → annotated reports. */
export function addAnnotate(program: Command): void {
  program
    .command('annotate')
    .description('mark sentences, names, parties, quotations with their speakers, times and quantities')
    .argument('[files...]', 'files, folders or records; standard input (JSON Lines) when none, or -')
    .option('--json', 'give errors as JSON lines')
    .option('--explain', 'say how each name was typed and joined and how each speaker was found, instead of the records')
    .addHelpText('after', '\nExample:\n  synoptic annotate samples/harbour-ferry > annotated.jsonl')
    .action(async (paths: string[], options: { json?: boolean; explain?: boolean }) => {
      const messages = messagesTo(Boolean(options.json));
      const { explain } = await import('../explain.js');
      for await (const report of annotated(readInputs(paths, messages)))
        await print(options.explain ? explain(report) : `${JSON.stringify(report)}\n`);
      process.exitCode = messages.failed ? 1 : 0;
    });
}
