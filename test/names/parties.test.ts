import { describe, expect, it } from 'vitest';
import { mentionsOf, partyNamed, read, wordsOf } from './read.js';

describe('parties', () => {
  it('stand under the fullest name without courtesy title, with roles apart', () => {
    const report = read('President Ilko Brandar spoke on Monday. Mr Brandar was calm. Brandar left at noon.');
    const party = partyNamed(report, 'Ilko Brandar');
    expect(party.roles).toEqual(['President']);
    expect(party.aliases).toEqual(['Brandar']);
    expect(party.public).toBe(true);
    expect(party.gender).toBe('male');
    expect(report.parties.filter(({ type }) => type === 'person')).toHaveLength(1);
  });

  it('have no gender and no public role that the text does not tell', () => {
    const party = partyNamed(read('The fire was seen by Anna Vandrel, a retired teacher.'), 'Anna Vandrel');
    expect(party.gender).toBeUndefined();
    expect(party.public).toBeUndefined();
    expect(party.roles).toEqual(['retired teacher']);
  });

  it('join initials, nicknames and middle names', () => {
    const report = read('William J. Ostrel was elected. Bill Ostrel thanked voters. William Ostrel left.');
    expect(report.parties.filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual(['William J. Ostrel']);
  });

  it('keep two persons of one surname apart and follow the courtesy title', () => {
    const report = read('Ivo Vandrel met his wife, Mara Vandrel, at the gate. Mr. Vandrel waved. Mrs. Vandrel did not.');
    expect(mentionsOf(report, 'Ivo Vandrel', 'short')).toEqual(['Vandrel']);
    expect(mentionsOf(report, 'Mara Vandrel', 'short')).toEqual(['Vandrel']);
    expect(partyNamed(report, 'Mara Vandrel').gender).toBe('female');
  });

  it('join a body with its initials and its shortened name', () => {
    const report = read('The Marlow Housing Association (MHA) objected. The MHA went to court. The Housing Association lost.');
    const party = partyNamed(report, 'Marlow Housing Association');
    expect(party.aliases).toEqual(['MHA', 'Housing Association']);
  });

  it('are never named by a pronoun or a role', () => {
    const report = read('He left. She said the mayor knew. They waited.');
    expect(report.parties).toEqual([]);
  });
});

describe('roles', () => {
  it('stand for who was called so', () => {
    const report = read('Mayor Ada Quillan opened the bridge. Sheriff Tom Orlan watched. The mayor cut a ribbon, and the sheriff clapped.');
    expect(mentionsOf(report, 'Ada Quillan', 'role')).toEqual(['The mayor']);
    expect(mentionsOf(report, 'Tom Orlan', 'role')).toEqual(['the sheriff']);
  });

  it('follow the country in "the Kenyan leader" and prefer the one called so without a country', () => {
    const report = read(
      'President Ilko Brandar met Kenyan President Wanjiru Otieno on Friday. The Kenyan leader smiled. The president did not.',
    );
    expect(mentionsOf(report, 'Wanjiru Otieno', 'role')).toEqual(['The Kenyan leader']);
    expect(mentionsOf(report, 'Ilko Brandar', 'role')).toEqual(['The president']);
  });

  it('follow the age and the spokesperson', () => {
    const report = read(
      'Tovren Haskil, 46, was found. Lena Moss, a spokeswoman for the police, confirmed it. The 46-year-old was well, the spokeswoman said.',
    );
    expect(mentionsOf(report, 'Tovren Haskil', 'role')).toEqual(['The 46-year-old']);
    expect(mentionsOf(report, 'Lena Moss', 'role')).toEqual(['the spokeswoman']);
  });

  it('stay unsure for a deputy, a former holder and someone nobody named', () => {
    const report = read('Mayor Ada Quillan spoke. The deputy mayor was ill. The former mayor was away. The bishop slept.');
    expect(mentionsOf(report, 'Ada Quillan', 'role')).toEqual([]);
  });
});

describe('pronouns', () => {
  it('stand for the last person they fit, with the path and a confidence', () => {
    const report = read('Mayor Ada Quillan opened the bridge on Monday. She thanked the crew, and her son waved.');
    const pronouns = partyNamed(report, 'Ada Quillan').mentions.filter(({ kind }) => kind === 'pronoun');
    expect(pronouns.map((mention) => wordsOf(report, mention))).toEqual(['She', 'her']);
    expect(pronouns[0]?.how).toBe("'She' → Ada Quillan, 1 sentence before");
    for (const { confidence } of pronouns) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThan(1);
    }
  });

  it('never stand for a person whose title tells the other gender', () => {
    const report = read('Mr. Ilko Brandar met Mrs. Wanda Moss. She left early. He stayed.');
    expect(mentionsOf(report, 'Wanda Moss', 'pronoun')).toEqual(['She']);
    expect(mentionsOf(report, 'Ilko Brandar', 'pronoun')).toEqual(['He']);
  });

  it('look forward from an opening phrase', () => {
    const report = read('In his last speech, Senator Tom Orlan praised the crew.');
    expect(mentionsOf(report, 'Tom Orlan', 'pronoun')).toEqual(['his']);
  });

  it('inside quotation marks are left alone', () => {
    const report = read('“He was late,” said Tom Orlan. “She was not.”');
    expect(mentionsOf(report, 'Tom Orlan', 'pronoun')).toEqual([]);
  });

  it('stay unsure where nobody is named', () => {
    expect(read('He said so on Monday. She agreed.').parties).toEqual([]);
  });
});

describe('other wordings', () => {
  it('put "the department" under the body last named so', () => {
    const report = read('The Marlow Transport Department closed the bridge. Nobody was hurt. The department gave no reason.');
    expect(mentionsOf(report, 'Marlow Transport Department', 'metonym')).toEqual(['The department']);
  });

  it('join one spelling slip of a speaker, and say so', () => {
    const report = read('Kristen Vandrell runs the museum. Kristin Vandrell opened it. “It is full,” Vandrel said.');
    const people = report.parties.filter(({ type }) => type === 'person');
    expect(people.map(({ name }) => name)).toEqual(['Kristen Vandrell']);
    expect(people[0]?.mentions.at(-1)?.how).toBe("'Vandrel' → Kristen Vandrell, spelt otherwise");
  });

  it('keep Julia and Julian, and two brothers, apart', () => {
    const report = read('Julia Vandrell met Julian Vandrell. Sean Orlan and Dean Orlan, his brother, stayed away.');
    expect(report.parties.filter(({ type }) => type === 'person')).toHaveLength(4);
  });
});
