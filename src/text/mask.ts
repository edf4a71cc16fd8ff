const BLOCK = '█';

const isWordy = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/**
 * The text with every whole-word occurrence of the names, in capitals or small letters, put out by blocks: as long as before, so
 * that every offset holds. Linear in the text for each name.
 */
function maskNames(text: string, names: readonly string[]): string {
  // Lower case of some letters is longer than they are; such a text is searched as it stands.
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  const spans: [number, number][] = [];
  for (const name of names) {
    const word = lower === text ? name : name.toLowerCase();
    if (!word.trim()) continue;
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (!isWordy(text[at - 1]) && !isWordy(text[end])) spans.push([at, end]);
    }
  }
  if (!spans.length) return text;
  const units = text.split('');
  for (const [start, end] of spans)
    for (let i = start; i < end; i++) if (isWordy(units[i]) || /[\uD800-\uDFFF]/.test(units[i] as string)) units[i] = BLOCK;
  return units.join('');
}

/** Every string in a record masked; keys, numbers and the fields named stay. */
export function maskRecord<T>(value: T, names: readonly string[], keep: ReadonlySet<string>): T {
  if (typeof value === 'string') return maskNames(value, names) as T;
  if (Array.isArray(value)) return value.map((item) => maskRecord(item, names, keep)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, keep.has(key) ? inner : maskRecord(inner, names, keep)]),
  ) as T;
}
