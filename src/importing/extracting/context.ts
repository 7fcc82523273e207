import type { ReadDocument } from "../reading/readDocument.ts";
import type { Jurisdiction } from "./extraction.ts";
import type { DocumentHead } from "./text/documentHead.ts";
import type { ReadableText } from "./text/readableText.ts";
import type { Structure } from "./text/structure.ts";
import type { Telling } from "./text/tellings.ts";

/** What every kind of fact is read from. */
export interface ExtractionContext {
  document: ReadDocument;
  text: ReadableText;
  head: DocumentHead;
  structure: Structure;
  tellings: Telling[];
  /** The place that 自治区, 省厅, 厅 mean in this document. */
  jurisdiction: Jurisdiction | null;
}
