import { DocumentReader } from "../../../src/importing/reading/documentReader.ts";
import { LIMITS } from "../../../src/importing/reading/limits.ts";
import { utf8 } from "./documents.ts";

const GOOD = { file: "好.txt", bytes: utf8("青政发〔2023〕18号，电话13812345678") };

/** A page nested so deep that the parser's time grows with the square of its length. */
const SLOW = { file: "慢.html", bytes: utf8(`<html>${"<div><font>".repeat(300_000)}`) };

describe("a document is read in a worker", () => {
  let reader: DocumentReader;
  afterEach(() => reader.close());

  test("that gives what was read, private data masked, and leaves the caller's bytes alone", async () => {
    reader = new DocumentReader();
    const document = await reader.read(GOOD);
    expect(document).toMatchObject({ file: "好.txt", format: "txt", text: "青政发〔2023〕18号，电话***********" });
    expect(GOOD.bytes.length).toBeGreaterThan(0);
  });

  test("that is stopped when a document takes too long, and the next one is read", async () => {
    reader = new DocumentReader({ ...LIMITS, milliseconds: 3000 });
    const [slow, good] = await Promise.allSettled([reader.read(SLOW), reader.read(GOOD)]);
    expect(slow).toMatchObject({ status: "rejected", reason: { expected: "a document that is read in 3 s" } });
    expect(good).toMatchObject({ status: "fulfilled" });
  });

  test("that is stopped when a document takes too much memory, and the next one is read", async () => {
    reader = new DocumentReader({ ...LIMITS, heapMegabytes: 48 });
    const large = { file: "大.html", bytes: utf8(`<html>${"<p>段</p>".repeat(600_000)}`) };
    const [refused, good] = await Promise.allSettled([reader.read(large), reader.read(GOOD)]);
    expect(refused).toMatchObject({
      status: "rejected",
      reason: { expected: "a document that is read in 48 MB of memory" },
    });
    expect(good).toMatchObject({ status: "fulfilled" });
  });

  test("that refuses with one line, and a file too large does not even reach it", async () => {
    reader = new DocumentReader({ ...LIMITS, bytes: 1024 * 1024 });
    await expect(reader.read({ file: "空.txt", bytes: new Uint8Array() })).rejects.toThrow(
      "expected a txt, html, docx, xlsx or pdf document, found an empty file",
    );
    await expect(reader.read({ file: "大.txt", bytes: new Uint8Array(1024 * 1024 + 1) })).rejects.toThrow(
      "expected a file of at most 1 MB, found one of 1.1 MB",
    );
  });

  test("with the facts that it states, quotes pointing into its text", async () => {
    reader = new DocumentReader();
    const { document, extraction } = await reader.extract({ file: "a.txt", bytes: utf8("一、牵头单位：省水利厅。\n") });
    expect(extraction.document.sha256).toBe(document.sha256);
  });
});
