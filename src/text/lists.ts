// Lists made from outside bytes can be long. A call with a list spread over its arguments fails past some 100,000 of them: the stack is full.

/** Adds the items of one list to the end of another. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}

/** The smallest of some numbers; Infinity when there are none. */
export function smallest(numbers: Iterable<number>): number {
  let found = Infinity;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** The largest of some numbers; -Infinity when there are none. */
export function largest(numbers: Iterable<number>): number {
  let found = -Infinity;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
