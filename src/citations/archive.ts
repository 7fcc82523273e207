import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import DataLoader from "dataloader";
import type { Passage } from "../generated/schema.ts";

/** A document of the archive. */
export interface ArchivedDocument {
  /** Base name of its file. */
  readonly file: string;
  /** Hash of its bytes, hex; null where the graph does not hold it. */
  readonly documentSha256: string | null;
}

/** Where a passage stands, and the hash its words must have. */
export interface Locator extends ArchivedDocument {
  /** Half-open range of UTF-16 code units of the decoded text, byte-order mark removed. */
  readonly start: number;
  readonly end: number;
  /** Hash of the passage, UTF-8, hex. */
  readonly sha256: string;
}

/** The words of citations. */
export interface Archive {
  passage(locator: Locator): Promise<Passage>;
}

/** The decoded texts that locators point into. */
export interface Texts {
  /** Null when the document is not there. */
  read(document: ArchivedDocument): Promise<string | null>;
  /** Keeps the text of a document, found again by the hash of its bytes. */
  keep(sha256: string, text: string): Promise<void>;
}

/** An archive that reads each document once, however many passages of it are asked for. */
export function openArchive(stored: Texts): Archive {
  const texts = new DataLoader<ArchivedDocument, string | null, string>(
    (documents) => Promise.all(documents.map((document) => stored.read(document))),
    { cacheKeyFn: ({ file, documentSha256 }) => `${documentSha256} ${file}` },
  );
  return {
    async passage({ start, end, sha256, ...document }) {
      const text = await texts.load(document);
      if (text === null) return { status: "NOT_ARCHIVED", text: null };
      const words = text.slice(start, end);
      const isSame = createHash("sha256").update(words, "utf8").digest("hex") === sha256;
      return isSame ? { status: "VERIFIED", text: words } : { status: "MISMATCH", text: null };
    },
  };
}

/**
 * Texts in a folder: those that were kept, named by the hash of the document's bytes, else text files of the documents'
 * own names. Only base names are looked up. Without a folder nothing is found and nothing kept.
 */
export function folderTexts(folder: string | undefined): Texts {
  if (folder === undefined) return { read: async () => null, keep: async () => undefined };
  const kept = (sha256: string) => join(folder, `${basename(sha256)}.txt`);
  return {
    async read({ file, documentSha256 }) {
      const own = documentSha256 === null ? null : await textOf(kept(documentSha256));
      return own ?? textOf(join(folder, basename(file)));
    },
    async keep(sha256, text) {
      const path = kept(sha256);
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.part`, text);
      await rename(`${path}.part`, path);
    },
  };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch {
    return null;
  }
}
