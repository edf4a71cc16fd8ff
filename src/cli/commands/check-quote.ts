import type { Command } from 'commander';
import type { QuoteCheck, QuoteMatch } from '../../collate/utterances/check-quote.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import { readInputs } from '../inputs.js';
import { print } from '../output.js';
import { messagesTo } from '../say.js';
import { annotated } from '../stages.js';

const VERDICTS: Record<QuoteCheck['verdict'], string> = {
  exact: 'The words stand in the texts read.',
  differs: 'The texts read have other words.',
  paraphrase: 'The texts read have no such words; someone is reported to have said something like it.',
  'not-found': 'Not found in the texts read.',
};

/** synoptic check-quote: do these reports have these words, and who says them? */
export function addCheckQuote(program: Command): void {
  program
    .command('check-quote')
    .description('look for the words of a quotation in reports: exact, other words, a paraphrase, or not found')
    .argument('<words>', 'the words, in one argument')
    .argument('[files...]', 'files, folders or records; standard input (JSON Lines) when none, or -')
    .option('--speaker <name>', 'who is said to have said them')
    .option('--json', 'print the result as JSON; errors as JSON lines')
    .addHelpText(
      'after',
      '\nExample:\n  synoptic check-quote "We did not clear the Lady Marran to enter the harbour" samples/harbour-ferry',
    )
    .action(async (words: string, paths: string[], options: { speaker?: string; json?: boolean }) => {
      if (!/[\p{L}\p{N}]/u.test(words)) program.error('synoptic: the words to look for are empty', { exitCode: 2 });
      const messages = messagesTo(Boolean(options.json));
      const { checkQuote } = await import('../../collate/utterances/check-quote.js');
      const reports: AnnotatedReport[] = [];
      for await (const report of annotated(readInputs(paths, messages))) reports.push(report);
      if (!reports.length) messages.problem({ code: 'no-reports', what: 'no report could be read; give files or folders with reports' });
      const check = checkQuote(reports, words, options.speaker);
      await print(options.json ? `${JSON.stringify(check)}\n` : account(check, reports));
      process.exitCode = messages.failed ? 1 : 0;
    });
}

function account(check: QuoteCheck, reports: AnnotatedReport[]): string {
  const names = new Map(reports.map((report) => [report.id, report.outlet?.name ?? report.source.path ?? report.id]));
  const lines = check.matches.map((match, i) => {
    const marks = match.quoted ? `“${plain(match.citation.exact)}”` : plain(match.citation.exact);
    return [`[${i + 1}] ${match.verdict}, ${names.get(match.citation.report)}: ${marks}`, ...details(match)].join('\n    ');
  });
  return `${[`${VERDICTS[check.verdict]} ${reports.length} report${reports.length === 1 ? '' : 's'} read.`, ...lines].join('\n')}\n`;
}

function details({ speaker, speakerAgrees, edits, quoted }: QuoteMatch): string[] {
  const changes = edits
    .filter(({ material }) => material)
    .map(({ was, now }) => (was && now ? `“${was}” there, “${now}” given` : was ? `“${was}” left out` : `“${now}” added`));
  const who = speaker ? `said by ${speaker}` : 'speaker not established';
  return [
    `${who}${speakerAgrees === false ? ' (another speaker than asked for)' : ''}${quoted ? '' : '; not between quotation marks there'}`,
    ...(changes.length ? [changes.join('; ')] : []),
  ].map(plain);
}

// What a report says must not steer the terminal.
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '�');
