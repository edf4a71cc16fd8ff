#!/usr/bin/env node
import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { addAnnotate } from './commands/annotate.js';
import { addCheckQuote } from './commands/check-quote.js';
import { addCollate } from './commands/collate.js';
import { addGroup } from './commands/group.js';
import { addPresent } from './commands/present.js';
import { addRead } from './commands/read.js';
import { addSchema } from './commands/schema.js';
import { addVerify } from './commands/verify.js';
import { messagesTo } from './say.js';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

const program = new Command('synoptic')
  .description('Reads every report of a news story and sets them side by side.')
  .version(version)
  .showHelpAfterError('(synoptic help COMMAND tells more)')
  .exitOverride();
// A wrong call is an error like any other: with --json one line for a program, not prose. Commands added below take these settings over.
if (process.argv.includes('--json'))
  program.showHelpAfterError(false).configureOutput({
    outputError: (text) => messagesTo(true).problem({ code: 'wrong-call', what: text.replace(/^(?:error|synoptic): /, '').trim() }),
  });
for (const add of [addRead, addAnnotate, addGroup, addCollate, addPresent, addCheckQuote, addVerify, addSchema]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
