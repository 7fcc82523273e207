/** A document that is not read, and why: what was required and what was got, each a noun phrase on one line. */
export class Refusal extends Error {
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, found: string) {
    super(`expected ${expected}, found ${found}`.replace(/\s+/gu, " "));
    this.name = "Refusal";
    this.expected = expected;
    this.found = found;
  }
}
