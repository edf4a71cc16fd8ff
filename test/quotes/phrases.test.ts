import { describe, expect, it } from 'vitest';
import { annotated } from './document.js';

const lines = (text: string) => {
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([s, e]) => text.slice(s, e)).join(' … ');
  return annotated(text).quotations.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
};

describe('verbs that report speech only with the words behind them', () => {
  it.each([
    ['made clear', 'Anna Quill made clear the bridge would stay shut.', ['Anna Quill | made clear | the bridge would stay shut']],
    ['made it clear', 'Anna Quill made it very clear that it is over.', ['Anna Quill | made it very clear | that it is over']],
    ['pointed out', 'Anna Quill pointed out that the dam was old.', ['Anna Quill | pointed out | that the dam was old']],
    ['left no doubt', 'Anna Quill left no doubt that the town would pay.', ['Anna Quill | left no doubt | that the town would pay']],
    ['was adamant', 'Anna Quill was adamant that nobody knew.', ['Anna Quill | was adamant | that nobody knew']],
    ['ruled out', 'Anna Quill ruled out a new tax.', ['Anna Quill | ruled out | a new tax']],
    ['let it be known', 'Anna Quill let it be known that she would go.', ['Anna Quill | let it be known | that she would go']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('are no speech in other words', () => {
    expect(lines('Anna Quill made a cake. The water was clear that day. Anna Quill left the room and set out for Gale.')).toEqual([]);
  });
});

describe('words behind what they are called', () => {
  it('is a quotation behind an article and an adjective', () => {
    expect(lines('Later, Anna Quill posted a simple “I don’t wanna go” (sic).')).toEqual(['Anna Quill | posted | I don’t wanna go']);
  });

  it('is none when it is a term', () => {
    expect(lines('Anna Quill wrote a scathing “open letter” and a famous “Song of the River”.').join()).not.toMatch(/Song/);
  });
});

describe('a headline that quotes', () => {
  const body = '\n\nGALE -- Mayor Anna Quill spoke at noon on Monday about the old bridge.';
  it.each([
    ['someone by a role', 'Storm victim: ‘I don’t wanna go’', 'Storm victim | : | I don’t wanna go'],
    ['and what befell them', 'Gale shooting victim: ‘I don’t wanna go’', 'victim | : | I don’t wanna go'],
    ['on what it is about', 'Gale mayor on bridge: ‘It is beyond repair’', 'Gale mayor | : | It is beyond repair'],
  ])('%s', (_name, title, expected) => {
    expect(lines(title + body)).toContain(expected);
  });

  it('takes the name the text gives with these words', () => {
    const text = 'Storm victim: ‘I don’t wanna go’\n\nGALE -- The river rose.\n\nPim Rook posted a simple “I don’t wamna go” (sic).';
    expect(annotated(text).quotations.map(({ speaker }) => speaker)).toEqual(['Pim Rook', 'Pim Rook']);
  });
});
