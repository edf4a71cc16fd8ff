import { useMemo } from 'preact/hooks';
import { useCopies } from '../parts/copies-switch.js';
import { useDossier } from '../state/dossier.js';

/** Counts other reports; where copies count once, other separate texts. */
export interface Counted {
  (reports: string[]): number;
  /** How many others there are. */
  all: number;
  what: 'report' | 'text';
}

export function useCounted(own: string): Counted {
  const { collation, textOf } = useDossier();
  const copies = useCopies();
  return useMemo(() => {
    const textsOf = (reports: string[]) => new Set(reports.map((id) => textOf.get(id) ?? id).filter((text) => text !== textOf.get(own)));
    const count = (reports: string[]) => (copies ? reports.length : textsOf(reports).size);
    const others = collation.reports.flatMap(({ id }) => (id === own ? [] : id));
    return Object.assign(count, { all: count(others), what: copies ? ('report' as const) : ('text' as const) });
  }, [own, copies, collation, textOf]);
}
