import { describe, expect, it } from 'vitest';
import { namesOf, read } from './read.js';

const has = (text: string, ...wanted: string[]) => {
  const found = namesOf(read(text));
  for (const one of wanted) expect(found).toContain(one);
};

describe('names and their types', () => {
  it('takes a title, an age, an apposition or a given name for a person', () => {
    has('Police named the victim as Tovren Haskil, 34, of Dunmore.', 'Tovren Haskil/person');
    has('The council heard Mrs. Vandrel on Monday.', 'Vandrel/person');
    has('On Monday Prime Minister Ilko Brandar resigned.', 'Ilko Brandar/person');
    has('The fire was seen by Ostrel Wyck, a retired teacher.', 'Ostrel Wyck/person');
    has('The prize went to Fatima Adeyinka and to Jean-Luc Morvan.', 'Fatima Adeyinka/person', 'Jean-Luc Morvan/person');
    has('He met Mohammed bin Sarqan and Kevin van der Horst.', 'Mohammed bin Sarqan/person', 'Kevin van der Horst/person');
  });

  it('takes who speaks of himself for a person, also where another calls his plan something', () => {
    const text = 'Zayo West says he is leaving politics.\n\nThen Anna Berg called Zayo West’s plan a stunt.\n\nZayo West left the stage.';
    const found = namesOf(read(text)).filter((one) => one.startsWith('Zayo'));
    expect(found).toEqual(['Zayo West/person', 'Zayo West/person', 'Zayo West/person']);
    has('The council bought a boat called Zayo West on Monday.', 'Zayo West/other');
  });

  it('leaves the title out of the name and the body before it apart', () => {
    has('On Monday Dunmore County Sheriff Mike Orlan spoke.', 'Dunmore County/place', 'Mike Orlan/person');
    has('A word from Texas Gov. Ada Quillan was expected.', 'Texas/place', 'Ada Quillan/person');
    has('It was read by NASA Administrator Ivo Brandar.', 'NASA/organization', 'Ivo Brandar/person');
  });

  it('knows organisations by their head words, also over "of", "and" and "for"', () => {
    has(
      'He left the Department of Health and Human Services for the Marlow Housing Association.',
      'Department of Health and Human Services/organization',
      'Marlow Housing Association/organization',
    );
    has('She runs the Orlan Foundation for the Blind in town.', 'Orlan Foundation for the Blind/organization');
    has(
      'He works for the Bureau of Alcohol, Tobacco, Firearms and Explosives now.',
      'Bureau of Alcohol, Tobacco, Firearms and Explosives/organization',
    );
    has("The Pellan County Sheriff's Department opened a case.", "Pellan County Sheriff's Department/organization");
  });

  it('knows places by lists, head words and what stands around them', () => {
    has(
      'A bridge in Velmora fell; the road to Harrow Street and Port Ardwin is closed.',
      'Velmora/place',
      'Harrow Street/place',
      'Port Ardwin/place',
    );
    has('They moved to Dunmore, Fla., from Kenya.', 'Dunmore/place', 'Kenya/place');
    has('The mayor of Quistrel was there.', 'Quistrel/place');
  });

  it('takes ships, laws, works and wars for neither', () => {
    has('The ferry Lady Brannoc sank near the HMS Ardent after the Clean Harbour Act.', 'HMS Ardent/other', 'Clean Harbour Act/other');
    expect(namesOf(read('She wrote the novel Silent Marden in the Second World War.'))).not.toContain('Silent Marden/person');
  });

  it('keeps a person, a ship and a town of one name apart', () => {
    const report = read('Anna Marlow was born in Marlow. The ship Marlow sank. “It was dark,” Marlow said.');
    const types = report.names.filter(({ span }) => report.text.slice(...span) === 'Marlow').map(({ type }) => type);
    expect(types).toEqual(['place', 'other', 'person']);
    expect(new Set(report.parties.map(({ type }) => type))).toEqual(new Set(['person', 'place', 'other']));
  });

  it('makes no names of capitals in headlines and shouted lines', () => {
    const text =
      'Harbour Chief Denies Ferry Was Told To Wait\n\nNobody was told. Ada Quillan, the harbour chief, said so.\n\nTHE CREW WAS TOLD TO WAIT';
    expect(namesOf(read(text))).toEqual(['Ada Quillan/person']);
  });

  it('makes no names of sentence starts, days, months and party codes', () => {
    expect(namesOf(read('Rescuers arrived. However, Monday was calm. In March nobody came. Photos were shown.'))).toEqual([]);
    expect(namesOf(read('The bill of Sen. Ada Quillan, R-Fla., failed.'))).toEqual(['Ada Quillan/person']);
  });

  it('takes a country for its team in a report on a match', () => {
    const text =
      'Kenya scored twice in the match. The Kenya coach praised his striker. Their goalkeeper saved a penalty before half-time, and Ghana missed a chance to equalise. Ghana lost the final by two goals; the referee sent a midfielder off.';
    expect(namesOf(read(text)).filter((name) => name.startsWith('Kenya') || name.startsWith('Ghana'))).toEqual([
      'Kenya/organization',
      'Kenya/organization',
      'Ghana/organization',
      'Ghana/organization',
    ]);
  });
});
