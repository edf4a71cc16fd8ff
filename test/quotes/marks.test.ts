import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotedRuns, type QuotedRun } from '../../src/annotate/quotations/marks.js';
import { documentOf } from './document.js';

const words = (text: string) => findQuotedRuns(documentOf(text)).map((run) => run.inner.map(([s, e]) => text.slice(s, e)).join(' / '));

describe('runs between quotation marks', () => {
  it.each([
    ['curly', '“We will rebuild,” said Anna Quill.', ['We will rebuild,']],
    ['straight', '"We will rebuild," said Anna Quill. "All of it."', ['We will rebuild,', 'All of it.']],
    ['typed double', "''We will rebuild,'' said Anna Quill.", ['We will rebuild,']],
    ['backquotes', "``We will rebuild,'' said Anna Quill.", ['We will rebuild,']],
    ['double marks typed as curly single ones', '‘‘We will rebuild,’’ said Anna Quill.', ['We will rebuild,']],
    ['an opening mark closed with two single ones', '“We will rebuild,’’ said Anna Quill.', ['We will rebuild,']],
    ['guillemets', '«We will rebuild», said Anna Quill.', ['We will rebuild']],
    ['single curly', '‘We will rebuild,’ said Anna Quill.', ['We will rebuild,']],
    ['single straight', "'We will rebuild,' said Anna Quill.", ['We will rebuild,']],
    ['wrong way round', '”We will rebuild“ said Anna Quill.', ['We will rebuild']],
    ['closed twice', '“We will rebuild.”” She left.', ['We will rebuild.']],
    ['never closed', '“We will rebuild, said Anna Quill. “All of it,” she said.', ['We will rebuild, said Anna Quill.', 'All of it,']],
    ['over paragraphs', '“We will rebuild.\n\n“All of it.”\n\nShe left.', ['We will rebuild. / All of it.']],
    ['over paragraphs without repeated mark', '“We will rebuild.\n\nAll of it,” she said.', ['We will rebuild. / All of it,']],
    ['possessive inside single marks', '‘It is the dogs’ home,’ he said.', ['It is the dogs’ home,']],
    ['apostrophes', "The boys' boats didn't leave O'Dell's quay in the '90s. 'Tis so.", []],
    ['inches', 'The 6\'2" keeper saved it.', []],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('puts a quotation inside a quotation into it', () => {
    const text = '“He told me ‘never again’ and left,” said Anna Quill.';
    const [run] = findQuotedRuns(documentOf(text));
    expect(run?.nested.map(({ inner }) => text.slice(...(inner[0] as [number, number])))).toEqual(['never again']);
  });

  it('says which runs were never closed', () => {
    expect(findQuotedRuns(documentOf('She said: “We will rebuild')).map(({ closed, rule }) => [closed, rule])).toEqual([
      [false, 'marks-unclosed'],
    ]);
  });

  it('keeps runs inside the text, apart from each other and free of their own marks, whatever marks a text has', () => {
    const soup = fc.array(
      fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '``', "''", 'a', 's', ' b', ' ', '.', ',', '\n\n', 'é', '😀'),
    );
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        let last = 0;
        const check = (run: QuotedRun, [from, to]: readonly [number, number]) => {
          expect(run.outer[0]).toBeGreaterThanOrEqual(from);
          expect(run.outer[1]).toBeLessThanOrEqual(to);
          for (const [s, e] of run.inner) expect(s > run.outer[0] && e <= run.outer[1] && s < e).toBe(true);
          for (const inside of run.nested) check(inside, run.outer);
        };
        for (const run of findQuotedRuns(documentOf(text))) {
          expect(run.outer[0]).toBeGreaterThanOrEqual(last);
          last = run.outer[1];
          check(run, [0, text.length]);
        }
      }),
    );
  });
});
