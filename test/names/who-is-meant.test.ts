import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { completeReport } from '../../src/read/index.js';

/** Who the words of a report stand for: the party's name by the words, null when nobody is named. */
function standsFor(words: string, paragraphs: string[]): string | null {
  const report = annotate.run(completeReport({ id: 'r', title: 'A day of talks', text: paragraphs.join('\n\n') }));
  const at = report.text.lastIndexOf(words);
  return report.parties.find(({ mentions }) => mentions.some(({ span, confidence }) => span[0] === at && confidence >= 0.5))?.name ?? null;
}

describe('who is meant', () => {
  const talks = [
    'President Anna Berg and Pavel Orlov met for two hours in the old town on Monday, and both spoke to reporters afterwards.',
    'In his speech, Mr Orlov warned that fishing rights would lapse in autumn if neither side moved.',
  ];

  it('takes an epithet for the one the sentence before is about', () => {
    expect(standsFor('the Norwegian leader', [...talks, '“We did agree that relations are poor,” said the Norwegian leader.'])).toBe(
      'Pavel Orlov',
    );
  });

  it('does not when the text gives that person another country', () => {
    const [first, second] = talks as [string, string];
    const danish = first.replace('Pavel Orlov', 'Danish Prime Minister Pavel Orlov');
    expect(standsFor('the Norwegian leader', [danish, second, '“We did agree,” said the Norwegian leader.'])).toBeNull();
  });

  it('does not take an unnamed spokesperson for the named one', () => {
    const text = [
      'Defence ministry spokesman Ivar Holm told reporters the department was ready to begin the talks in the spring.',
      'A spokesperson for the council said the office was still reading the text. The spokesperson added that it would answer.',
    ];
    expect(standsFor('The spokesperson', text)).toBeNull();
  });

  it('does not guess between two people of one surname', () => {
    const text = [
      'Governor Rita Stone arrived in the morning, and Sheriff Carl Stone met her at the station with his deputies.',
      'Stone said the road would stay closed until the water had gone down in the valley.',
    ];
    expect(standsFor('Stone', text)).toBeNull();
  });
});
