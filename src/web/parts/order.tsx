import type { ComponentChildren } from 'preact';
import { setParams, useRoute } from '../state/route.js';

/** Ways to order a list by the name they have in the address; the first is had without one. */
export type Orders<T> = Record<string, [label: string, compare: (a: T, b: T) => number]>;

/** The list in the order that the address names, and the field to choose it. */
export function useOrder<T>(orders: Orders<T>): { ordered: (list: T[]) => T[]; choice: ComponentChildren } {
  const { params } = useRoute();
  const asked = params.get('sort') ?? '';
  const chosen = Object.hasOwn(orders, asked) ? asked : '';
  return {
    ordered: (list) => [...list].sort(orders[chosen]?.[1]),
    choice: (
      <label>
        Order{' '}
        <select value={chosen} onChange={(event) => setParams({ sort: event.currentTarget.value })}>
          {Object.entries(orders).map(([id, [label]]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
    ),
  };
}
