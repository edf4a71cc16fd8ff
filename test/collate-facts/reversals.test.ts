import { describe, expect, it } from 'vitest';
import { collateTexts } from './helpers.js';

const SAID = 'Governor Ines Prado said on Monday that the dam at Lower Pell would be closed before winter. She spoke in Carrow.';
const TOOK_BACK =
  'Governor Ines Prado said on Wednesday that she misspoke when she said that the dam at Lower Pell would be closed before winter.';

describe('words taken back', () => {
  it('are tied to the earlier ones', () => {
    const [reversal] = collateTexts(SAID, TOOK_BACK).reversals;
    expect(reversal?.kind).toBe('walkback');
    expect(reversal?.later.exact).toMatch(/misspoke/);
    expect(reversal?.earlier?.report).toBe('report-0');
  });

  it('are not seen where somebody takes back a town or walks back home', () => {
    const { reversals } = collateTexts(
      'Soldiers took back the town of Sele on Monday.',
      'Tobin Hale walked back to his car after the match in Carrow.',
    );
    expect(reversals).toEqual([]);
  });

  it('are not seen where somebody is only asked to take them back', () => {
    expect(collateTexts('The union asked Governor Ines Prado to retract her remarks on the strike.').reversals).toEqual([]);
  });
});

describe('notes of outlets on their own reports', () => {
  it('are corrections of that report', () => {
    const { reversals } = collateTexts(`${SAID}\n\nCorrection: An earlier version of this article gave the name of the dam as Upper Pell.`);
    expect(reversals).toMatchObject([{ kind: 'correction', outlet: 'report-0' }]);
  });

  it('are not seen in a sentence about a house of correction', () => {
    expect(collateTexts('The house of correction in Sele closed on Monday, and a correction of prices followed.').reversals).toEqual([]);
  });
});
