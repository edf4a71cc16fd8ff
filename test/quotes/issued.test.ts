import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { completeReport } from '../../src/read/index.js';

const speakers = (...paragraphs: string[]) =>
  annotate
    .run(completeReport({ id: 'r', title: 'Questions after the fire', text: paragraphs.join('\n\n') }))
    .quotations.map(({ speaker }) => speaker);

describe('the statement said', () => {
  it('is said by whoever gave the statement out', () => {
    const found = speakers(
      'The owner of the mill, Jonas Birk, issued a statement on the fire on Sunday evening.',
      'Nobody was in the building at the time.',
      '“We will do all we can to find out how this began and to make it right,” the statement said.',
    );
    expect(found).toEqual(['Jonas Birk']);
  });

  it('stays a document when nobody is told to have given it out', () => {
    const found = speakers(
      'Jonas Birk owned the mill for twenty years and lived beside it with his family.',
      '“We will do all we can to find out how this began and to make it right,” the statement said.',
    );
    expect(found).toEqual(['the statement']);
  });
});
