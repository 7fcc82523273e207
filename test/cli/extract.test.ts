import { type ExecFileException, execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectPath } from "../../src/project.ts";

const ZEREN = projectPath("dist", "zeren.js");

interface Ran {
  code: number;
  out: string;
  err: string;
}

function zeren(args: string[], input = ""): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [ZEREN, ...args], (error: ExecFileException | null, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

describe("zeren extract", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "zeren-"));
    await mkdir(join(folder, "docs", "below"), { recursive: true });
    await writeFile(join(folder, "docs", "b.txt"), "\uFEFF一、治理白鹭湖。牵头单位：省水利厅。\r\n电话13812345678\r\n");
    await writeFile(join(folder, "docs", "a.html"), "<html><p>通知</p></html>");
    await writeFile(join(folder, "docs", "below", "c.txt"), "附件");
    await writeFile(join(folder, "docs", "empty.pdf"), "");
    await writeFile(join(folder, "docs", "~$b.docx"), "lock");
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("prints one object for one file", async () => {
    const { code, out, err } = await zeren(["extract", join(folder, "docs", "b.txt")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(Object.keys(JSON.parse(out))).toEqual(
      expect.arrayContaining([
        "document",
        "tasks",
        "leaders",
        "offices",
        "regulations",
        "natureReserves",
        "issues",
        "figures",
        "events",
        "warnings",
      ]),
    );
    expect(out.split("\n").length).toBeGreaterThan(10);
  });

  test("prints the text that offsets count in", async () => {
    const { out } = await zeren(["extract", "--text", join(folder, "docs", "b.txt")]);
    expect(out).toBe("一、治理白鹭湖。牵头单位：省水利厅。\r\n电话***********\r\n");
  });

  test("reads standard input", async () => {
    expect(await zeren(["extract", "--text", "-"], "通知正文")).toEqual({ code: 0, out: "通知正文", err: "" });
  });

  test("prints one line a document for a folder, refuses one of them, and goes on", async () => {
    const { code, out, err } = await zeren(["extract", join(folder, "docs")]);
    expect(code).toBe(2);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).document.file),
    ).toEqual(["a.html", "b.txt", "c.txt"]);
    expect(err).toBe(
      `zeren: ${join(folder, "docs", "empty.pdf")}: expected a txt, html, docx, xlsx or pdf document, found an empty file\n`,
    );
  });

  test("writes a file for each document", async () => {
    const out = join(folder, "out");
    expect((await zeren(["extract", join(folder, "docs"), "--out", out])).out).toBe("");
    expect((await readdir(out, { recursive: true })).sort()).toEqual([
      "a.html.json",
      "b.txt.json",
      "below",
      join("below", "c.txt.json"),
    ]);
    expect(JSON.parse(await readFile(join(out, "b.txt.json"), "utf8")).document.file).toBe("b.txt");
  });

  test("prints no JSON for a file that is not there", async () => {
    const path = join(folder, "absent.txt");
    expect(await zeren(["extract", path])).toEqual({
      code: 2,
      out: "",
      err: `zeren: ${path}: expected a file or a folder, found nothing there\n`,
    });
  });

  test("says that a folder is empty", async () => {
    await mkdir(join(folder, "empty"));
    expect(await zeren(["extract", join(folder, "empty")])).toMatchObject({ code: 2, out: "" });
  });
});
