import JSZip from "jszip";
import { read } from "../../../src/importing/reading/read.ts";
import type { ReadDocument, Table } from "../../../src/importing/reading/readDocument.ts";

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function readText(file: string, text: string): Promise<ReadDocument> {
  return read(file, utf8(text));
}

/** Each row of a table as "label=text" of its cells, the text alone where no label stands above. */
export function rowsOf(document: ReadDocument, table: Table | undefined = document.tables[0]): string[][] {
  return (table?.rows ?? []).map((row) =>
    row.map(({ header, start, end }) => (header === null ? "" : `${header}=`) + document.text.slice(start, end)),
  );
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface DocxParts {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  /** Anything else, by its name in the zip. */
  [part: string]: string | undefined;
}

/** A Word document by hand; the parts are the inner XML of their roots. */
export async function docx({ body, numbering, styles, footnotes, ...others }: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("[Content_Types].xml", "<Types/>");
  zip.file("word/document.xml", `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`);
  if (numbering) zip.file("word/numbering.xml", `<w:numbering ${WORD}>${numbering}</w:numbering>`);
  if (styles) zip.file("word/styles.xml", `<w:styles ${WORD}>${styles}</w:styles>`);
  if (footnotes) zip.file("word/footnotes.xml", `<w:footnotes ${WORD}>${footnotes}</w:footnotes>`);
  for (const [name, content] of Object.entries(others)) if (content !== undefined) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export function cell(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

/** What a page of a pdf draws: text at a point from the lower left corner, a line between two, or operators as they are. */
export type Drawn =
  | { text: string; x: number; y: number; size?: number; turned?: true }
  | { raw: string }
  | { line: [fromX: number, fromY: number, toX: number, toY: number] };

/**
 * A pdf by hand, of A4 pages. Its font is not embedded: the characters are known only through the character map
 * UniGB-UCS2-H, as in the files of older Chinese office software.
 */
export function pdf(pages: Drawn[][], extra: { trailer?: string } = {}): Uint8Array {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /Ascent 880 /Descent -120 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontBBox [0 -120 1000 880] >> >>",
  ];
  for (const page of pages) {
    const content = page.map(drawn).join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra.trailer ?? ""} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

function drawn(what: Drawn): string {
  if ("raw" in what) return what.raw;
  if ("line" in what) return `${what.line[0]} ${what.line[1]} m ${what.line[2]} ${what.line[3]} l S`;
  const code = Buffer.from(what.text, "utf16le").swap16().toString("hex");
  return `BT /F1 ${what.size ?? 16} Tf ${what.turned ? "0.7 0.7 -0.7 0.7" : "1 0 0 1"} ${what.x} ${what.y} Tm <${code}> Tj ET`;
}
