import type { Span } from '../../model/span.js';
import type { QuotedRun } from '../quotations/marks.js';

/** Tells whether an offset lies between quotation marks; asked in any order. Runs come in text order. */
export function quotedTester(quoted: QuotedRun[]): (at: number) => boolean {
  const spans: Span[] = quoted.flatMap(({ inner }) => inner).sort((a, b) => a[0] - b[0]);
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle][0] <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && at < spans[low - 1][1];
  };
}
