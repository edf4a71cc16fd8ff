import { describe, expect, test } from 'vitest';
import { collation, report } from './helpers.js';

const COPY =
  'Fire crews worked through the night to save the old cannery on the northern quay after sparks from a welding torch set its roof alight. ' +
  'The blaze spread to two neighbouring sheds before the wind turned and carried the smoke out over the bay. ' +
  'Residents of the lower town were told to keep their windows shut while inspectors measured the air. ' +
  'The cannery had stood empty since its owner moved the works inland, and the council planned to turn it into flats.';
const OTHER =
  'A welder was cutting old pipes when the roof of the disused fish factory caught fire, the first of three alarms that kept every engine of the district busy. ' +
  'Nobody lives on the quay, yet forty households nearby spent the evening behind closed shutters because of the fumes. ' +
  'Builders were due to start on the new homes in spring; how long the ruin will hold them up is anyone’s guess. ' +
  'An engineer will look at the walls once the embers are cold, and the harbour road stays shut until then.';
const INTRODUCTION =
  'Our photographer watched from the ferry steps as the first engines came down Salt Street shortly before nine, their sirens lost in the wind. ' +
  'By midnight half the town stood on the breakwater, wrapped in blankets, trading guesses about what would be left of the place where so many of their parents had worked.';

const agency = (name: string) => ({ credits: [{ agency: name, field: 'byline', scope: 'text' as const, rule: 'test' }] });

describe('separate texts', () => {
  test('one text in three outlets counts once, with all three named', () => {
    const { origins, counts } = collation(
      ['Quay News', 'Bay Post', 'Lower Town Mail'].map((outlet, i) => ({ id: `${i}`, outlet, text: COPY })),
    );
    expect(counts.texts).toBe(1);
    expect(origins[0]?.reports).toEqual(['1', '2', '0']);
    expect(origins[0]?.name).toBe('Bay Post / Lower Town Mail / Quay News');
  });

  test('two tellings of one event count twice', () => {
    const { counts } = collation([
      { id: 'a', outlet: 'Quay News', text: COPY },
      { id: 'b', outlet: 'Bay Post', text: OTHER },
    ]);
    expect(counts.texts).toBe(2);
  });

  test('uncredited copy goes to the agency that a report with the same words credits', () => {
    const { origins, counts } = collation([
      report({ id: 'a', outlet: 'Quay News', text: COPY, published: '2031-03-01' }),
      report({ id: 'b', outlet: 'Bay Post', text: COPY, published: '2031-03-02' }, agency('Northern Press')),
      report({ id: 'c', outlet: 'Mail', text: OTHER }),
    ]);
    expect(counts.texts).toBe(2);
    const [first] = origins;
    expect(first).toMatchObject({ kind: 'agency', name: 'Northern Press' });
    expect(first?.reports.toSorted()).toEqual(['a', 'b']);
    expect(first?.why).toContain('credited: Northern Press');
  });

  test('an introduction of the outlet’s own over agency copy is a text of its own', () => {
    const { origins } = collation([
      report({ id: 'a', outlet: 'Quay News', text: COPY, published: '2031-03-01' }, agency('Northern Press')),
      report({ id: 'b', outlet: 'Bay Post', text: `${INTRODUCTION}\n\n${COPY}`, published: '2031-03-02' }, agency('Northern Press')),
    ]);
    expect(origins.map(({ kind, reports }) => [kind, reports.toSorted()])).toEqual([
      ['agency', ['a', 'b']],
      ['outlet', ['b']],
    ]);
  });

  test('texts that only repeat one statement are told as such, though the statement itself is not among the reports', () => {
    const said =
      '“We closed the yard at six because the crane had begun to lean. Nobody was hurt, and nobody will be sent back before the engineers have looked at every bolt. We owe our people that much, and we owe it to the families who live behind the wall.”';
    const { origins } = collation([
      { id: 'a', outlet: 'Quay News', text: `Yard owner Tove Lindqvist spoke on Monday evening. ${said}` },
      { id: 'b', outlet: 'Bay Post', text: `In a note to the town council, Tove Lindqvist wrote: ${said}` },
      { id: 'c', outlet: 'Mail', text: OTHER },
    ]);
    const whyOf = (id: string) => origins.filter(({ reports }) => reports.includes(id)).map(({ why }) => why)[0];
    expect(whyOf('a')).toContain('one statement repeated');
    expect(whyOf('b')).toContain('one statement repeated');
    expect(whyOf('c')).not.toContain('repeated');
  });

  test('two dispatches of one agency are one source', () => {
    const { counts } = collation([
      report({ id: 'a', outlet: 'Quay News', text: COPY }, agency('Northern Press')),
      report({ id: 'b', outlet: 'Bay Post', text: OTHER }, agency('Northern Press')),
    ]);
    expect(counts.texts).toBe(1);
  });

  test('a newsroom that signs its own dateline is no agency, unless others reprint it', () => {
    const signed = (id: string, outlet: string, text: string) => report({ id, outlet, text: `OLM, Kan. (WQXA) - ${text}` });
    const own = [signed('a', 'wqxa.com', COPY), signed('b', 'wqxa.com', OTHER)];
    expect(collation(own).counts.texts).toBe(2);
    const reprinted = collation([...own, signed('c', 'bay-post.com', COPY)]);
    expect(reprinted.counts.texts).toBe(1);
    expect(reprinted.origins[0]).toMatchObject({ kind: 'agency', name: 'WQXA' });
  });

  test('reports that mostly quote are texts of their own, though a few of their words are the same', () => {
    const shared = 'The council of the lower town will vote on the cannery before the end of May.';
    const speech = (lines: string) => `“${lines}” said Tove Lindqvist, who has sat on the council since the great flood. ${shared}`;
    const { counts } = collation([
      { id: 'a', outlet: 'Quay News', text: speech(`${OTHER.replaceAll('’', '')} ${INTRODUCTION}`) },
      {
        id: 'b',
        outlet: 'Bay Post',
        text: `${shared} Old fishermen laughed at the plan over breakfast. “${COPY}” Rolf Aune wrote to them.`,
      },
    ]);
    expect(counts.texts).toBe(2);
  });

  test('who had a shared passage first is said on times or a credit only', () => {
    const undated = collation([
      { id: 'a', outlet: 'Quay News', text: COPY },
      { id: 'b', outlet: 'Bay Post', text: COPY },
    ]);
    expect(undated.reuse[0]).toMatchObject({ from: null, basis: null });
    const dated = collation([
      { id: 'a', outlet: 'Quay News', text: COPY, published: '2031-03-02' },
      { id: 'b', outlet: 'Bay Post', text: COPY, published: '2031-03-01' },
    ]);
    expect(dated.reuse[0]).toMatchObject({ from: 'b', basis: 'time' });
    const credited = collation([
      report({ id: 'a', outlet: 'Quay News', text: COPY, published: '2031-03-01' }, agency('Bay Post')),
      report({ id: 'b', outlet: 'Bay Post', text: COPY, published: '2031-03-01' }),
    ]);
    expect(credited.reuse[0]).toMatchObject({ from: 'b', basis: 'credit' });
  });

  test('every report has at least one text', () => {
    const { origins } = collation([
      { id: 'a', text: 'Ferry back in service.' },
      { id: 'b', text: COPY },
      { id: 'c', text: '' },
    ]);
    for (const id of ['a', 'b']) expect(origins.some(({ reports }) => reports.includes(id))).toBe(true);
  });
});
