/** A name cut to fit a plot, the number that tells it from its like kept; the list below has it whole. */
export function shorten(name: string, most: number): string {
  if (name.length <= most) return name;
  const number = / \d{1,4}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, most - 1 - number.length).trimEnd()}…${number}`;
}
