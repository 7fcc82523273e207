/** Values by a text, the most recently used kept as long as their sizes together stay within `most`. */
export class Recent<Value> {
  readonly #most: number;
  // A Map keeps the order in which keys were set, so the first is the one longest unused.
  readonly #kept = new Map<string, { readonly value: Value; readonly size: number }>();
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const found = this.#kept.get(key);
    if (found === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

  /** Keeps a value whose key is not kept yet; one that is larger than a tenth of all is not, so that none drives out the rest. */
  add(key: string, value: Value, size: number): void {
    if (size > this.#most / 10 || this.#kept.has(key)) return;
    this.#kept.set(key, { value, size });
    this.#size += size;
    for (const [oldest, { size: freed }] of this.#kept) {
      if (this.#size <= this.#most) return;
      this.#kept.delete(oldest);
      this.#size -= freed;
    }
  }
}
