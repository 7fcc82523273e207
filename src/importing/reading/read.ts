import { createHash } from "node:crypto";
import { withHeaders } from "./headers.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { maskPrivateData } from "./privateData.ts";
import type { Range, ReadDocument } from "./readDocument.ts";
import { Refusal } from "./refusal.ts";
import { type Content, contentOf } from "./sniff.ts";
import { tablesInText } from "./tablesInText.ts";
import type { RawTable } from "./textWriter.ts";

interface Reading {
  text: string;
  tables: RawTable[];
  pages: Range[] | null;
}

/**
 * Reads a document of any format from its bytes, with private data masked. Throws a Refusal for what cannot be read.
 * It runs where it is called: for bytes from outside use DocumentReader, which can be stopped.
 */
export async function read(file: string, bytes: Uint8Array, limits: Limits = LIMITS): Promise<ReadDocument> {
  if (bytes.length > limits.bytes) {
    throw new Refusal(`at most ${limits.bytes} bytes`, `${bytes.length}`);
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const content = await contentOf(file, bytes, limits);
  const reading = await readContent(content, bytes, limits).catch((error: unknown) => {
    throw refused(content.format, error);
  });
  const text = maskPrivateData(reading.text);
  if (text.trim() === "") throw new Refusal("a text", `a ${content.format} document without any`);
  return {
    file: maskPrivateData(file),
    sha256,
    format: content.format,
    text,
    tables: reading.tables.map((table) => withHeaders(table, text)),
    pages: reading.pages,
  };
}

// Libraries meet damage with errors of every kind; each of them means that this document cannot be read.
function refused(format: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof RangeError) return new Refusal(`a ${format} of ordinary depth and size`, error.message);
  return new Refusal(`an undamaged ${format}`, error instanceof Error ? error.message : String(error));
}

// Each format's reader is loaded when a document needs it: pdf.js alone takes as long as reading a hundred pages of text,
// and slows JSON.stringify down for as long as the process lives.
async function readContent(content: Content, bytes: Uint8Array, limits: Limits): Promise<Reading> {
  switch (content.format) {
    case "txt":
      return { text: content.text, tables: tablesInText(content.text), pages: null };
    case "html":
      return { ...parts((await import("./html/html.ts")).readHtml(content.text, limits)), pages: null };
    case "docx":
      return { ...parts(await (await import("./docx/docx.ts")).readDocx(content.zip, limits)), pages: null };
    case "xlsx":
      return { ...parts(await (await import("./xlsx/xlsx.ts")).readXlsx(content.zip, limits)), pages: null };
    case "pdf":
      return (await import("./pdf/pdf.ts")).readPdf(bytes, limits);
  }
}

function parts({ text, tables }: { text: string; tables: RawTable[] }): Omit<Reading, "pages"> {
  return { text, tables };
}
