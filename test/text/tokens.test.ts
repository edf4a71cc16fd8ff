import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { tokenize } from '../../src/text/tokens.js';
import { SAMPLE } from '../cli/run.js';

const texts = readdirSync(SAMPLE)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SAMPLE, name), 'utf8'));
const read = (text: string) => tokenize(text).map(({ start, text, pos }) => `${start} ${text} ${pos}`);

describe('tokens', () => {
  it('are the words and tags of wink-nlp', () => {
    const nlp = winkNlp(winkModel, ['pos']);
    for (const text of texts) {
      const all = nlp.readDoc(text).tokens();
      const words = all.out(nlp.its.value) as string[];
      const tags = all.out(nlp.its.pos) as string[];
      const expected = words.map((word, i) => `${word} ${tags[i]}`).filter((_, i) => tags[i] !== 'SPACE');
      expect(tokenize(text).map((token) => `${token.text} ${token.pos}`)).toEqual(expected);
    }
  });

  it('of a text are the same whatever was read before', () => {
    const text = 'Marran’s ferry and the Ostby-Lund’s crew left in the mid-1990’s, Marran’s mate said. Well, don’t.';
    const before = read(text);
    for (const other of [
      'A Marran’s-led inquiry, mid-1990’s/2000’s',
      'MARRAN’S',
      'Ostby-Lund’s',
      '(Marran’s)',
      'marran’s.don’t',
      'ostby-lund’s…',
    ])
      read(other);
    expect(read(text)).toEqual(before);
  });

  it('stand where they say, in order, and leave out white space alone', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'said',
        'Marran’s',
        "don't",
        'U.S.',
        '$4.5m',
        '“',
        '”',
        "'",
        '—',
        '\n\n',
        ' ',
        '\u00a0',
        '\t',
        '\u2009',
        'É',
        '🚢',
        '7pm',
        'a/b',
        '…',
        '\f',
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).toBe(token.form.text);
          at = token.end;
        }
      }),
    );
  });
});
