import { describe, expect, it } from 'vitest';
import { annotated } from './document.js';

/** Every quotation as "source | cue | content". */
const lines = (text: string) => {
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([s, e]) => text.slice(s, e)).join(' … ');
  return annotated(text).quotations.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
};

describe('where a direct quotation finds its speaker', () => {
  it.each([
    ['before', 'Mayor Anna Quill said, “The bridge is safe.”', ['Mayor Anna Quill | said | The bridge is safe.']],
    ['after', '“The bridge is safe,” Anna Quill said.', ['Anna Quill | said | The bridge is safe,']],
    [
      'inverted',
      '“The bridge is safe,” said Anna Quill, the mayor of Gale.',
      ['Anna Quill, the mayor of Gale | said | The bridge is safe,'],
    ],
    ['inside', '“The bridge,” Anna Quill said, “is safe.”', ['Anna Quill | said | The bridge, … is safe.']],
    ['split', '“The bridge is safe,” she said. “We tested it.”', ['she | said | The bridge is safe, … We tested it.']],
    ['question', '“Is the bridge safe?” Anna Quill asked.', ['Anna Quill | asked | Is the bridge safe?']],
    ['colon', 'Anna Quill wrote: “The bridge is safe.”', ['Anna Quill | wrote | The bridge is safe.']],
    [
      'aside',
      'Anna Quill, who runs the town, told reporters, “The bridge is safe.”',
      ['Anna Quill, who runs the town | told | The bridge is safe.'],
    ],
    ['release', '“The bridge is safe.” – Anna Quill', ['Anna Quill | – | The bridge is safe.']],
    [
      'chained',
      'Anna Quill said the bridge is safe. She added, “We tested it.”',
      ['Anna Quill | said | the bridge is safe', 'She | added | We tested it.'],
    ],
    ['verb first', 'Said Anna Quill: “The bridge is safe.”', ['Anna Quill | Said | The bridge is safe.']],
    ['in the words of', 'In the words of Anna Quill, “it is safe.”', ['Anna Quill | In the words of | it is safe.']],
    ['what someone called', 'The council dropped what Quill called “a safe plan” on Monday.', ['Quill | called | a safe plan']],
    ['cue of its own', '“The bridge is safe,” as Anna Quill put it.', ['Anna Quill | put it | The bridge is safe,']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('goes on in the next paragraph without a cue', () => {
    const [first, second] = annotated('“The bridge is safe,” said Anna Quill.\n\n“We tested every cable and every bolt of it.”').quotations;
    expect(first?.speaker).toBe('Anna Quill');
    expect(second).toMatchObject({ speaker: 'Anna Quill', rule: 'run-on' });
    expect(second?.confidence).toBeLessThan(1);
  });

  it('reads a block behind a colon', () => {
    const found = annotated('Anna Quill released this statement:\n\n“The bridge is safe and will stay open for good.”').quotations;
    expect(found.map(({ speaker, rule }) => [speaker, rule])).toContainEqual(['Anna Quill', 'colon-block']);
  });

  it('reads a dialogue by its tags', () => {
    const text = 'QUILL: Let us begin.\n\nAMES: I would rather wait for the others.\n\nQUILL: They are not coming.';
    expect(lines(text)).toEqual([
      'QUILL | : | Let us begin.',
      'AMES | : | I would rather wait for the others.',
      'QUILL | : | They are not coming.',
    ]);
  });

  it('cuts a quotation whose mark was forgotten where the speaker is named', () => {
    expect(lines('“The bridge is safe and will stay open, Anna Quill wrote on Monday.')[0]).toBe(
      'Anna Quill | wrote | The bridge is safe and will stay open,',
    );
  });
});

describe('indirect speech', () => {
  it.each([
    ['that-clause', 'Anna Quill said that the bridge is safe.', ['Anna Quill | said | that the bridge is safe']],
    ['bare clause', 'Anna Quill said the bridge is safe.', ['Anna Quill | said | the bridge is safe']],
    ['addressee', 'Anna Quill told reporters in Gale on Monday that the bridge is safe.', ['Anna Quill | told | that the bridge is safe']],
    ['final', 'The bridge is safe, Anna Quill said.', ['Anna Quill | said | The bridge is safe']],
    ['inserted', 'The bridge, she said, is safe.', ['she | said | The bridge … is safe']],
    ['according to, last', 'The bridge is safe, according to two officials.', ['two officials | according to | The bridge is safe']],
    ['according to, first', 'According to the report, the bridge is safe.', ['the report | According to | the bridge is safe']],
    ['promise', 'Anna Quill promised to repair the bridge.', ['Anna Quill | promised | to repair the bridge']],
    ['request', 'Anna Quill urged drivers to use the ferry.', ['Anna Quill | urged | drivers to use the ferry']],
    ['denial', 'Anna Quill denied the charge.', ['Anna Quill | denied | the charge']],
    ['judgement', 'Anna Quill called the report a lie.', ['Anna Quill | called | the report a lie']],
    ['question', 'Anna Quill asked whether the bridge is safe.', ['Anna Quill | asked | whether the bridge is safe']],
    ['noun', 'The town laughed at Quill’s claim that the bridge is safe.', ['Quill | claim | that the bridge is safe']],
    ['participle', 'Quill left the hall, saying the bridge is safe.', ['Quill | saying | the bridge is safe']],
    [
      'second verb',
      'Anna Quill said the bridge is safe and promised to repair it.',
      ['Anna Quill | said | the bridge is safe', 'Anna Quill | promised | to repair it'],
    ],
    [
      'second speaker',
      'Quill said the bridge is safe, but Ames said it is not.',
      ['Quill | said | the bridge is safe', 'Ames | said | it is not'],
    ],
    ['relative', 'Ames, who says the bridge is unsafe, left.', ['Ames, who | says | the bridge is unsafe']],
    ['before its subject', 'After saying the bridge is safe, Quill left.', ['Quill | saying | the bridge is safe']],
    ['an amount', 'Quill said about 20 people came.', ['Quill | said | about 20 people came']],
    ['a court', 'The court heard that he drove home.', ['The court | heard | that he drove home']],
    ['subordinate', 'When Quill said the bridge is safe, people laughed.', ['Quill | said | the bridge is safe']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('keeps a speaker within the words of another', () => {
    expect(lines('Ames told reporters that Quill said the bridge is safe.')).toEqual([
      'Ames | told | that Quill said the bridge is safe',
      'Quill | said | the bridge is safe',
    ]);
  });

  it('gives a mixed quotation its whole clause and says which words were quoted', () => {
    const text = 'Anna Quill said the bridge was “as safe as ever” after the repair.';
    const [found] = annotated(text).quotations;
    expect(found?.kind).toBe('mixed');
    expect(found?.content.map(([s, e]) => text.slice(s, e))).toEqual(['the bridge was “as safe as ever” after the repair']);
    expect(found?.quoted.map(([s, e]) => text.slice(s, e))).toEqual(['as safe as ever']);
  });
});

describe('speakers', () => {
  const speaker = (text: string) => annotated(text).quotations.map((found) => [found.speaker, found.speakerKind]);

  it.each([
    ['a name', '“It is safe,” said Anna Quill.', [['Anna Quill', 'named']]],
    ['an office and a name', 'Secretary of State Anna Quill said it is safe.', [['Anna Quill', 'named']]],
    ['a pronoun', 'Anna Quill runs the town. “It is safe,” she said.', [['Anna Quill', 'named']]],
    ['someone unnamed', '“It is safe,” a senior official said.', [['a senior official', 'anonymous']]],
    ['a document', 'The indictment says the money was stolen.', [['The indictment', 'document']]],
    ['the spokesman of someone else', 'A spokesman for Anna Quill said it is safe.', [['A spokesman', 'role']]],
  ])('%s', (_name, text, expected) => {
    expect(speaker(text)).toEqual(expected);
  });

  it('names nobody when nobody is named', () => {
    expect(speaker('“It is safe and it will stay open for good.”')).toEqual([[null, 'unknown']]);
  });
});
