import { describe, expect, test } from 'vitest';
import { collate } from '../../src/collate/index.js';
import type { Decision } from '../../src/model/decision.js';
import { report } from './helpers.js';

const reports = () => [
  report({
    id: 'a',
    outlet: 'Quay News',
    text: 'Mayor Greta Holm opened the bridge on Monday. “It will carry us for a century,” Holm said. Anders Lund cut the ribbon.',
  }),
  report({
    id: 'b',
    outlet: 'Bay Post',
    text: 'Greta Holm, the mayor, spoke for an hour. Engineer Anders Lund stood beside her. “It will carry us for a century,” Holm said.',
  }),
];
const collated = (...decisions: Decision[]) => collate.run({ reports: reports(), decisions });
const named = (name: string, ...decisions: Decision[]) => collated(...decisions).parties.filter((party) => party.name === name);

describe('decisions of the user', () => {
  test('a merge makes one party of two, with the evidence', () => {
    const [party, ...others] = named('Greta Holm', { do: 'merge', parties: ['Greta Holm', 'Anders Lund'] });
    expect(others).toEqual([]);
    expect(party?.aliases).toContain('Anders Lund');
    expect(party?.why).toContain('merged by decision');
    expect(named('Anders Lund', { do: 'merge', parties: ['Greta Holm', 'Anders Lund'] })).toEqual([]);
  });

  test('a rename keeps the printed name as an alias', () => {
    const [party] = named('Mayor Holm', { do: 'rename', party: 'Greta Holm', name: 'Mayor Holm' });
    expect(party?.aliases).toContain('Greta Holm');
  });

  test('a redacted name stands nowhere in the record, and every citation still reads what it says', () => {
    const collation = collated({ do: 'redact', party: 'Greta Holm' });
    expect(JSON.stringify(collation)).not.toMatch(/greta|holm/i);
    const texts = new Map(collation.reports.map(({ id, text }) => [id, text]));
    for (const { witnesses } of collation.utterances)
      for (const { citations } of witnesses)
        for (const { report: id, span, exact } of citations) expect(texts.get(id)?.slice(...(span as [number, number]))).toBe(exact);
    for (const { id, text } of reports()) expect(texts.get(id)?.length).toBe(text.length);
  });

  test('a decision about nobody is said, and the rest is done', () => {
    const collation = collated(
      { do: 'rename', party: 'Nobody At All', name: 'X' },
      { do: 'rename', party: 'Anders Lund', name: 'A. Lund' },
    );
    expect(collation.problems.map(({ code }) => code)).toContain('decision');
    expect(collation.parties.map(({ name }) => name)).toContain('A. Lund');
  });

  test('the same decisions give the same bytes in any order of the reports', () => {
    const decisions: Decision[] = [{ do: 'merge', parties: ['Greta Holm', 'Anders Lund'] }];
    const one = collate.run({ reports: reports(), decisions });
    const other = collate.run({ reports: reports().reverse(), decisions });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });
});
