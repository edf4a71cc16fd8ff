/** A citation by its place in the text. */
export interface Placed {
  report: string;
  span: [number, number];
  exact: string;
}

export function isPlaced(value: object): value is Placed {
  const keys = Object.keys(value);
  return keys.length === 3 && keys[0] === 'report' && keys[1] === 'span' && keys[2] === 'exact';
}

/** A tree with what `change` makes of its objects and lists; where it makes nothing, their own are walked. */
export function walk(value: unknown, change: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const changed = change(value);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return value.map((item) => walk(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, change)]));
}
