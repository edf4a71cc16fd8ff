import type { Command } from 'commander';
import { print } from '../output.js';
import { messagesTo } from '../say.js';

/** synoptic schema: the JSON Schema of a record. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record; without a name, list the records')
    .argument('[record]', 'report, annotated-report, grouped-report, collation or decision')
    .option('--json', 'give errors as JSON lines')
    .addHelpText('after', '\nExample:\n  synoptic schema collation > collation.schema.json')
    .action(async (record: string | undefined, options: { json?: boolean }) => {
      const { schemas } = await import('../schemas.js');
      if (record === undefined) {
        await print(`${Object.keys(schemas).join('\n')}\n`);
        return;
      }
      const schema = Object.hasOwn(schemas, record) ? schemas[record as keyof typeof schemas] : undefined;
      if (schema) await print(`${JSON.stringify(schema(), null, 2)}\n`);
      else {
        messagesTo(Boolean(options.json)).problem({
          code: 'unknown-record',
          input: record,
          what: `no such record; one of ${Object.keys(schemas).join(', ')}`,
        });
        process.exitCode = 2;
      }
    });
}
