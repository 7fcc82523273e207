import type { ExtractionContext } from "./context.ts";
import type { DatedEvent, Found } from "./extraction.ts";

/** Things that happened on a stated day. */
export function events(_context: ExtractionContext): Found<DatedEvent> {
  return { facts: [], warnings: [] };
}
