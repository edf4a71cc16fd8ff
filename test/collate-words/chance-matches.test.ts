import { describe, expect, test } from 'vitest';
import { collation } from './helpers.js';

const passages = (one: string, other: string) =>
  collation([
    { id: 'one', outlet: 'Quay News', text: one },
    { id: 'other', outlet: 'Bay Post', text: other },
  ]).reuse.map(({ passages: [first] }) => first?.exact);

describe('words any two reports of an event have alike', () => {
  test('ages are no shared wording', () => {
    expect(
      passages(
        'The gate of the mill fell in Olm. A 3-year-old boy lost two toes.',
        'Nurses were called to a mill in Olm. A 3-year-old boy had been trapped.',
      ),
    ).toEqual([]);
  });

  test('an office and a name are no shared wording', () => {
    expect(
      passages(
        'Among the guests was former Assistant Attorney General Tove Anna Lindqvist of Olm, who left early.',
        'A letter reached former Assistant Attorney General Tove Anna Lindqvist of Olm by courier on Sunday.',
      ),
    ).toEqual([]);
  });

  test('what is told beside an age and an office is', () => {
    expect(
      passages(
        'The gate crushed the left foot of a 3-year-old boy before the keeper could stop the motor.',
        'A witness saw how it crushed the left foot of a 3-year-old boy before anyone came.',
      ),
    ).toEqual(['crushed the left foot of a 3-year-old boy before']);
  });
});
