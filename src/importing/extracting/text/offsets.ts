import type { Span } from "./readableText.ts";

/** Index of the first of sorted offsets that is at least a value. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of sorted offsets lies in a range. */
export function holdsAny(sorted: ArrayLike<number>): (range: Span) => boolean {
  return ({ start, end }) => {
    const first = sorted[lowerBound(sorted, start)];
    return first !== undefined && first < end;
  };
}
