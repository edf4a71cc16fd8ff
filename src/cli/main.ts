#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addAnnotate } from './commands/annotate.js';
import { addCheckQuote } from './commands/check-quote.js';
import { addCollate } from './commands/collate.js';
import { addGroup } from './commands/group.js';
import { addPresent } from './commands/present.js';
import { addRead } from './commands/read.js';
import { addSchema } from './commands/schema.js';
import { addVerify } from './commands/verify.js';

const program = new Command('synoptic')
  .description('Reads every report of a news story and sets them side by side.')
  .version('0.1.0')
  .showHelpAfterError('(synoptic help COMMAND tells more)')
  .exitOverride();
for (const add of [addRead, addAnnotate, addGroup, addCollate, addPresent, addCheckQuote, addVerify, addSchema]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
