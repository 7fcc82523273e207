import type { Evidence } from "../loading/dataset.ts";
import { contentHash } from "../loading/facts.ts";

/**
 * Names what a document says in one record, so that a decision is remembered until the document says something else.
 * The words of the passages count and not where they stand: a line put in above changes nothing.
 */
export function factKey(record: { readonly evidence: readonly Evidence[]; readonly [field: string]: unknown }): string {
  const { review: _, evidence, ...said } = record;
  const passages = evidence.map(({ sha256, aspect }) => `${sha256}${aspect ?? ""}`);
  return contentHash({ ...withoutPlaces(said), passages: [...new Set(passages)].sort().join() });
}

/** Links that are written out carry passages of their own, with offsets. */
function withoutPlaces(said: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(said, (key, value) => (key === "evidence" ? undefined : value)));
}
