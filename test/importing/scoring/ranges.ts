/** Half-open, in UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

const length = (range: Range): number => range.end - range.start;

export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function areEqual(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The common part of two ranges among all that they cover together, 0 to 1. */
export function sharedPart(a: Range, b: Range): number {
  const common = overlap(a, b);
  return common === 0 ? 0 : common / (length(a) + length(b) - common);
}

export function coversHalf(a: Range, b: Range): boolean {
  const shorter = Math.min(length(a), length(b));
  return shorter > 0 && 2 * overlap(a, b) >= shorter;
}

/** 0 where the ranges are not the same passage: half of the shorter is shared, and the given one is not much longer. */
export function passageLikeness(gold: Range, given: Range): number {
  const isSame = coversHalf(gold, given) && length(given) <= 3 * length(gold) + 20;
  return isSame ? sharedPart(gold, given) : 0;
}

export function best(likeness: (gold: Range, given: Range) => number, golds: Range[], givens: Range[]): number {
  return Math.max(0, ...golds.flatMap((gold) => givens.map((given) => likeness(gold, given))));
}

/** Pairs gold with given facts one to one, the likest first; likeness 0 is no match. Gives {index of gold: index of given}. */
export function pair<Gold, Given>(
  golds: readonly Gold[],
  givens: readonly Given[],
  likeness: (gold: Gold, given: Given) => number,
): Map<number, number> {
  const ranked = golds
    .flatMap((gold, i) => givens.map((given, j) => ({ i, j, score: likeness(gold, given) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of ranked) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}

/** The given facts that found no gold fact. */
export function unpaired<Given>(givens: readonly Given[], pairs: Map<number, number>): Given[] {
  const taken = new Set(pairs.values());
  return givens.filter((_, j) => !taken.has(j));
}
