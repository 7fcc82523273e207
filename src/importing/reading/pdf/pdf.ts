import { createRequire } from "node:module";
import { dirname } from "node:path";
// The build for older engines: the other one uses what Node 20 does not have, and then leaves out half a page.
import { getDocument, OPS, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Limits } from "../limits.ts";
import type { Range } from "../readDocument.ts";
import { Refusal } from "../refusal.ts";
import { type RawTable, TextWriter } from "../textWriter.ts";
import { type Line, linesOfPieces } from "./lines.ts";
import { pageContent } from "./pageContent.ts";
import { pageNumberLines } from "./pageNumbers.ts";
import { type PageTable, ruledTables } from "./ruledTables.ts";
import { writePages } from "./writePages.ts";

export interface PdfPage {
  lines: Line[];
  tables: PageTable[];
  turned: string[];
}

/**
 * Text of a pdf's text layer: lines joined to paragraphs, tables with drawn lines as tables (also over page breaks),
 * page numbers left out. Nothing is recognised in images; a pdf of images alone is refused.
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: Limits,
): Promise<{ text: string; tables: RawTable[]; pages: Range[] }> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > limits.pages) throw new Refusal(`at most ${limits.pages} pages`, `${pdf.numPages}`);
    const pages = await pagesOf(pdf);
    const numbers = pageNumberLines(pages.map((page) => page.lines));
    for (const page of pages) page.lines = page.lines.filter((line) => !numbers.has(line));
    const writer = new TextWriter(limits.textLength);
    writePages(pages, writer);
    const { text } = writer;
    checkTextLayer(text, pdf.numPages);
    return { text, tables: writer.tables, pages: writer.pages };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // Paths and not URLs: the library opens them as files.
  const maps = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  try {
    return await getDocument({
      // A copy: the library takes the memory over.
      data: new Uint8Array(bytes),
      // Chinese fonts that are not embedded name their characters only through these maps.
      cMapUrl: `${maps}/cmaps/`,
      standardFontDataUrl: `${maps}/standard_fonts/`,
      cMapPacked: true,
      useSystemFonts: false,
      // No image is looked at, and decoding scans is what takes time and memory.
      maxImageSize: 1,
      isOffscreenCanvasSupported: false,
      stopAtErrors: false,
      disableFontFace: true,
      verbosity: 0,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw new Refusal("a pdf that opens without password", "an encrypted one");
    }
    throw damagedPdf(error);
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const content = await pageContent(page, OPS as Record<string, number>);
      page.cleanup();
      const { tables, rest } = ruledTables(content);
      pages.push({ lines: linesOfPieces(rest), tables, turned: content.turned });
    } catch (error) {
      throw damagedPdf(error);
    }
  }
  return pages;
}

function damagedPdf(error: unknown): Refusal {
  return new Refusal("an undamaged pdf", error instanceof Error ? error.message : String(error));
}

function checkTextLayer(text: string, pages: number): void {
  const visible = text.replace(/\s/gu, "").length;
  // A scan may carry a stamp or a page number as text.
  if (visible === 0 || (pages > 1 && visible < 4 * pages)) {
    throw new Refusal("a pdf with a text layer", `${pages} ${pages === 1 ? "page" : "pages"} of images without text`);
  }
  const unreadable = text.match(/(?!\s)[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (unreadable > visible * 0.3) {
    throw new Refusal("a pdf with a readable text layer", "characters whose font does not say what they mean");
  }
}
