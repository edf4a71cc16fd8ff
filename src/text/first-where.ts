/**
 * The first place of a sorted list at which a condition holds that, once it holds, holds for all that follow; the length when it never does.
 * Binary search.
 */
export function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
