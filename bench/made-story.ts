import { annotate } from '../src/annotate/index.js';
import type { AnnotatedReport } from '../src/model/annotated.js';
import { completeReport } from '../src/read/index.js';
import { random, word } from './made-up-words.js';

type Pick = <T>(from: readonly T[]) => T;

/** What every report may tell of the one event, each in three wordings; a number in braces differs from report to report. */
const FACTS: readonly (readonly [string, string, string])[] = [
  [
    'The warehouse on Quay Street burned down on Tuesday night.',
    'A fire destroyed the Quay Street warehouse on Tuesday night.',
    'The Quay Street warehouse was lost to flames late on Tuesday.',
  ],
  [
    '{7} people were injured in the fire, officials said.',
    'Officials said {7} people were hurt when the warehouse burned.',
    'The fire injured {7} people, according to the city.',
  ],
  [
    'Two firefighters were taken to the hospital.',
    'Two members of the fire crew went to the hospital.',
    'A hospital treated two firefighters.',
  ],
  [
    'The building held {400} tons of grain and twine.',
    'Some {400} tons of twine and grain were stored there.',
    'Inside were {400} tons of grain, twine and sacks.',
  ],
  [
    'No arrests have been made.',
    'Police have arrested a watchman in connection with the fire.',
    'Police said no one had been arrested over the fire.',
  ],
  [
    'The harbour was closed to ships until Thursday morning.',
    'Ships were kept out of the harbour until Thursday.',
    'The port authority closed the harbour for a day and a half.',
  ],
  [
    'The company that owns the warehouse had been fined in March.',
    'In March the owner of the warehouse was fined by inspectors.',
    'Inspectors fined the owner of the building in March.',
  ],
  [
    'About {90} families had to leave their homes.',
    'Smoke drove some {90} families from their homes.',
    'The city moved {90} families to a school.',
  ],
];

/** What was said of it, by whom. Now and then a report prints another word. */
const SAID: readonly (readonly [string, string])[] = [
  ['We have asked for this wall to be rebuilt for nine years and nobody listened to us', 'Mayor Greta Holm'],
  ['There was nothing left to save when the first engine came through the gate', 'fire chief Anders Lund'],
  ['I heard a sound like a train, and then all the windows of our kitchen were gone', 'Ruth Calder, who lives across the street'],
  ['The company has followed every rule that the inspectors gave it', 'company spokeswoman Ida Brandt'],
  ['Nobody should have to choose between clean air and a job at the docks', 'union leader Tomas Weller'],
  ['We will find out who left that door open, and we will say so in public', 'police captain Nora Finch'],
];
const SWAPS = ['surely', 'never', 'perhaps', 'always', 'finally'];

/** What one report alone tells, with names and words of its own. */
const OWN: readonly string[] = [
  'Near the {place} crossing a baker named {name} handed out bread to the crews.',
  'A neighbour, {name}, kept {count} chickens behind the {place} mill and lost them all.',
  'The {place} bridge was repaired in {year} after a storm took its railing.',
  '{name}, a teacher at the {place} school, opened the gym to anyone who needed a bed.',
  'At the {place} market the price of twine rose by {count} cents within a day.',
  'A choir from {place} had planned to sing on the quay that evening.',
  '{name} said the {place} road had been blocked by {count} trucks.',
  'The {place} ferry carried {count} passengers home by another way.',
];

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** One report of the story: facts and quotations that others have too, and half of its sentences its own. */
function textOf(i: number): string {
  const any = random(i * 40_503 + 11);
  const pick: Pick = (from) => from[Math.floor(any() * from.length)] as (typeof from)[number];
  const some = <T>(from: readonly T[], share: number) => from.filter(() => any() < share);
  const proper = () => capital(word(Math.floor(any() * 40_000)));
  const facts = some(FACTS, 0.6).map((wordings) =>
    pick(wordings).replace(/\{(\d+)\}/, (_, count) => String(any() < 0.8 ? Number(count) : Number(count) + 1 + Math.floor(any() * 3))),
  );
  const quotes = some(SAID, 0.4).map(([words, speaker]) => {
    const parts = words.split(' ');
    if (any() < 0.2) parts[3] = pick(SWAPS);
    return `“${parts.join(' ')},” ${speaker} said.`;
  });
  const own = Array.from({ length: 8 }, () =>
    pick(OWN)
      .replace('{place}', proper())
      .replace('{name}', `${proper()} ${proper()}`)
      .replace('{count}', String(2 + Math.floor(any() * 90)))
      .replace('{year}', String(1950 + Math.floor(any() * 70))),
  );
  const paragraphs = [...facts, ...quotes, ...own].map((text) => ({ text, at: any() }));
  return paragraphs
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join('\n\n');
}

/** Reports of one invented story, annotated: the same for one number, and with it growing the same story with more to tell. */
export const madeStory = (reports: number): AnnotatedReport[] =>
  Array.from({ length: reports }, (_, i) =>
    annotate.run(
      completeReport({
        id: `r${i}`,
        text: textOf(i),
        title: `Fire destroys warehouse in ${capital(word(i))}`,
        outlet: `Outlet ${i}`,
        published: new Date(Date.UTC(2024, 4, 17) + (i % 96) * 3_600_000).toISOString(),
      }),
    ),
  );
