import type { Readable } from "node:stream";
import { SaxesParser } from "saxes";
import { Refusal } from "./refusal.ts";
import { damaged } from "./zip.ts";

/** Called in the order of the document. Names come without their prefix, which each producer chooses as it likes. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>, prefix: string): void;
  close(name: string, prefix: string): void;
  text(text: string): void;
}

/**
 * Reads a part of an office document as XML, without ever holding the whole of it.
 * A document type declaration is refused: office formats have none, and only through it could a part name other files.
 */
export async function readXml(stream: Readable, part: string, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let failure: Refusal | null = null;
  parser.on("error", (error) => {
    failure ??= new Refusal(`well-formed XML in ${part}`, error.message);
  });
  parser.on("doctype", () => {
    failure ??= new Refusal(`XML without document type in ${part}`, "a document type declaration");
  });
  parser.on("opentag", (tag) => {
    const [prefix, name] = split(tag.name);
    handler.open(name, localNames(tag.attributes as Record<string, string>), prefix);
  });
  parser.on("closetag", (tag) => {
    const [prefix, name] = split(tag.name);
    handler.close(name, prefix);
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of unpacked(stream)) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
    if (failure) throw failure;
  }
  parser.write(decoder?.decode() ?? "");
  parser.close();
  if (failure) throw failure;
}

async function* unpacked(stream: Readable): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw damaged(error);
  }
}

function encodingOf(chunk: Buffer): string {
  const first = ((chunk[0] ?? 0) << 8) | (chunk[1] ?? 0);
  if (first === 0xfffe || first === 0x3c00) return "utf-16le";
  return first === 0xfeff || first === 0x003c ? "utf-16be" : "utf-8";
}

function localNames(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const name in attributes) local[split(name)[1]] = attributes[name] ?? "";
  return local;
}

function split(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}
