import type { SectionEntry } from './sections.js';

/** Sections in the reader's order: those named first, the rest as they come. */
export function orderOf(sections: SectionEntry[], order: string | null): SectionEntry[] {
  const wanted = (order ?? '').split('.').filter(Boolean);
  const rank = ({ id }: SectionEntry, i: number) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length + i);
  return sections
    .map((section, i) => ({ section, rank: rank(section, i) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ section }) => section);
}

/** The order with one section moved by a place. */
export function moved(sections: SectionEntry[], id: string, by: 1 | -1): string {
  const ids = sections.map((section) => section.id);
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids.join('.');
  ids.splice(from, 1);
  ids.splice(to, 0, id);
  return ids.join('.');
}
