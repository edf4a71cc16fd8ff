import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotatedReport } from '../../src/model/annotated.js';
import type { Collation } from '../../src/model/collation.js';
import type { Utterance } from '../../src/model/utterance.js';
import { applyEdits } from '../../src/text/align-edits.js';
import { collation, report } from './helpers.js';
import { STORIES } from './reuse-stories.js';

const holding = ({ utterances }: Collation, words: string) =>
  utterances.filter(({ witnesses }) => witnesses.some((witness) => witness.words.includes(words)));
const two = (one: string, other: string) =>
  collation([
    { id: 'a', outlet: 'Quay News', text: one },
    { id: 'b', outlet: 'Bay Post', text: other },
  ]);
const joined = (collated: Collation) =>
  collated.utterances.filter(({ witnesses }) => new Set(witnesses.map(({ quotation }) => quotation.report)).size > 1);

describe('what is one utterance', () => {
  test('one quotation in two reports, its changed word shown', () => {
    const collated = two(
      '“We will rebuild the old pier before the summer season begins,” Mayor Greta Holm said.',
      'Greta Holm, the mayor, told the council: “We will repair the old pier before the summer season begins.”',
    );
    const [utterance, ...others] = joined(collated);
    expect(others).toEqual([]);
    const differing = utterance?.witnesses.filter(({ relation }) => relation === 'differs');
    expect(differing).toHaveLength(1);
    expect(new Set(differing?.[0]?.edits.filter(({ material }) => material).flatMap(({ was, now }) => [was, now]))).toEqual(
      new Set(['rebuild', 'repair']),
    );
    const conflict = collated.conflicts.find(({ kind }) => kind === 'wording');
    expect(conflict?.utterance).toBe(utterance?.id);
    expect(conflict?.sides).toHaveLength(2);
  });

  test('punctuation, spelling and brackets are no difference', () => {
    const collated = two(
      '“We organised the harbour defence, and it held through the night,” Mayor Greta Holm said.',
      '“We organized the harbor defense and it [the wall] held through the night,” Greta Holm said.',
    );
    const [utterance] = joined(collated);
    expect(utterance?.witnesses.flatMap(({ edits }) => edits).some(({ material }) => material)).toBe(false);
    expect(collated.conflicts.filter(({ kind }) => kind === 'wording')).toEqual([]);
  });

  const wordings = (one: string, other: string) => two(one, other).conflicts.filter(({ kind }) => kind === 'wording');

  test('sentences of one speech that share some words are two sentences, not one in two wordings', () => {
    expect(
      wordings(
        '“We will reopen the harbour right after the storm, when the pilots take back the quay,” Greta Holm said.',
        '“The harbour will be safe right after the storm when sailors hold the quay and win the day,” Greta Holm said.',
      ),
    ).toEqual([]);
    expect(
      wordings(
        '“I told him so because he wanted me to stay,” Greta Holm said of the pilot.',
        '“He wanted me to leave,” Greta Holm said of the pilot.',
      ),
    ).toEqual([]);
  });

  test('a slip of the keyboard is shown where it stands and is no disagreement', () => {
    const collated = two(
      '“We will rebuild the old harbour before the summer season begins,” Mayor Greta Holm said.',
      '“We will rebuild the old harbpur before the summer season begins,” Mayor Greta Holm said.',
    );
    expect(collated.conflicts).toEqual([]);
    expect(
      joined(collated)[0]
        ?.witnesses.flatMap(({ edits }) => edits)
        .some(({ material }) => material),
    ).toBe(true);
  });

  test.each([
    ['another time', 'We agree to the terms of the harbour treaty', 'We agreed to the terms of the harbour treaty'],
    ['a letter before the word', 'The plan is moral and the town knows it well', 'The plan is amoral and the town knows it well'],
    ['letters that change places', 'The town is united behind the harbour plan', 'The town is untied behind the harbour plan'],
    ['a million and a billion', 'The repairs of the pier will cost 5 million', 'The repairs of the pier will cost 5 billion'],
    ['a point in a number', 'We spent $1.5 million on the pier this year', 'We spent $15 million on the pier this year'],
    ['other money', 'We spent $5 million on the pier this year', 'We spent £5 million on the pier this year'],
    ['"so" for "and"', 'He shot the guard so we locked every gate', 'He shot the guard and we locked every gate'],
    ['what a letter stands for', 'We have moved to plan A. The pier stays open', 'We have moved to plan B. The pier stays open'],
    ['"well" that says how', 'The crew did well under very hard conditions at sea', 'The crew did under very hard conditions at sea'],
    ['"you know" with what is known', 'I think you know the answer to this question', 'I think the answer to this question'],
  ])('%s is another wording', (_name, one, other) =>
    expect(wordings(`“${one},” Greta Holm said.`, `“${other},” Greta Holm said.`)).toHaveLength(1),
  );

  test('a dropped "never" weighs as much as a word of content', () => {
    const scoreOf = (one: string, other: string) => wordings(`“${one},” Greta Holm said.`, `“${other},” Greta Holm said.`)[0]?.score;
    const turned = scoreOf('We will never sign the harbour treaty', 'We will sign the harbour treaty');
    expect(turned).toBe(scoreOf('We will soon sign the harbour treaty', 'We will soon break the harbour treaty'));
    expect(turned).toBeGreaterThan(scoreOf('We will sign this harbour treaty', 'We will sign that harbour treaty') as number);
  });

  test('one report that quotes like sentences one after the other does not contradict itself', () => {
    const own = (text: string) => collation([{ id: 'a', outlet: 'Quay News', text }]).conflicts.map(({ kind }) => kind);
    expect(
      own('“That is the way we want the bridge,” Greta Holm said.\n\n“That is the way they want the bridge,” Greta Holm said.'),
    ).toEqual([]);
    expect(
      own(
        '“We will rebuild the old pier and the lighthouse before the summer season begins in May,” Greta Holm said.\n\n“We will repair the old pier and the lighthouse before the summer season begins in May,” Greta Holm said.',
      ),
    ).toEqual(['wording']);
  });

  test('the outlet’s “his” for the speaker’s “my” is no other wording', () => {
    expect(
      wordings(
        '“There is no doubt in my mind that the bridge was never inspected,” Anders Lund said.',
        'Anders Lund said there was “no doubt in his mind that the bridge was never inspected”.',
      ),
    ).toEqual([]);
  });

  test('numbers that differ stand before wordings that do', () => {
    const text = (count: string, verb: string) =>
      `${count} people were killed when the ferry Aldine capsized off Port Rowan on Friday.\n\n“We will ${verb} the old pier before the summer season begins,” Mayor Greta Holm said.`;
    expect(two(text('Seven', 'rebuild'), text('Nine', 'repair')).conflicts.map(({ kind }) => kind)).toEqual(['number', 'wording']);
  });

  test('a fragment joins the full quotation that holds it', () => {
    const collated = two(
      '“The closure of the lighthouse is a shameful betrayal of every fisherman on this coast,” said Greta Holm.',
      'Greta Holm called the closure of the lighthouse “a shameful betrayal”.',
    );
    expect(joined(collated)).toHaveLength(1);
  });

  test('a frequent phrase joins nothing by itself', () => {
    const collated = two('“We will see,” said Greta Holm of the pier.', '“We will see,” said Anders Lund when asked about the budget.');
    expect(joined(collated)).toEqual([]);
  });

  test('like words of two people stay apart', () => {
    const collated = two(
      '“We cannot accept a single day of delay on this bridge,” Greta Holm said.',
      '“We cannot accept another week of delay on that road,” Anders Lund said.',
    );
    expect(joined(collated)).toEqual([]);
  });

  test('the same words given to two people are one utterance of nobody, and a conflict of speakers', () => {
    const words = '“The bridge was never inspected in the eleven years that I worked for the county,”';
    const collated = two(`${words} Greta Holm said.`, `${words} Anders Lund said.`);
    const [utterance] = joined(collated);
    expect(utterance?.party).toBeNull();
    expect(collated.conflicts.filter(({ kind }) => kind === 'speaker')).toHaveLength(1);
  });

  test('two spellings of one speaker are no conflict of speakers', () => {
    const words = '“The bridge was never inspected in the eleven years that I worked for the county,”';
    expect(two(`${words} Greta Holmberg said.`, `${words} Greta Holmbreg said.`).conflicts).toEqual([]);
  });

  test.each([
    ['Clint Hill', 'Hillary Clinton'],
    ['Karl Stein', 'Karl Steinberg'],
    ['Greta Jones', 'Greta Joyce'],
  ])('%s and %s are two speakers', (one, other) => {
    const words = '“The bridge was never inspected in the eleven years that I worked for the county,”';
    expect(two(`${words} ${one} said.`, `${words} ${other} said.`).conflicts.map(({ kind }) => kind)).toEqual(['speaker']);
  });

  test('only a linking word more or less is no disagreement', () => {
    expect(
      wordings(
        '“We believe that the old pier will stand for another hundred years,” Greta Holm said.',
        '“We believe the old pier will stand for another hundred years,” Greta Holm said.',
      ),
    ).toEqual([]);
  });

  test('the source itself is the base', () => {
    const collated = collation([
      report({ id: 'a', text: '“We will open the gates by May,” Greta Holm said.' }),
      report({ id: 'b', text: '“We will open the gates by May,” Greta Holm said.' }),
      report({ id: 'c', text: 'Statement by Greta Holm\n\nWe will open all of the gates by May, weather allowing.' }, { role: 'primary' }),
    ]);
    const [utterance] = joined(collated);
    expect(utterance?.witnesses[utterance.base]?.quotation.report).toBe('c');
  });
});

/** Small stories out of invented quotations: who has which, in which wording. */
const story = fc
  .array(
    fc.record({
      outlet: fc.nat(5),
      said: fc.array(fc.record({ which: fc.nat(STORIES.length - 1), cut: fc.integer({ min: 0, max: 6 }), swap: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((reports) =>
    reports.map(({ outlet, said }, i) => ({
      id: `r${i}`,
      outlet: `Outlet ${outlet}`,
      text: said
        .map(({ which, cut, swap }) => {
          const { quote, speaker, told } = STORIES[which] as (typeof STORIES)[number];
          const words = quote.split(' ').slice(0, -1 - cut);
          if (swap) words[3] = 'surely';
          return `${told[0]} “${words.join(' ')},” said ${speaker}.`;
        })
        .join('\n\n'),
    })),
  );

const witnessKeys = ({ utterances }: Collation) =>
  utterances.map(({ witnesses }) =>
    witnesses
      .map(({ quotation, words }) => `${quotation.report} ${quotation.index} ${words}`)
      .sort()
      .join('|'),
  );

describe('properties of the ledger', () => {
  test('the order of the reports makes no difference', () => {
    fc.assert(
      fc.property(story, (reports) => {
        const [one, other] = [collation(reports), collation([...reports].reverse())];
        expect(JSON.stringify(other.utterances)).toBe(JSON.stringify(one.utterances));
        expect(JSON.stringify(other.parties)).toBe(JSON.stringify(one.parties));
      }),
      { numRuns: 25 },
    );
  });

  test('edits applied to the base give the witness', () => {
    const check = ({ base, witnesses }: Utterance) => {
      const words = (witnesses[base] as Utterance['witnesses'][number]).words;
      for (const witness of witnesses) {
        if (witness.relation === 'paraphrase') continue;
        expect(applyEdits(words, witness.edits).replace(/\s+/g, '')).toBe(witness.words.replace(/\s+/g, ''));
      }
    };
    fc.assert(
      fc.property(story, (reports) => collation(reports).utterances.forEach(check)),
      { numRuns: 25 },
    );
  });

  test('a copy of a report adds witnesses and no utterance', () => {
    fc.assert(
      fc.property(story, (reports) => {
        const [first] = reports as [(typeof reports)[number]];
        const before = collation(reports);
        const after = collation([...reports, { ...first, id: 'copy', outlet: 'Copyist' }]);
        expect(after.utterances.length).toBe(before.utterances.length);
      }),
      { numRuns: 25 },
    );
  });

  test('without a report exactly its witnesses are gone', () => {
    fc.assert(
      fc.property(story, (reports) => {
        fc.pre(reports.length > 1);
        const rest = reports.slice(1);
        const gone = (key: string) => key.split('|').filter((part) => !part.startsWith('r0 '));
        const expected = witnessKeys(collation(reports))
          .flatMap((key) => gone(key))
          .sort();
        const found = witnessKeys(collation(rest))
          .flatMap((key) => key.split('|'))
          .sort();
        expect(found).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('citations read what they say and stay in their paragraph', () => {
    fc.assert(
      fc.property(story, (reports) => {
        const collated = collation(reports);
        const byId = new Map<string, AnnotatedReport>(collated.reports.map((own) => [own.id, own]));
        for (const { witnesses } of collated.utterances) {
          for (const { report: id, span, exact } of witnesses.flatMap(({ citations }) => citations)) {
            expect(byId.get(id)?.text.slice(...(span as [number, number]))).toBe(exact);
            expect(exact).not.toContain('\n');
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('every quotation stands in exactly one utterance for each of its sentences', () => {
    const collated = two(STORIES.map(({ quote, speaker }) => `“${quote},” said ${speaker}.`).join('\n\n'), 'Nothing was said.');
    for (const { quote } of STORIES) expect(holding(collated, quote.slice(0, 30))).toHaveLength(1);
  });
});
