import type { Command } from 'commander';
import { readDecisions } from '../decisions-file.js';
import { withGrouped } from '../grouped.js';
import { readInputs } from '../inputs.js';
import { print } from '../output.js';
import { messagesTo } from '../say.js';
import { annotated } from '../stages.js';

/** synoptic group: reports → the same reports with their story. */
export function addGroup(program: Command): void {
  program
    .command('group')
    .description('put reports of one story together and say why')
    .argument('[files...]', 'files, folders or records; standard input (JSON Lines) when none, or -')
    .option('--brief', 'print only {"id", "story"}')
    .option('--decisions <file>', 'reports of yours set together or apart, one JSON line each')
    .option('--json', 'give errors as JSON lines')
    .addHelpText('after', '\nExample:\n  synoptic group --brief samples/harbour-ferry')
    .action(async (paths: string[], options: { brief?: boolean; decisions?: string; json?: boolean }) => {
      const messages = messagesTo(Boolean(options.json));
      const decisions = options.decisions ? await readDecisions(options.decisions, messages) : [];
      await withGrouped(annotated(readInputs(paths, messages)), decisions, async (grouped) => {
        for (const { id, story, why, report } of grouped) {
          await print(`${JSON.stringify(options.brief ? { id, story } : { ...report(), story, why: why() })}\n`);
        }
      });
      process.exitCode = messages.failed ? 1 : 0;
    });
}
