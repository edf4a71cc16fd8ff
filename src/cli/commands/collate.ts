import type { Command } from 'commander';
import { readInputs } from '../inputs.js';
import { print } from '../output.js';
import { messagesTo } from '../say.js';
import { annotated } from '../stages.js';

interface Options {
  json?: boolean;
}

/** synoptic collate: the reports of one story → a collation. */
export function addCollate(program: Command): void {
  program
    .command('collate')
    .description('set the reports of one story side by side')
    .argument('[files...]', 'files, folders or records; standard input (JSON Lines) when none')
    .option('--json', 'print the collation as JSON; errors as JSON lines')
    .addHelpText('after', '\nExample:\n  synoptic collate samples/harbour-ferry')
    .action(async (paths: string[], options: Options) => {
      const messages = messagesTo(Boolean(options.json));
      const { collate } = await import('../../collate/index.js');
      const reports = [];
      for await (const report of annotated(readInputs(paths, messages))) reports.push(report);
      const collation = collate.run({ reports });
      await print(`${JSON.stringify(collation)}\n`);
      process.exitCode = messages.failed ? 1 : 0;
    });
}
