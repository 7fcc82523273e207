import { read } from "../../../src/importing/reading/read.ts";
import { readText, rowsOf, utf8 } from "./documents.ts";

const PLAN = "青禾省水污染防治实施方案\r\n一、总体要求\r\n（一）牵头单位：省生态环境厅。\n到2025年底前完成。\r\n";

function utf16(text: string, endian: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return endian === "le" ? bytes : bytes.swap16();
}

// Node writes no GB18030; every character here has a code of two bytes, found by decoding all of them.
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, [number, number]>();
  const decoder = new TextDecoder("gb18030");
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from([...text].flatMap((c) => (c < "\x80" ? [c.charCodeAt(0)] : (codes.get(c) ?? []))));
}

describe("a plain text", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8(PLAN)],
    ["UTF-8 with a byte-order mark", utf8(`\uFEFF${PLAN}`)],
    ["UTF-16 little-endian with a mark", utf16(`\uFEFF${PLAN}`, "le")],
    ["UTF-16 big-endian with a mark", utf16(`\uFEFF${PLAN}`, "be")],
    ["UTF-16 little-endian without", utf16(PLAN, "le")],
    ["UTF-16 big-endian without", utf16(PLAN, "be")],
    ["GB18030", gb18030(PLAN)],
    ["GB18030 with a mark", Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...gb18030(PLAN)])],
  ])("in %s reads the same, line ends as they are", async (_, bytes) => {
    expect(await read("方案.txt", bytes)).toMatchObject({ format: "txt", text: PLAN, tables: [], pages: null });
  });

  test("is known by the hash of its bytes, mark included", async () => {
    const marked = await readText("a.txt", "\uFEFF通知");
    expect(marked.sha256).toBe("6503d25e41be0ad22fea9c8fdc1a1fb52e6dd2e87b6bc1107510414433f825de");
  });

  test("with one damaged character in UTF-8 keeps all others", async () => {
    const bytes = utf8(PLAN);
    bytes[1] = 0xff;
    const { text } = await read("a.txt", bytes);
    expect(text.endsWith(PLAN.slice(1))).toBe(true);
  });

  test("in Latin script and UTF-16 without a mark is no binary", async () => {
    const { text } = await read("a.txt", utf16("Water pollution: 12 tasks\n", "le"));
    expect(text).toBe("Water pollution: 12 tasks\n");
  });
});

describe("a table in a plain text", () => {
  const ROWS = [
    ["序号=1", "任务名称=关闭白鹭湖采砂场", "牵头单位=省水利厅"],
    ["序号=2", "任务名称=", "牵头单位=白鹭市政府"],
  ];

  test("is found by tabs, with empty fields", async () => {
    const document = await readText(
      "a.txt",
      "附件\n序号\t任务名称\t牵头单位\n1\t关闭白鹭湖采砂场\t省水利厅\n2\t\t白鹭市政府\n完\n",
    );
    expect(rowsOf(document).slice(1)).toEqual(ROWS);
  });

  test("is found by bars, rules passed over", async () => {
    const document = await readText(
      "a.txt",
      "| 序号 | 任务名称 | 牵头单位 |\n|---|---|---|\n| 1 | 关闭白鹭湖采砂场 | 省水利厅 |\n| 2 |  | 白鹭市政府 |\n",
    );
    expect(rowsOf(document).slice(1)).toEqual(ROWS);
  });

  test("is found by runs of spaces and ends where the fields are fewer", async () => {
    const document = await readText(
      "a.txt",
      "序号  任务名称　　牵头单位\n1   关闭白鹭湖采砂场   省水利厅\n说明  其余不变\n",
    );
    expect(rowsOf(document)).toEqual([["序号", "任务名称", "牵头单位"], ROWS[0]]);
  });

  test.each([
    ["a roster in lines with gaps", "组　长　　王某\n副组长　　李某\n"],
    ["navigation with bars", "首页 | 新闻 | 公开 | 服务\n上一篇 | 下一篇\n"],
    ["a sentence that ends like a label", "做好各项  生态保护  重点工作\n抓好  全年  任务\n"],
  ])("is not seen in %s", async (_, text) => {
    expect((await readText("a.txt", text)).tables).toEqual([]);
  });
});
