import { DomainError } from "../errors.ts";
import type { DocumentSize } from "./documentSize.ts";
import type { OperationSize } from "./operationSize.ts";

/** The most that one request may ask for. Each is several times what the widest ready query needs. */
export const limits = {
  /** Words and signs of a document, counted by the parser, which stops there. */
  tokens: 5_000,
  /** Fields inside fields. GraphiQL's own introspection needs 15. */
  depth: 20,
  rootFields: 50,
  /** Fields of one selection, fragments spread out. */
  width: 150,
  aliases: 100,
  directives: 50,
  /** Filters inside filters, literals and variables alike. */
  inputDepth: 12,
  /** Values in all arguments and variables together. */
  inputValues: 1_000,
  /** Values in the answer if every list were full; a page of 100 with 20 below each and 25 fields is 50,000. */
  cost: 100_000,
} as const;

const words: Record<Exclude<keyof typeof limits, "tokens">, string> = {
  depth: "levels of fields",
  rootFields: "root fields",
  width: "fields in one selection",
  aliases: "aliases",
  directives: "directives",
  inputDepth: "levels inside an argument or variable",
  inputValues: "values in arguments and variables",
  cost: "values in a full answer, pages multiplied",
};

/** Throws TOO_COSTLY, naming every limit that the request passes. */
export function requireWithinLimits(size: DocumentSize & OperationSize): void {
  const names = Object.keys(words) as (keyof typeof words)[];
  const passed = names.filter((name) => size[name] > limits[name]);
  if (passed.length === 0) return;
  throw new DomainError("TOO_COSTLY", {
    required: passed.map((name) => `at most ${limits[name]} ${words[name]}`).join("; "),
    got: passed.map((name) => (Number.isFinite(size[name]) ? String(size[name]) : "far more")).join("; "),
  });
}

/** TOO_COSTLY for a document that the parser gave up at `limits.tokens`. */
export function tooLong(): DomainError {
  return new DomainError("TOO_COSTLY", {
    required: `a document of at most ${limits.tokens} tokens`,
    got: "a longer one",
    next: "Ask in several requests, and give long lists of values as variables.",
  });
}
