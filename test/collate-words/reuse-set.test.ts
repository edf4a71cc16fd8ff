import { describe, expect, test } from 'vitest';
import { collation } from './helpers.js';
import { type ReuseStory, STORIES } from './reuse-stories.js';

const BOILERPLATE = [
  'Sign up for our daily newsletter to get the top stories in your inbox every morning.',
  'Follow us on Facebook and Twitter for the latest updates.',
  'Copyright 2031. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
  'This is a developing story. Check back for updates.',
];

const text = (paragraphs: readonly string[]) => paragraphs.join('\n\n');
const swapped = ({ base, swaps }: ReuseStory) => base.map((line) => swaps.reduce((own, [was, now]) => own.replace(was, now), line));
const dropped = ({ base, drops }: ReuseStory) => base.map((line) => drops.reduce((own, clause) => own.replace(clause, ''), line));
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

interface Pair {
  kind: string;
  copied: boolean;
  texts: [string, string];
}

const PAIRS: Pair[] = STORIES.flatMap((story, i) => {
  const { base, retold, told, quote, speaker } = story;
  const next = at(STORIES, i + 1);
  const quoted = (lines: readonly string[], frame: string) => text([...lines.slice(0, 2), frame, ...lines.slice(2)]);
  const lifted = base[i % base.length] as string;
  return [
    { kind: 'words changed', copied: true, texts: [text(base), text(swapped(story))] },
    { kind: 'clauses dropped', copied: true, texts: [text(base), text(dropped(story))] },
    { kind: 'reordered', copied: true, texts: [text(base), text([...base].reverse())] },
    { kind: 'reordered and changed', copied: true, texts: [text(base), text([...swapped(story).slice(2), ...swapped(story).slice(0, 2)])] },
    { kind: 'one sentence in another report', copied: true, texts: [text(base), text([...retold.slice(0, 3), lifted, ...next.retold])] },
    { kind: 'retold', copied: false, texts: [text(base), text(retold)] },
    { kind: 'told in brief', copied: false, texts: [text(base), text([...told, ...next.told])] },
    {
      kind: 'one source quoted by two',
      copied: false,
      texts: [
        quoted(base, `“${quote},” said ${speaker}.`),
        quoted(retold, `Speaking to reporters, ${speaker} put it this way: “${quote}.”`),
      ],
    },
    {
      kind: 'one source quoted at length',
      copied: false,
      texts: [
        quoted(told, `“${quote}. ${next.quote},” said ${speaker}.`),
        quoted(retold, `“${quote}. ${next.quote},” ${speaker} told the evening news.`),
      ],
    },
    { kind: 'shared boilerplate', copied: false, texts: [text([...base, ...BOILERPLATE]), text([...retold, ...BOILERPLATE])] },
  ] as Pair[];
});

const isFound = ({ texts: [one, other] }: Pair) =>
  collation([
    { id: 'one', outlet: 'Quay News', text: one },
    { id: 'other', outlet: 'Bay Post', text: other },
  ]).reuse.some(({ insideQuotations }) => insideQuotations < 0.5);

describe('shared wording in 120 invented pairs', () => {
  const results = PAIRS.map((pair) => ({ ...pair, found: isFound(pair) }));
  const wrong = results.filter(({ copied, found }) => copied !== found);

  test('there are 120, half of them copied', () => {
    expect(PAIRS).toHaveLength(120);
    expect(PAIRS.filter(({ copied }) => copied)).toHaveLength(60);
  });

  test('found and not found is right in 97 of 100', () => {
    const share = (results.length - wrong.length) / results.length;
    expect(share, wrong.map(({ kind, texts }) => `${kind}: ${texts[0].slice(0, 40)}`).join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('every passage reads as it stands in its report', () => {
    const [pair] = PAIRS as [Pair];
    const { reuse, reports } = collation(pair.texts.map((own, i) => ({ id: `${i}`, text: own })));
    const texts = new Map(reports.map(({ id, text: own }) => [id, own]));
    for (const { passages, words, share } of reuse) {
      expect(words).toBeGreaterThan(4);
      expect(share).toBeLessThanOrEqual(1);
      for (const { report, span, exact } of passages) expect(texts.get(report)?.slice(...(span as [number, number]))).toBe(exact);
    }
  });
});
