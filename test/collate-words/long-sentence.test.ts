import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { collate } from '../../src/collate/index.js';
import { read } from '../../src/read/index.js';

const report = (text: string, name: string) => {
  const [made] = read.run({ name, bytes: Buffer.from(`A headline\n\n${text}`) }).reports;
  return annotate.run(made);
};

test.each([
  ['speakers', 'the mayor told her that '],
  ['quotations', 'said: “a” '],
  ['open quotations', '“a\n\n'],
  ['numbers', 'five '],
  ['names', 'others, including Quill, '],
])('two reports of 20,000 letters of %s and one sentence of news are set side by side', (_, unit) => {
  const news = 'The bridge at Orrin Quay was closed to lorries on Tuesday, the harbour board said.';
  const endless = `${unit.repeat(20_000 / unit.length)}.`;
  const { statements } = collate.run({
    reports: [report(`${news}\n\n${endless}`, 'a.txt'), report(`${news}\n\n${endless} And so on.`, 'b.txt')],
  });
  expect(statements.some(({ standsIn }) => standsIn.length === 2)).toBe(true);
});
