import type { Extraction } from "../extracting/extraction.ts";
import type { ReadDocument } from "./readDocument.ts";

export interface Job {
  file: string;
  bytes: Uint8Array;
  isExtracted: boolean;
}

/** What a document is going through, in this order. */
export type Phase = "READING" | "EXTRACTING";

/** Sent on the way to the answer. */
export interface PhaseMessage {
  kind: "phase";
  phase: Phase;
}

export type Answer =
  | { kind: "read"; document: ReadDocument; extraction: Extraction | null }
  | { kind: "refused"; expected: string; found: string }
  | { kind: "failed"; message: string };
