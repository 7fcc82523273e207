import { decodePage, isStrictUtf8 } from "./decodeText.ts";
import type { Limits } from "./limits.ts";
import { DOCX_MAIN_PART, XLSX_MAIN_PART } from "./mainParts.ts";
import type { Format } from "./readDocument.ts";
import { Refusal } from "./refusal.ts";
import type { Zip } from "./zip.ts";

/** What the bytes are, opened as far as it took to tell. */
export type Content =
  | { format: "txt" | "html"; text: string }
  | { format: "docx" | "xlsx"; zip: Zip }
  | { format: "pdf" };

const READABLE = "a txt, html, docx, xlsx or pdf document";

const FORMAT_BY_ENDING: Record<string, Format> = {
  txt: "txt",
  text: "txt",
  htm: "html",
  html: "html",
  xhtml: "html",
  docx: "docx",
  docm: "docx",
  xlsx: "xlsx",
  xlsm: "xlsx",
  pdf: "pdf",
};

const SIGNATURES: [name: string, ...bytes: number[]][] = [
  ["a PNG image", 0x89, 0x50, 0x4e, 0x47],
  ["a JPEG image", 0xff, 0xd8, 0xff],
  ["a GIF image", 0x47, 0x49, 0x46, 0x38],
  ["a TIFF image", 0x49, 0x49, 0x2a, 0x00],
  ["a TIFF image", 0x4d, 0x4d, 0x00, 0x2a],
  ["a gzip archive", 0x1f, 0x8b],
  ["a RAR archive", 0x52, 0x61, 0x72, 0x21],
  ["a 7z archive", 0x37, 0x7a, 0xbc, 0xaf],
  ["an RTF document", 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** Tells the format by the content; the name only says what was expected. Throws a Refusal where the two disagree. */
export async function contentOf(file: string, bytes: Uint8Array, limits: Limits): Promise<Content> {
  if (bytes.length === 0) throw new Refusal(READABLE, "an empty file");
  const named = FORMAT_BY_ENDING[file.slice(file.lastIndexOf(".") + 1).toLowerCase()];
  const content = await sniffed(bytes, named, limits);
  if (named !== undefined && named !== content.format) {
    throw new Refusal(`${named}, as the file is named`, `${content.format} content`);
  }
  return content;
}

async function sniffed(bytes: Uint8Array, named: Format | undefined, limits: Limits): Promise<Content> {
  if (Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) return { format: "pdf" };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    const { openZip } = await import("./zip.ts");
    return sniffedZip(await openZip(bytes, limits));
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refusal(READABLE, compoundFile(bytes));
  const signature = SIGNATURES.find(([, ...first]) => startsWith(bytes, first));
  if (signature) throw new Refusal(READABLE, signature[0]);
  if (named === "docx" || named === "xlsx" || named === "pdf") {
    throw new Refusal(`${named}, as the file is named`, isStrictUtf8(bytes) ? "plain text" : "other or damaged data");
  }
  return sniffedText(bytes, named);
}

function sniffedZip(zip: Zip): Content {
  if (zip.names.some((name) => DOCX_MAIN_PART.test(name))) return { format: "docx", zip };
  if (zip.names.some((name) => XLSX_MAIN_PART.test(name))) return { format: "xlsx", zip };
  if (zip.has("OFD.xml")) throw new Refusal(READABLE, "an OFD document");
  if (zip.names.some((name) => name.startsWith("ppt/"))) throw new Refusal(READABLE, "a PowerPoint document");
  if (zip.has("content.xml")) throw new Refusal(READABLE, "an OpenDocument file");
  throw new Refusal(READABLE, "a zip archive without a document in it");
}

// Old office formats, and new ones under a password, are compound files whose stream names tell them apart.
function compoundFile(bytes: Uint8Array): string {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => content.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "a document encrypted with a password";
  if (holds("WordDocument")) return "a Word 97–2003 document (doc)";
  if (holds("Workbook") || holds("Book")) return "an Excel 97–2003 workbook (xls)";
  return "an office document of an old format";
}

function sniffedText(bytes: Uint8Array, named: Format | undefined): Content {
  const text = decodePage(bytes, declaredEncoding(bytes));
  if (text.trim() === "") throw new Refusal("a text", "only white space");
  const head = text
    .slice(0, 4096)
    .replace(/<!--[\s\S]*?-->/gu, "")
    .trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(head)) return { format: "html", text };
  if (named === "html") {
    if (!/<\/?[a-z][^>]*>/iu.test(text)) throw new Refusal("html, as the file is named", "text without a tag");
    return { format: "html", text };
  }
  if (/^<\?xml\b/iu.test(head)) throw new Refusal(READABLE, "XML of another kind");
  if (/^(?:MIME-Version|Content-Type|From|Received): /iu.test(head)) throw new Refusal(READABLE, "a MIME message");
  // A fragment saved from a page, as scrapers leave them.
  const isFragment = named === undefined && /^<(?:div|table|p|article|section|meta|style|h[1-6])\b[^>]*>/iu.test(head);
  return { format: isFragment ? "html" : "txt", text };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? null;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
