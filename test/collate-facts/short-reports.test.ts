import { describe, expect, it } from 'vitest';
import { collateTexts } from './helpers.js';

const LEAD = 'A passenger ferry struck the north pier at Orrin Quay on Tuesday morning, the harbour board said.';
const story = (sentence: string) => `Ferry hits pier at Orrin Quay\n\n${LEAD}\n\n${sentence}\n\nThe board has opened an inquiry.`;
const conflicts = (a: string, b: string) => collateTexts(story(a), story(b)).conflicts;

describe('one sentence of two short reports differs', () => {
  it.each([
    ['rejected the plan', 'The council rejected the plan to rebuild the pier.', 'The council accepted the plan to rebuild the pier.'],
    ['voted to', 'The council voted to reject the plan.', 'The council voted to accept the plan.'],
    ['voted for', 'The council voted for the plan to rebuild the pier.', 'The council voted against the plan to rebuild the pier.'],
    ['hurt', 'Three passengers were hurt when the ferry struck the pier.', 'No one was hurt when the ferry struck the pier.'],
    ['injured', 'Three people were injured.', 'No one was injured.'],
    ['aboard', 'There were 43 people aboard the ferry.', 'There were 34 people aboard the ferry.'],
    [
      'who said it',
      '“The engine failed and we could not stop,” said Ada Quill, the captain.',
      '“The engine failed and we could not stop,” said Rolf Brand, the mate.',
    ],
    ['on board', 'The ferry had 43 people on board.', 'The ferry had 34 people on board.'],
  ])('%s', (_, a, b) => expect(conflicts(a, b)).toHaveLength(1));

  it('with the number of those hurt and the words that deny it', () => {
    const [conflict] = conflicts('Three passengers were hurt.', 'No one was hurt.');
    expect(conflict?.sides.map(({ value }) => value).sort()).toEqual(['No one was hurt', 'Three passengers were hurt']);
  });
});

describe('no disagreement', () => {
  it.each([
    ['two councils', 'The council of Gale rejected the plan.', 'The council of Leddon accepted the plan.'],
    ['what a plan is for', 'The council wants to accept the plan.', 'The council wants to reject the offer.'],
    [
      'an intention whose word is no verb',
      'The council voted on Monday. Plans to accept the toll bid are with Gale.',
      'The council voted on Monday. Gale rejected the toll bid.',
    ],
    ['sides of two things', 'The council voted for the new pier.', 'The council voted against the toll.'],
    ['sides of two people', 'Ada Quill voted for the plan.', 'Carl Ames voted against the plan.'],
    ['another event', 'Three people were hurt.', 'No one was hurt in a fire at the depot last week.'],
    ['a phrase that two people use', '“Thank you all for this,” said Ada Quill.', '“Thank you all for this,” said Rolf Brand.'],
    ['people of two places', 'There were 43 people aboard the ferry.', 'There were 34 people on the pier.'],
    ['a number over several events', 'Three people were injured.', 'Eight people were injured in 11 shootings across the county.'],
  ])('%s', (_, a, b) => expect(conflicts(a, b)).toEqual([]));
});
