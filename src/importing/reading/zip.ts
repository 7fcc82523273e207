import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { Limits } from "./limits.ts";
import { Refusal } from "./refusal.ts";

/** The parts of a zip by name. Nothing is unpacked before it is asked for, and never onto a disk. */
export interface Zip {
  names: string[];
  has(name: string): boolean;
  /** The unpacked bytes of a part, checked while they come against the size that the directory declares. */
  open(name: string): Promise<Readable>;
}

/** Throws a Refusal for a damaged or encrypted zip, and for one that declares to unpack to more than the limits. */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<Zip> {
  const file = await zipFile(bytes);
  const entries = await entriesWithin(file, limits);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    open: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new Refusal(`a part ${name} in the document`, "none");
      return (await file.openReadStreamPromise(entry)) as Readable;
    },
  };
}

async function zipFile(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // validateEntrySizes makes a part that unpacks to more than it declares an error on its stream.
    return await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch (error) {
    throw damaged(error);
  }
}

async function entriesWithin(file: ZipFile, limits: Limits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  if (file.entryCount > limits.entries) {
    throw new Refusal(`a document of at most ${limits.entries} parts`, `a zip of ${file.entryCount}`);
  }
  try {
    for await (const entry of file.eachEntry()) {
      if (entry.isEncrypted()) throw new Refusal("a document without password", "an encrypted zip");
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpackedBytes) {
        throw new Refusal(
          `a document that unpacks to at most ${megabytes(limits.unpackedBytes)}`,
          `a zip of ${megabytes(file.fileSize)} that unpacks to more`,
        );
      }
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(error);
  }
  return entries;
}

/** The Refusal for an error met while a part is unpacked or the directory read. */
export function damaged(error: unknown): Refusal {
  return new Refusal("an undamaged zip", error instanceof Error ? error.message : String(error));
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
