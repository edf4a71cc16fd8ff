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

describe('words not taken back', () => {
  it.each([
    'Governor Ines Prado never said on Monday that she misspoke about the dam at Lower Pell.',
    'Governor Ines Prado denied on Monday that she had retracted her remarks about the dam at Lower Pell.',
    'Reporters asked whether Governor Ines Prado retracted her remarks about the dam at Lower Pell.',
    'Has Governor Ines Prado walked back her remarks about the dam at Lower Pell?',
    'According to the union Governor Ines Prado retracted her remarks about the dam, which her office denied.',
    'Though outlets reported that Governor Ines Prado had retracted her remarks about the dam, Prado said she had not.',
    '“I retracted nothing,” Governor Ines Prado said on Monday in Carrow.',
    'Mayor Tobin Hale told reporters on Monday that Governor Ines Prado had misspoken about the dam at Lower Pell.',
    'Governor Ines Prado was deemed to have misspoken about the dam at Lower Pell.',
    'Governor Ines Prado denied that her remarks were meant as a threat to the village of Lower Pell.',
  ])('are not seen in: %s', (text) => {
    expect(collateTexts(text).reversals).toEqual([]);
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

describe('whose words they were', () => {
  it('is told by the name before an apposition', () => {
    const { reversals, parties } = collateTexts(
      'Governor Ines Prado, the nominee for senator, clarified comments she made earlier on Wednesday about the dam at Lower Pell.',
    );
    expect(reversals).toMatchObject([{ kind: 'clarification' }]);
    expect(parties.find(({ id }) => id === reversals[0]?.party)?.name).toMatch(/Prado/);
  });

  it('is the speaker of the words, not who was told', () => {
    const { reversals, parties } = collateTexts(
      'Governor Ines Prado spoke of the dam. On Monday Prado told the reporter Tobin Hale: “I misspoke about the dam at Lower Pell.”',
    );
    expect(reversals.map(({ party }) => parties.find(({ id }) => id === party)?.name)).toEqual(['Ines Prado']);
  });

  it('is told by the name though the day stands between', () => {
    const { reversals } = collateTexts('Governor Ines Prado on Wednesday retracted her remarks about the dam at Lower Pell.');
    expect(reversals).toMatchObject([{ kind: 'walkback' }]);
  });

  it('is not the last name before when another subject stands between', () => {
    const { reversals } = collateTexts(
      'Seeing how fast Captain Tobin Hale of the coastguard came near, the smugglers reversed course and fled.',
    );
    expect(reversals).toEqual([]);
  });

  it('stays open where a surname is shared', () => {
    const { reversals } = collateTexts(
      'Mara Prado opposes her sister Ines Prado in Carrow. Prado sought to clarify her position after a poll on Monday.',
    );
    expect(reversals).toEqual([]);
  });

  it('is not an outlet’s judgement that somebody was wrong', () => {
    expect(collateTexts('Governor Ines Prado also has misspoken about the dam at Lower Pell.').reversals).toEqual([]);
  });
});

describe('the earlier words', () => {
  it('are those of the sentence before when the report does not say which', () => {
    const [reversal] = collateTexts(
      'Governor Ines Prado said on Monday that “nobody will lose a house” in Lower Pell. Prado later said she misspoke.',
    ).reversals;
    expect(reversal?.earlier?.exact).toContain('nobody will lose a house');
  });

  it('are never the admission itself', () => {
    const [reversal] = collateTexts(
      'On Thursday, Governor Ines Prado walked back her comments, saying that she “was wrong.”',
      'Governor Ines Prado told a radio station that she “was wrong” about the dam.',
    ).reversals;
    expect(reversal).toMatchObject({ kind: 'walkback', earlier: null });
  });

  it('are seen between two dated utterances of one party', () => {
    const { reversals } = collateTexts(
      'Governor Ines Prado said on Monday that the dam at Lower Pell is safe. She spoke in Carrow.',
      'Governor Ines Prado said on Tuesday that the dam at Lower Pell is unsafe. She spoke in Sele.',
    );
    expect(reversals).toMatchObject([{ rule: 'opposite-words', earlier: { report: 'report-0' }, later: { report: 'report-1' } }]);
  });
});

describe('a note of correction', () => {
  it('stands beside the sentence of its report that it speaks of', () => {
    const { reversals } = collateTexts(
      'The ferry Aldine carried 64 people.\n\nIt left the quay of Port Rowan at nine.\n\nCorrection: An earlier version of this article misspelled Port Rowan.',
    );
    expect(reversals[0]?.earlier?.exact).toBe('It left the quay of Port Rowan at nine.');
  });

  it('stands beside the words of another report that still give the old number', () => {
    const { reversals } = collateTexts(
      'The ferry Aldine carried 64 passengers to Port Rowan.\n\nCorrection: An earlier version of this article said the ferry carried 84 passengers.',
      'The ferry Aldine carried 84 passengers to Port Rowan on Friday.',
    );
    expect(reversals[0]?.earlier?.exact).toContain('84 passengers');
    expect(reversals[0]?.earlier?.report).toBe('report-1');
  });
});

describe('what is not done yet, or not of one’s own', () => {
  it.each([
    '“Governor Ines Prado should retract her remarks on the strike,” the union of Carrow wrote on Monday.',
    'The ministry of Sele will clarify its position in court on Friday.',
    'Deputy Tobin Hale apologized for the comedian’s remarks on Monday.',
    'Deputy Tobin Hale bluntly walked back Ines Prado’s claims about the dam on Monday.',
    'A member of the Carrow Council walked back comments on the dam on Monday.',
  ])('is no reversal: %s', (text) => {
    expect(collateTexts(text).reversals).toEqual([]);
  });

  it('is no correction where an outlet quotes the note of another', () => {
    const { reversals } = collateTexts(
      'The Sele Gazette added a note reading, “Correction: An earlier version of this article gave a wrong age.”',
    );
    expect(reversals).toEqual([]);
  });
});
