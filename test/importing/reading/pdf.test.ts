import { read } from "../../../src/importing/reading/read.ts";
import { type Drawn, pdf, rowsOf } from "./documents.ts";

const FULL = "各地各部门要切实提高政治站位强化责任落实建立健全长效机制"; // 28 characters of 16 points fill a line

/** Lines of text from the top down, 28 points apart. */
function lines(...texts: (string | { text: string; x: number })[]): Drawn[] {
  return texts.map((line, index) => ({
    ...(typeof line === "string" ? { text: line, x: 80 } : line),
    y: 760 - index * 28,
  }));
}

/** The lines of a grid. */
function grid(xs: number[], ys: number[]): Drawn[] {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [
    ...ys.map((y): Drawn => ({ line: [left, y, right, y] })),
    ...xs.map((x): Drawn => ({ line: [x, top, x, bottom] })),
  ];
}

describe("a pdf with a text layer", () => {
  test("in a font that is not embedded is read through its character map, lines joined to paragraphs", async () => {
    const page = lines(
      { text: FULL.slice(0, 26), x: 112 },
      FULL,
      "到2025年底前完成。",
      { text: "一、总体要求", x: 112 },
      FULL,
      "1.另起一段",
    );
    const { text, pages, format } = await read("a.pdf", pdf([page]));
    expect(format).toBe("pdf");
    expect(text).toBe(`${FULL.slice(0, 26)}${FULL}到2025年底前完成。\n一、总体要求\n${FULL}\n1.另起一段\n`);
    expect(pages).toEqual([{ start: 0, end: text.length }]);
  });

  test("goes on overleaf within a paragraph, its page numbers left out", async () => {
    const foot = (number: number): Drawn => ({ text: `- ${number} -`, x: 280, y: 60, size: 12 });
    const document = await read(
      "a.pdf",
      pdf([
        [...lines(FULL, FULL), foot(1)],
        [...lines("并公开。", FULL, FULL), foot(2)],
      ]),
    );
    expect(document.text).toBe(`${FULL}${FULL}并公开。\n${FULL}${FULL}\n`);
    expect(document.pages).toEqual([
      { start: 0, end: 56 },
      { start: 56, end: document.text.length },
    ]);
  });

  test("joins a centred title of two lines, and puts text that runs another way last", async () => {
    const title: Drawn[] = [
      { text: "青禾省人民政府关于印发白鹭湖流域水环境", x: 85, y: 760, size: 22.5 },
      { text: "综合治理方案的通知", x: 206, y: 725, size: 22.5 },
    ];
    const watermark: Drawn = { text: "内部资料", x: 200, y: 400, turned: true };
    const body = lines(FULL, FULL).map((drawn, index) => ({ ...drawn, y: 690 - 28 * index }));
    const { text } = await read("a.pdf", pdf([[...title, watermark, ...body]]));
    expect(text).toBe(`青禾省人民政府关于印发白鹭湖流域水环境综合治理方案的通知\n${FULL}${FULL}\n内部资料\n`);
  });

  test("reads cells whose lines are drawn as thin rectangles, through scaled and saved states", async () => {
    const bars: Drawn[] = [
      { raw: "q 2 0 0 2 0 0 cm" },
      ...[380, 365, 350].map((y): Drawn => ({ raw: `40 ${y} 110 0.4 re f` })),
      ...[40, 72, 150].map((x): Drawn => ({ raw: `${x} 350 0.4 30 re f` })),
      { raw: "Q" },
    ];
    const texts = lines("单位", "甲县").map((drawn, index) => ({ ...drawn, x: 84, y: 740 - 30 * index }));
    const more = lines("时限", "2024年").map((drawn, index) => ({ ...drawn, x: 150, y: 740 - 30 * index }));
    expect(rowsOf(await read("a.pdf", pdf([[...bars, ...texts, ...more]])))).toEqual([
      ["单位", "时限"],
      ["单位=甲县", "时限=2024年"],
    ]);
  });

  test("keeps a number that stands alone at the edge but counts no pages", async () => {
    const { text } = await read("a.pdf", pdf([lines("完成整改", "37"), lines("其余", "12")]));
    expect(text).toBe("完成整改\n37\n其余\n12\n");
  });

  test("reads a ruled table with a merged cell and wrapped lines, one over two pages", async () => {
    const xs = [80, 130, 290, 500];
    const header: Drawn[] = [
      { text: "序号", x: 84, y: 745 },
      { text: "整改任务", x: 134, y: 745 },
      { text: "牵头单位", x: 294, y: 745 },
    ];
    const first: Drawn[] = [
      ...grid(xs, [765, 735, 685]),
      { line: [80, 655, 500, 655] },
      { line: [80, 685, 80, 655] },
      { line: [130, 685, 130, 655] },
      { line: [500, 685, 500, 655] },
      ...header,
      { text: "1", x: 84, y: 715 },
      { text: "拆除白鹭湖违规养殖", x: 134, y: 717 },
      { text: "围网", x: 134, y: 695 },
      { text: "省水利厅", x: 294, y: 715 },
      { text: "2", x: 84, y: 665 },
      { text: "由各市自行安排", x: 134, y: 665 },
    ];
    const second: Drawn[] = [
      ...grid(xs, [765, 735, 705]),
      ...header,
      { text: "3", x: 84, y: 715 },
      { text: "恢复湿地", x: 134, y: 715 },
      { text: "省林草局", x: 294, y: 715 },
      { text: "附注", x: 80, y: 600 },
    ];
    const document = await read("a.pdf", pdf([first, second]));
    expect(rowsOf(document)).toEqual([
      ["序号", "整改任务", "牵头单位"],
      ["序号=1", "整改任务=拆除白鹭湖违规养殖围网", "牵头单位=省水利厅"],
      ["序号=2", "整改任务=由各市自行安排"],
      ["序号", "整改任务", "牵头单位"],
      ["序号=3", "整改任务=恢复湿地", "牵头单位=省林草局"],
    ]);
    expect(document.tables[0]?.rows[2]?.[1]).toMatchObject({ column: 1, columnSpan: 2 });
    expect(document.text.slice(document.pages?.[1]?.start)).toMatch(/^序号\t整改任务\t牵头单位\n3\t/u);
    expect(document.text.endsWith("\n附注\n")).toBe(true);
  });

  test("parts text that was written over the line between two cells", async () => {
    const document = await read(
      "a.pdf",
      pdf([
        [
          ...grid([80, 144, 300], [760, 730, 700]),
          { text: "姓名职务", x: 112, y: 740 },
          { text: "王某县长", x: 112, y: 710 },
        ],
      ]),
    );
    expect(rowsOf(document)).toEqual([
      ["姓名", "职务"],
      ["姓名=王某", "职务=县长"],
    ]);
  });
});
