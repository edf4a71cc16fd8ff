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
    ['first', 'last'],
  ])('news may say both %s and %s of one thing', (a, b) => expect(opposed(a, b)).toBe(0));
});
