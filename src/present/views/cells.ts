import type { Collation } from '../../model/collation.js';
import type { Conflict } from '../../model/conflict.js';
import type { Citation } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { largest } from '../../text/lists.js';

export type CellState = 'says' | 'differs' | 'silent' | 'not-comparable';

/** What one report has of one statement, with the words it rests on. */
export interface Cell {
  report: string;
  state: CellState;
  citation: Citation | null;
  /** Said of its own or laid to someone. */
  attributed: boolean;
}

export interface StatementRow {
  statement: Statement;
  /** The words the row is shown by: a witness's own, never a summary. */
  head: Citation;
  /** By report; made when first asked for, since a large story has very many. */
  cells(): Map<string, Cell>;
  /** Reports, and separate texts, that state it. */
  reports: number;
  texts: number;
  differs: number;
  conflicts: Conflict[];
}

/** How a cell is shown: its state, and whether what it says is laid to someone. */
export const signOf = ({ state, attributed }: Cell): CellState | 'attributed' => (state === 'says' && attributed ? 'attributed' : state);

/** Words of each sign, said next to every mark that shows it, in the order of a legend. */
export const SIGN_LABELS: Record<ReturnType<typeof signOf>, string> = {
  says: 'says it',
  attributed: 'says it, laid to someone',
  differs: 'says it differently',
  silent: 'not found in the text read',
  'not-comparable': 'not comparable: the text read is too short',
};

const touches = (a: Citation, b: Citation): boolean => {
  if (a.report !== b.report) return false;
  if (!a.span || !b.span) return a.field === b.field && !a.span && !b.span;
  return a.span[0] < b.span[1] && b.span[0] < a.span[1];
};

/** Whether words are a good part of what a side cites, and not another clause of its sentence. */
function isMostOf(words: Citation, cited: Citation): boolean {
  if (!touches(words, cited) || !words.span || !cited.span) return touches(words, cited);
  const shared = Math.min(words.span[1], cited.span[1]) - Math.max(words.span[0], cited.span[0]);
  return shared >= 0.4 * (cited.span[1] - cited.span[0]);
}

/** How well words stand alone as the head of a row: they begin and end like a sentence. */
const standsAlone = (words: string): number => Number(/^["“‘']?\p{Lu}/u.test(words)) + Number(/[.?!]["”’']?$/.test(words));

/** More witnesses than these tell no more of what is typical. */
const COMPARED = 12;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

function likeness(one: Set<string>, other: Set<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(1, one.size + other.size - shared);
}

/**
 * The words a row goes by: those most like the others' and fit to stand alone, own voice before laid to someone, then in the
 * story's order of reports.
 */
function headOf(statement: Statement, order: Map<string, number>): Citation | null {
  const witnesses = statement.witnesses.flatMap((witness) => {
    const citation = witness.citations[0];
    return citation ? [{ citation, words: wordsOf(citation.exact), own: witness.voice === 'own' }] : [];
  });
  const compared = witnesses.slice(0, COMPARED);
  const scored = witnesses
    .map(({ citation, words, own }) => {
      const typical = compared.reduce((sum, other) => sum + likeness(words, other.words), 0) / Math.max(1, compared.length);
      const score = typical + 0.1 * standsAlone(citation.exact) + (own ? 0.05 : 0) - (words.size < 4 ? 0.3 : 0);
      return { citation, score: Math.round(score * 1e6), order: order.get(citation.report) ?? 0 };
    })
    .sort((a, b) => b.score - a.score || a.order - b.order);
  return scored[0]?.citation ?? null;
}

/** The side of a disagreement that a row is on: the one that holds its head, else the one that holds most of its witnesses. */
function ownSide(sides: Conflict['sides'], head: Citation, { witnesses }: Statement): Conflict['sides'][number] | undefined {
  const holding = sides.find(({ citations }) => citations.some((citation) => touches(citation, head)));
  if (holding) return holding;
  const own = witnesses.flatMap(({ citations }) => citations);
  const held = sides.map(({ citations }) => citations.filter((citation) => own.some((other) => touches(citation, other))).length);
  const most = largest(held);
  return most > 0 ? sides[held.indexOf(most)] : undefined;
}

/** Rows of the facts by outlet: every statement against every report, in four states. */
export function factRows(collation: Collation): StatementRow[] {
  const order = new Map(collation.reports.map((report, i) => [report.id, i]));
  const conflictsOf = new Map<string, Conflict[]>();
  for (const conflict of collation.conflicts)
    for (const id of conflict.statements) conflictsOf.set(id, [...(conflictsOf.get(id) ?? []), conflict]);

  return collation.statements.flatMap((statement) => {
    const head = headOf(statement, order);
    if (!head) return [];
    const conflicts = conflictsOf.get(statement.id) ?? [];
    let made: Map<string, Cell> | undefined;
    const cells = () => {
      made ??= cellsOf(collation, statement, head, conflicts);
      return made;
    };
    const differs = conflicts.length ? [...cells().values()].filter(({ state }) => state === 'differs').length : 0;
    return [{ statement, head, cells, reports: statement.standsIn.length, texts: statement.origins.length, differs, conflicts }];
  });
}

function cellsOf(collation: Collation, statement: Statement, head: Citation, conflicts: Conflict[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { id } of collation.reports) {
    const state: CellState = statement.standsIn.includes(id) ? 'says' : statement.notComparable.includes(id) ? 'not-comparable' : 'silent';
    cells.set(id, { report: id, state, citation: null, attributed: false });
  }
  for (const { citations, voice } of [...statement.witnesses].reverse()) {
    const [citation] = citations;
    if (citation && cells.has(citation.report))
      cells.set(citation.report, { report: citation.report, state: 'says', citation, attributed: voice === 'attributed' });
  }
  for (const { sides } of conflicts) {
    const own = ownSide(sides, head, statement);
    if (!own) continue;
    for (const side of sides) {
      if (side === own) continue;
      for (const citation of side.citations) {
        const cell = cells.get(citation.report);
        if (!cell || citation.report === head.report || own.citations.some(({ report }) => report === citation.report)) continue;
        // The words of the other side must be what that report has of this row; where it has none, the row itself must be the other side.
        const witnessed = statement.witnesses.flatMap(({ citations }) => citations).filter(({ report }) => report === citation.report);
        const meets = witnessed.length ? witnessed.some((own) => touches(own, citation)) : own.citations.some((one) => isMostOf(head, one));
        if (!meets) continue;
        cells.set(citation.report, { ...cell, state: 'differs', citation });
      }
    }
  }
  return cells;
}
