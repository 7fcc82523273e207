import type { DraftRecord } from "../drafting/draft.ts";
import { contentHash } from "../loading/facts.ts";

/** Names what a drafted record says, so that a rejection is remembered until the document says something else. */
export function factKey(record: DraftRecord): string {
  const { review: _, evidence, ...said } = record;
  const places = evidence.map(({ start, end }) => `${start}-${end}`);
  return contentHash({ ...said, places: places.join() });
}
