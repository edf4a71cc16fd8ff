import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftAt } from '../../src/annotate/times/drafts.js';
import { READINGS, readingsAt } from '../../src/annotate/times/openers.js';
import { lex } from '../../src/text/lex.js';

const WORDS =
  `the the a an last next this that past coming previous following current same first final latest early late mid end start rest part
  hours very today tomorrow yesterday tonight overnight each every half several few noon midnight year fiscal one seven twenty hundred dozen day
  week month quarter years decade century nights morning night spring summer fall now recently daily annual May Sept. December Monday Mon.
  Sundays of of in on at before after ago and - , ( ' 's s 4th 21st 1984 2018-07-19 9:40 a.m. p.m. 1990s '90s 2009-10 Christmas New Year's Day
  Fourth July third weekend future near nineties small closing opening ensuing vote`.split(/\s+/);
const ALL = 2 ** READINGS.length - 1;

test('choosing the readings by the opening word loses none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const pieces = lex(text, 0, text.length);
      const sentence = { pieces, isLabel: false };
      pieces.forEach(({ lower }, at) => {
        // Words that open nothing stand in no list; an article opens what the word behind it does.
        const listed = readingsAt(pieces, at) !== 0 || lower === 'the' || lower === 'a' || lower === 'an';
        if (listed) expect(draftAt(sentence, at, readingsAt(pieces, at))).toEqual(draftAt(sentence, at, ALL));
      });
    }),
    { numRuns: 3000 },
  );
});
