import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate/index.js';
import { opposed } from '../../src/text/opposites.js';
import { collateTexts, reportOf } from './helpers.js';

const SEVEN = 'Seven people were killed when the ferry Aldine capsized off Port Rowan on Friday.';
const NINE = 'Nine people were killed when the ferry Aldine capsized off Port Rowan on Friday.';

describe('a disagreement', () => {
  it('is one row however many reports take part, its sides grouped by value', () => {
    const { conflicts } = collateTexts(SEVEN, NINE, `${NINE} The sea was calm.`);
    const tolls = conflicts.filter(({ kind }) => kind === 'number');
    expect(tolls).toHaveLength(1);
    expect(tolls[0]?.sides.map(({ citations }) => citations.length).sort()).toEqual([1, 2]);
  });

  it('is open between reports of one day, updated when the higher number is of a later day', () => {
    const open = collate.run({ reports: [reportOf(SEVEN, 0), reportOf(NINE, 1)] });
    const updated = collate.run({ reports: [reportOf(SEVEN, 0, '2024-05-14'), reportOf(NINE, 1, '2024-05-16')] });
    expect(open.conflicts[0]?.state).toBe('open');
    expect(updated.conflicts[0]?.state).toBe('updated');
  });

  it('explains itself with the words of both sides', () => {
    const [conflict] = collateTexts(SEVEN, NINE).conflicts;
    expect(conflict?.explanation).toMatch(/Seven.*Nine|Nine.*Seven/);
  });

  it('points at the statements it is about', () => {
    const { conflicts, statements } = collateTexts(SEVEN, NINE);
    const ids = statements.map(({ id }) => id);
    expect(conflicts[0]?.statements.length).toBeGreaterThan(0);
    expect(conflicts[0]?.statements.every((id) => ids.includes(id))).toBe(true);
  });
});

describe('ages', () => {
  const young = 'Marcus Teller, 34, was found in Yarrow on Friday.';
  const old = 'Marcus Teller, 35, was found in Yarrow on Friday.';
  it('differ between reports of one day', () => {
    expect(collateTexts(young, old).conflicts.map(({ rule }) => rule)).toContain('one-person-two-ages');
  });
  it('do not differ when a birthday may lie between the reports', () => {
    const { conflicts } = collate.run({ reports: [reportOf(young, 0, '2024-01-10'), reportOf(old, 1, '2024-09-10')] });
    expect(conflicts).toEqual([]);
  });
});

describe('what is no disagreement', () => {
  it.each([
    [
      'a fuller form of one name',
      'President Edvard Karim Olsen spoke in Marlow on Friday.',
      'President Karim Olsen spoke in Marlow on Friday.',
    ],
    ['another spelling of a foreign name', 'Senator Aleksei Burov spoke on Friday.', 'Senator Alexey Burov spoke on Friday.'],
    [
      'an age in words',
      'Twenty-six-year-old Marcus Teller was found in Yarrow on Friday.',
      '26-year-old Marcus Teller was found in Yarrow on Friday.',
    ],
    [
      'what is still to come',
      'The harbour law was set to take effect on Monday, the court said.',
      'The harbour law has not taken effect, the court said.',
    ],
    [
      'what an outlet adds to a short form of a name',
      'Harbour Commissioner Cy Vellan spoke in Marlow on Friday.',
      'Harbour Commissioner Cyrus Vellan spoke in Marlow on Friday.',
    ],
    [
      'two people of like names and unlike ages',
      'Jerry Ortman, 35, was found in Yarrow on Friday.',
      'Jeremy Ortman, 17, was found in Yarrow on Friday.',
    ],
    [
      'what is asked',
      'No arrests have been made in the Orsted Street robbery.',
      'It was unclear whether anyone had been held or arrested in the Orsted Street robbery.',
    ],
    [
      'what a camera captured',
      'No arrests have been made in the Orsted Street robbery.',
      'A video released on Friday captured a man outside the Orsted Street shop.',
    ],
    ['what is yet to be', 'The diver has not been identified.', 'The diver has yet to be identified.'],
    [
      'the last of two events, told beside the first',
      'Two people were killed when the ferry Aldine capsized off Port Rowan on Friday.',
      'In February nine people were killed when a ferry capsized off Port Rowan.',
    ],
    [
      'a report that gives both numbers',
      'The council fined the Orsted company 20 dollars a ton of twine. In spring the council fined the Orsted company 30 dollars a ton of twine.',
      'The council fined the Orsted company 30 dollars a ton of twine.',
    ],
    [
      'one of several, told further down',
      'Gunfire broke out at the Orsted tavern on Friday. The street was closed. Police came late. One man was shot outside the tavern on Friday.',
      'Four men were shot outside the Orsted tavern on Friday.',
    ],
    [
      'one more, told in a sentence behind',
      'Police arrested two men after the Orsted robbery on Friday. A third man was arrested on Saturday.',
      'Police arrested three men after the Orsted robbery.',
    ],
    [
      'the votes for and against in one number',
      'The harbour plan passed with 60-5 votes on Friday.',
      'The harbour plan passed with 60 votes on Friday.',
    ],
    [
      'two places that report each its own',
      'Ohio had 700 deaths from the fever on Friday.',
      'Texas had 900 deaths from the fever on Friday.',
    ],
    [
      'another event of another month',
      'The quake at Port Rowan injured five people on the coast.',
      'A quake at Port Rowan in September injured forty people on the coast.',
    ],
  ])('%s', (_name, a, b) => expect(collateTexts(a, b).conflicts).toEqual([]));
});

describe('what is a disagreement all the same', () => {
  const wreck = (count: string, more = '') => `${count} people were killed when the ferry Aldine capsized off Port Rowan on Friday${more}.`;
  const crash = (count: string, place: string) => `${count} people were killed when a bus overturned on the Orsted road${place} on Friday.`;
  it.each([
    [
      'where "projects" are houses',
      'Seven people were killed in a shooting at the Orsted housing projects on Friday.',
      'Nine people were killed in a shooting at the Orsted housing projects on Friday.',
    ],
    ['where another one is told of something else', wreck('Seven', ', and a second pilot was injured'), wreck('Nine')],
    ['where an aside tells of another year', wreck('Seven').replace('Aldine', 'Aldine, repaired last summer,'), wreck('Nine')],
    ['where one report opens with ten times as many', wreck('Five'), wreck('Fifty')],
    ['beside the sum of a war', `${wreck('Five')} The war has killed 900 people off Port Rowan.`, wreck('Seven')],
    ['where one report alone says where it was', crash('Seven', ' near Marlow'), crash('Nine', '')],
    [
      'where one person was killed by the end of a report',
      'Gunfire broke out at the Orsted tavern on Friday. The street was closed. Police came late. One person was killed at the Orsted tavern, police said.',
      'Two people were killed at the Orsted tavern on Friday, police said.',
    ],
    [
      'where something else is unclear',
      'No arrests have been made in the Orsted Street robbery.',
      'It was unclear what was taken, but two men were arrested in the Orsted Street robbery.',
    ],
    [
      'over what was not done last year',
      'The Aldine bridge was not inspected last year, the county said.',
      'The Aldine bridge was inspected last year, the county said.',
    ],
  ])('%s', (_name, a, b) => expect(collateTexts(a, b).conflicts).toHaveLength(1));
});

describe('opposite words', () => {
  it.each([
    ['accepted', 'rejected'],
    ['upholds', 'overturned'],
    ['rose', 'fell'],
    ['safe', 'unsafe'],
  ])('%s and %s', (a, b) => expect(opposed(a, b)).toBeGreaterThan(0));
  it.each([
    ['arrived', 'left'],
    ['old', 'new'],
    ['joined', 'left'],
    ['first', 'last'],
  ])('news may say both %s and %s of one thing', (a, b) => expect(opposed(a, b)).toBe(0));
});
