import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, editsBetween, wordingOf } from '../../src/text/align-edits.js';
import { Lexicon } from '../../src/text/words-keyed.js';

const change = (was: string | string[], now: string | string[]) => {
  const lexicon = new Lexicon();
  return editsBetween(wordingOf([was].flat(), lexicon), wordingOf([now].flat(), lexicon));
};
const material = (was: string | string[], now: string | string[]) =>
  change(was, now)
    .edits.filter((edit) => edit.material)
    .map(({ op, was: from, now: to }) => [op, from, to]);

describe('what changed between two wordings', () => {
  test('a changed, an added and a dropped word are material', () => {
    expect(material('We will rebuild the pier by May.', 'We will repair the pier by May.')).toEqual([['replace', 'rebuild', 'repair']]);
    expect(material('We will rebuild the pier.', 'We will certainly rebuild the pier.')).toEqual([['insert', '', 'certainly']]);
    expect(material('We will certainly rebuild the pier.', 'We will rebuild the pier.')).toEqual([['delete', 'certainly', '']]);
  });

  test.each([
    ['capitals and marks', 'The pier, I promise, will stand.', 'the Pier – I promise – will stand!'],
    ['spelling', 'We organised the harbour defence.', 'We organized the harbor defense.'],
    ['a curly apostrophe', "We don't know.", 'We don’t know.'],
    ['a possessive', 'the United States’s harbours', 'the United States’ harbours'],
    ['figures for a number word', 'We lost two boats.', 'We lost 2 boats.'],
    ['a contraction', "It's late and we can't wait, they’re gone.", 'It is late and we cannot wait, they are gone.'],
    ['a bracketed insertion', 'They told him to wait.', 'They told him [the pilot] to wait.'],
    ['a word put in brackets', 'They were told to wait.', 'They (were) told to wait.'],
    ['a marked cut', 'We looked everywhere, on land and at sea, and found nothing.', 'We looked everywhere … and found nothing.'],
    ['a cut in square brackets', 'We looked on land and at sea and found nothing.', 'We looked […] and found nothing.'],
    ['a shorter piece', 'In the end we found nothing at all that night.', 'we found nothing'],
    ['words that brackets stand for', 'and we collided at the gate', 'and (our boats) collided at the gate'],
    ['initials', 'The United States will never sign at 6:00 p.m.', 'The U.S. will never sign at 6 p.m.'],
    ['a clock time with a point', 'We will sign at 6:30 this evening.', 'We will sign at 6.30 this evening.'],
    ['a comma in a number', 'We counted 1,500 gulls.', 'We counted 1500 gulls.'],
    ['a filler', 'Well, we looked, you know, everywhere.', 'We looked everywhere.'],
    ['a word said twice', 'We looked at this -- this old bridge.', 'We looked at this old bridge.'],
    ['spoken forms', 'They are going to stay and want to help.', 'They’re gonna stay and wanna help.'],
    ['an ordinal', 'the Sixth of twelve fibre lines', 'the 6th of 12 fiber lines'],
    ['blanks lost in a transcript', 'and ended up in the water', 'ANDENDED UP IN THEWATER'],
  ])('%s: not material', (_name, was, now) => expect(material(was, now)).toEqual([]));

  test('a cut at the outlet’s own interruption is no change, one inside a piece is', () => {
    expect(material('We looked for hours on end and found nothing.', ['We looked', 'and found nothing.'])).toEqual([]);
    expect(material('We looked for hours on end and found nothing.', 'We looked and found nothing.')).toEqual([
      ['delete', 'for hours on end', ''],
    ]);
  });

  test('how an outlet leads from one piece to the next is no change', () => {
    expect(material('The wall, it is the best we ever built, will stand.', ['the wall', 'which is the best we ever built'])).toEqual([]);
  });

  test('a piece that says something else is left out, a changed word in the others is not', () => {
    const speech = 'We will rebuild the old pier before the summer, and nobody will pay a cent for it.';
    expect(material(speech, ['rebuild the old bridge before the summer', 'a promise to every sailor'])).toEqual([
      ['replace', 'pier', 'bridge'],
    ]);
    expect(material(speech, ['rebuild the old pier', 'a promise to every sailor'])).toEqual([]);
  });

  const word = fc.constantFrom(
    'the',
    'pier',
    'Pier',
    'boat',
    'boats',
    'will',
    'not',
    'stand',
    '[the',
    'mayor]',
    '…',
    'harbour',
    'harbor',
    '2',
    'two',
    '—',
    'a,',
    'ox.',
    '',
  );
  const phrase = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

  test('edits applied to one wording give the other', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 3 }), fc.array(phrase, { maxLength: 3 }), (was, now) => {
        const lexicon = new Lexicon();
        const [base, other] = [wordingOf(was, lexicon), wordingOf(now, lexicon)];
        const { edits } = editsBetween(base, other);
        for (const { at, was: words } of edits) expect(base.text.slice(at, at + words.length)).toBe(words);
        expect(applyEdits(base.text, edits).replace(/\s+/g, '')).toBe(other.text.replace(/\s+/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (was, now) => {
        const lexicon = new Lexicon();
        const [base, other] = [wordingOf([was], lexicon), wordingOf([now], lexicon)];
        const { edits } = editsBetween(base, other);
        expect(applyEdits(base.text, edits).replace(/\s+/g, '')).toBe(other.text.replace(/\s+/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});
