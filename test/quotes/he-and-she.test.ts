import { describe, expect, it } from 'vitest';
import { said } from './document.js';

/** Who says the last words of a report. */
const lastSpeaker = (...paragraphs: string[]) => said(paragraphs.join('\n\n')).at(-1)?.split(' | ')[0];

describe('"he" and "she" who speak', () => {
  it('are who spoke before, not whom that one spoke of', () => {
    expect(
      lastSpeaker(
        'President Carl Orr came to Gale on Monday. President Carl Orr saw the mill, and Orr saw the bridge.',
        'Ministry spokesman Rolf Ames said Monday that President Carl Orr has long called for a new bridge. He said the work would start in May.',
      ),
    ).toBe('Rolf Ames');
  });

  it('are the minister whose name stands between commas', () => {
    expect(
      lastSpeaker(
        'Carl Orr, the trader, wants a wall around the port. Mr. Orr has said so for years.',
        'The minister of the harbour, Mr. Rolf Ames, argues there is no need to answer Mr. Orr’s call to shut the gates. “We must wait,” he told me.',
      ),
    ).toBe('Rolf Ames');
  });

  it('are whom the sentence before is about, with where that one works behind the name', () => {
    expect(
      lastSpeaker('Carl Orr left the hall at noon. Peter Hale of the Gale Review stayed for the vote. He said the count was close.'),
    ).toBe('Peter Hale');
  });

  it('are who called something names before, not who said something before that', () => {
    expect(
      lastSpeaker(
        'Registrar Carl Orr said the lists were clean. Mr. Orr said he would appeal.',
        'Party chairman Rolf Ames called the ruling a “great day for voters.”',
        '“Nobody should lose a vote by not using it,” he said in a statement.',
      ),
    ).toBe('Rolf Ames');
  });

  it('are who is told to have said something amid a sentence', () => {
    expect(
      lastSpeaker(
        '“The summit was a success,” President Carl Orr said of his day with President Rolf Ames.',
        'Among the long list of things he said he and Mr. Ames had settled: fish, coal and tolls.',
        '“All of it can be solved!” he added.',
      ),
    ).toBe('Carl Orr');
  });

  it('are who speaks in the same sentence', () => {
    expect(
      lastSpeaker(
        'Attorney General Carl Orr called for the film, saying that it “brings us on.”',
        'Rolf Ames, the police chief, said that the film did not show “any weapon at all,” but he said that the report tells more.',
      ),
    ).toBe('Rolf Ames');
  });
});
