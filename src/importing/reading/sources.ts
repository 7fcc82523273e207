import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { Readable } from "node:stream";
import { LIMITS } from "./limits.ts";
import { Refusal } from "./refusal.ts";

/** A document that was named or found, not yet opened. */
export interface Found {
  /** As named, or as found under the folder that was named; "-" for standard input. */
  path: string;
  /** Base name; below a folder, the path from that folder on. */
  name: string;
}

/** The files that paths stand for, in the order given; the files of a folder and its subfolders by name. */
export async function filesAt(paths: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const path of paths) {
    const isFolder = path !== "-" && (await stat(path).catch(() => null))?.isDirectory();
    if (isFolder) found.push(...(await filesIn(path)));
    else found.push({ path, name: path === "-" ? "stdin" : basename(path) });
  }
  return found;
}

async function filesIn(folder: string): Promise<Found[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !isHidden(relative(folder, join(entry.parentPath, entry.name))))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: relative(folder, path) }));
}

// Files of the system, and the locks that Word and Excel leave beside an open document.
function isHidden(path: string): boolean {
  return path.split(/[\\/]/u).some((part) => part.startsWith(".") || part.startsWith("~$"));
}

/** The bytes of a file or of standard input; throws a Refusal where there are none or too many. */
export async function bytesOf({ path }: Found, input: Readable, greatest = LIMITS.bytes): Promise<Uint8Array> {
  if (path === "-") return collected(input, greatest);
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal("a file or a folder", error.code === "ENOENT" ? "nothing there" : (error.code ?? "an error"));
  });
  // A pipe is fine, it ends; a device need not.
  if (!about.isFile() && !about.isFIFO()) throw new Refusal("a file or a folder", "a device or a socket");
  if (about.size > greatest) throw tooLarge(greatest);
  return collected(createReadStream(path), greatest);
}

async function collected(input: Readable, greatest: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > greatest) throw tooLarge(greatest);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("a file that can be read", (error as NodeJS.ErrnoException).code ?? "an error");
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(greatest: number): Refusal {
  return new Refusal(`a file of at most ${greatest / 1024 / 1024} MB`, "a larger one");
}
