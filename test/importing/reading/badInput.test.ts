import { createHash } from "node:crypto";
import JSZip from "jszip";
import { LIMITS } from "../../../src/importing/reading/limits.ts";
import { read } from "../../../src/importing/reading/read.ts";
import { Refusal } from "../../../src/importing/reading/refusal.ts";
import { docx, paragraph, pdf, utf8 } from "./documents.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(stream: string): Uint8Array {
  return Buffer.concat([Buffer.from(OLE), Buffer.alloc(504), Buffer.from(stream, "utf16le")]);
}

async function zipOf(...names: string[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const name of names) zip.file(name, "<x/>");
  return zip.generateAsync({ type: "uint8array" });
}

/** A document whose main part declares few bytes in the directory and unpacks to many. */
async function lyingZip(): Promise<Uint8Array> {
  const bytes = Buffer.from(await docx({ body: paragraph("正".repeat(50_000)) }));
  const part = bytes.lastIndexOf("word/document.xml");
  bytes.writeUInt32LE(100, part - 46 + 24);
  return bytes;
}

async function encryptedZip(): Promise<Uint8Array> {
  const bytes = Buffer.from(await docx({ body: paragraph("密") }));
  for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 1)) {
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  }
  return bytes;
}

const ENCRYPT = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<00> <00>]`;

async function truncated(bytes: Promise<Uint8Array>): Promise<Uint8Array> {
  const whole = await bytes;
  return whole.subarray(0, whole.length / 2);
}

describe("a file that cannot be read is refused with what was expected and what was found", () => {
  test.each<[string, Uint8Array | Promise<Uint8Array>, string, RegExp]>([
    ["空.txt", new Uint8Array(), "a txt, html, docx, xlsx or pdf document", /^an empty file$/],
    ["白.txt", utf8(" \n\u3000\n"), "a text", /^only white space$/],
    [
      "图.txt",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
      "a txt, html, docx, xlsx or pdf document",
      /^a PNG image$/,
    ],
    ["旧.doc", compoundFile("WordDocument"), "a txt, html, docx, xlsx or pdf document", /Word 97–2003/],
    ["旧.xls", compoundFile("Workbook"), "a txt, html, docx, xlsx or pdf document", /Excel 97–2003/],
    [
      "密.docx",
      compoundFile("EncryptedPackage"),
      "a txt, html, docx, xlsx or pdf document",
      /encrypted with a password/,
    ],
    ["密码.docx", encryptedZip(), "a document without password", /encrypted zip/],
    [
      "密.pdf",
      pdf([[{ text: "密", x: 80, y: 700 }]], { trailer: ENCRYPT }),
      "a pdf that opens without password",
      /encrypted/,
    ],
    ["假.docx", pdf([[{ text: "方案", x: 80, y: 700 }]]), "docx, as the file is named", /^pdf content$/],
    ["假.pdf", docx({ body: paragraph("方案") }), "pdf, as the file is named", /^docx content$/],
    ["假.xlsx", utf8("序号,单位\n"), "xlsx, as the file is named", /^plain text$/],
    ["假.txt", utf8("<!DOCTYPE html><p>页</p>"), "txt, as the file is named", /^html content$/],
    ["假.html", utf8("只有文字"), "html, as the file is named", /without a tag/],
    ["数据", utf8('<?xml version="1.0"?><root/>'), "a txt, html, docx, xlsx or pdf document", /XML of another kind/],
    ["邮件", utf8("MIME-Version: 1.0\n\n正文"), "a txt, html, docx, xlsx or pdf document", /MIME/],
    ["压缩.zip", zipOf("a.txt"), "a txt, html, docx, xlsx or pdf document", /zip archive without a document/],
    ["版式.ofd", zipOf("OFD.xml"), "a txt, html, docx, xlsx or pdf document", /OFD/],
    ["幻灯.pptx", zipOf("ppt/presentation.xml"), "a txt, html, docx, xlsx or pdf document", /PowerPoint/],
    ["开放.odt", zipOf("content.xml"), "a txt, html, docx, xlsx or pdf document", /OpenDocument/],
    ["半.docx", truncated(docx({ body: paragraph("断") })), "an undamaged zip", /central directory/i],
    ["半.pdf", utf8("%PDF-1.7\n1 0 obj\n<<"), "an undamaged pdf", /./],
    ["坏.docx", docx({ body: "<w:p><w:r>" }), "well-formed XML in word/document.xml", /./],
    ["谎.docx", lyingZip(), "an undamaged zip", /too many bytes/],
    [
      "扫描.pdf",
      pdf([[{ line: [80, 80, 300, 80] }], []]),
      "a pdf with a text layer",
      /^2 pages of images without text$/,
    ],
    ["空表.xlsx", zipOf("xl/workbook.xml"), "a workbook with content", /empty or hidden/],
    ["空页.html", utf8("<html><script>x</script></html>"), "a page with text", /none outside scripts/],
    ["空文.docx", docx({ body: "<w:p/>" }), "a text", /docx document without any/],
    ["噪声", createHash("sha512").update("noise").digest(), "text in UTF-8, UTF-16 or GB18030", /./],
  ])("%s", async (file, bytes, expected, found) => {
    const refusal = await read(file, await bytes).then(
      ({ text }) => new Refusal("", text),
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ expected, found: expect.stringMatching(found) });
    expect((refusal as Refusal).message).toMatch(/^expected [^\n]+, found [^\n]+$/u);
  });

  test("a document that names outer files through a document type", async () => {
    const zip = new JSZip();
    zip.file(
      "word/document.xml",
      '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>',
    );
    const bytes = await zip.generateAsync({ type: "uint8array" });
    await expect(read("a.docx", bytes)).rejects.toMatchObject({ found: "a document type declaration" });
  });

  test("a zip that would unpack to more than the limit, before anything is unpacked", async () => {
    const bytes = await docx({ body: paragraph("零".repeat(400_000)) });
    expect(bytes.length).toBeLessThan(10_000);
    await expect(read("a.docx", bytes, { ...LIMITS, unpackedBytes: 1_000_000 })).rejects.toMatchObject({
      expected: "a document that unpacks to at most 1 MB",
    });
    await expect(read("a.docx", bytes, { ...LIMITS, entries: 1 })).rejects.toMatchObject({ found: "a zip of 3" });
  });

  test("a text, a file or a pdf beyond the limits", async () => {
    await expect(read("a.txt", utf8("一二三"), { ...LIMITS, bytes: 8 })).rejects.toMatchObject({ found: "9" });
    await expect(read("a.html", utf8("<html>一二三"), { ...LIMITS, textLength: 2 })).rejects.toBeInstanceOf(Refusal);
    const pages = pdf(Array.from({ length: 3 }, () => [{ text: "页", x: 80, y: 700 }]));
    await expect(read("a.pdf", pages, { ...LIMITS, pages: 2 })).rejects.toMatchObject({
      expected: "at most 2 pages",
      found: "3",
    });
  });
});
