import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import DataLoader from "dataloader";
import type { Passage } from "../generated/schema.ts";

/** Where a passage stands, and the hash its words must have. */
export interface Locator {
  /** Base name of the document's file. */
  readonly file: string;
  /** Half-open range of UTF-16 code units of the decoded text, byte-order mark removed. */
  readonly start: number;
  readonly end: number;
  /** Hash of the passage, UTF-8, hex. */
  readonly sha256: string;
}

/** The folder of original documents, if there is one. */
export interface Archive {
  passage(locator: Locator): Promise<Passage>;
}

/** Decodes a document of the archive to the text that its locators point into; null when the folder does not hold it. */
export type ReadText = (file: string) => Promise<string | null>;

/** An archive that reads each document once, however many passages of it are asked for. */
export function openArchive(readText: ReadText): Archive {
  const texts = new DataLoader<string, string | null>((files) => Promise.all(files.map(readText)));
  return {
    async passage({ file, start, end, sha256 }) {
      const text = await texts.load(file);
      if (text === null) return { status: "NOT_ARCHIVED", text: null };
      const words = text.slice(start, end);
      const isSame = createHash("sha256").update(words, "utf8").digest("hex") === sha256;
      return isSame ? { status: "VERIFIED", text: words } : { status: "MISMATCH", text: null };
    },
  };
}

/** Reads text files of a folder; without a folder there is no archive. Only base names are looked up. */
export function folderTexts(folder: string | null): ReadText {
  return async (file) => {
    if (folder === null) return null;
    try {
      return (await readFile(join(folder, basename(file)), "utf8")).replace(/^\uFEFF/, "");
    } catch {
      return null;
    }
  };
}
