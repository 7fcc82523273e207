import type { DocumentHead } from "./documentHead.ts";
import type { Jurisdiction } from "./extraction.ts";
import type { ReadableText } from "./readableText.ts";

/** The place whose organs 自治区, 省厅, 市局 and 厅 mean: stated by number, issuer or title, else inferred from the names in the text. */
export function jurisdiction(_text: ReadableText, _head: DocumentHead): Jurisdiction | null {
  return null;
}
