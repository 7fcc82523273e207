/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** `count` different whole numbers below `end`; fewer when there are fewer. */
  different(count: number, end: number): number[] {
    const found = new Set<number>();
    while (found.size < Math.min(count, end)) found.add(this.below(end));
    return [...found];
  }
}

/** The day that many days after 1995-01-01, YYYY-MM-DD. */
export function dayAfterStart(days: number): string {
  return new Date(Date.UTC(1995, 0, 1 + days)).toISOString().slice(0, 10);
}
