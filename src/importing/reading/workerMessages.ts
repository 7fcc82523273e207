import type { Extraction } from "../extracting/extraction.ts";
import type { ReadDocument } from "./readDocument.ts";

export interface Job {
  file: string;
  bytes: Uint8Array;
  isExtracted: boolean;
}

export type Answer =
  | { kind: "read"; document: ReadDocument; extraction: Extraction | null }
  | { kind: "refused"; expected: string; found: string }
  | { kind: "failed"; message: string };
