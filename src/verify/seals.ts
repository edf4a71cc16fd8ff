import type { Collation } from '../model/collation.js';
import { lacksWords, WITHHOLDING } from '../present/index.js';
import { SEALED_SECTIONS, sealOf } from '../text/seal.js';
import type { Failure } from './findings.js';

const rowName = (row: unknown) => {
  const { id } = row as { id?: unknown };
  return typeof id === 'string' ? ` (${id})` : '';
};

/** The hashes that are taken as said where a dossier carries no texts. */
function saidOf(collation: Collation): Record<string, (string | undefined)[]> {
  const { rows } = collation.seal;
  return {
    reports: rows.reports ?? [],
    versions: rows.versions ?? [],
    ...Object.fromEntries(
      WITHHOLDING.map((section) => [section, collation[section].map((row, i) => (lacksWords(row) ? rows[section]?.[i] : undefined))]),
    ),
  };
}

/**
 * Every row and the whole hash to what the record was sealed with. A dossier that does not carry the reports' texts cannot hash
 * its reports, nor rows whose words it holds back: their hashes are taken as said, and the sources tell.
 */
export function* checkSeals(collation: Collation, complete = { reports: true }): Generator<Failure> {
  const { seal, ...unsealed } = collation;
  const rows = complete.reports ? undefined : saidOf(collation);
  const actual = sealOf(unsealed, rows);
  for (const section of SEALED_SECTIONS) {
    const [said, counted] = [seal.rows[section] ?? [], actual.rows[section] ?? []];
    if (said.length !== counted.length) yield { where: section, what: `was sealed with ${said.length} rows and has ${counted.length}` };
    for (const [i, hash] of counted.entries()) {
      if (said[i] !== undefined && said[i] !== hash)
        yield { where: `${section}[${i}]${rowName(collation[section][i])}`, what: 'is not what was sealed: it was changed afterwards' };
    }
  }
  if (seal.whole !== actual.whole)
    yield { where: 'record', what: 'the seal of the whole does not match: something in it was changed afterwards' };
}
