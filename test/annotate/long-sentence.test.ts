import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { read } from '../../src/read/index.js';

/** A sentence without an end, as a broken or a hostile page may hold. */
const sentenceOf = (unit: string, letters = 600_000) => `A headline\n\n${unit.repeat(letters / unit.length)} and it goes on.`;

function annotated(text: string) {
  const [report] = read.run({ name: 'long.txt', bytes: Buffer.from(text) }).reports;
  return annotate.run(report);
}

test.each([
  ['numbers', '5,'],
  ['hyphens', 'a-'],
  ['opening marks', '“a ‘b '],
  ['quotations', '“A”, Quill said, “b”, '],
  ['names and pronouns', 'his lawyers, Ada Quill and Carl Ames, '],
  ['names', 'Ada Quill, '],
  ['dates', 'May 5, '],
  ['addresses', 'a.b.'],
])('a sentence of 600,000 letters of %s is read to its end', (_, unit) => {
  const { sentences, quantities, names, times, text } = annotated(sentenceOf(unit));
  expect(sentences.at(-1)?.[1]).toBe(text.length);
  for (const { span } of [...quantities, ...names, ...times]) expect(span[1]).toBeLessThanOrEqual(text.length);
});
