import ExcelJS from "exceljs";
import { read } from "../../../src/importing/reading/read.ts";
import type { ReadDocument } from "../../../src/importing/reading/readDocument.ts";
import { rowsOf } from "./documents.ts";

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<ReadDocument> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return read("清单.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
}

describe("a workbook", () => {
  test("gives each sheet's name and its rows, the header found below the title", async () => {
    const document = await workbook((book) => {
      const sheet = book.addWorksheet("任务");
      sheet.mergeCells("A1:D1");
      sheet.getCell("A1").value = "青禾省整改任务清单";
      sheet.addRow(["序号", "整改任务", "牵头单位", "完成时限"]);
      sheet.addRow([1, "拆除\n围网", "省水利厅", new Date(Date.UTC(2024, 5, 30))]);
      sheet.addRow([null, "恢复湿地", "省林草局", "长期坚持"]);
      sheet.mergeCells("A3:A4");
      sheet.getCell("D3").numFmt = 'yyyy"年"m"月"d"日"';
      book.addWorksheet("空");
      book.addWorksheet("选项", { state: "hidden" }).addRow(["已完成"]);
    });
    expect(document.text).toBe(
      "任务\n青禾省整改任务清单\n序号\t整改任务\t牵头单位\t完成时限\n1\t拆除 围网\t省水利厅\t2024年6月30日\n\t恢复湿地\t省林草局\t长期坚持\n",
    );
    expect(rowsOf(document)).toEqual([
      ["青禾省整改任务清单"],
      ["序号", "整改任务", "牵头单位", "完成时限"],
      ["序号=1", "整改任务=拆除 围网", "牵头单位=省水利厅", "完成时限=2024年6月30日"],
      ["整改任务=恢复湿地", "牵头单位=省林草局", "完成时限=长期坚持"],
    ]);
    expect(document.tables[0]?.rows[2]?.[0]).toMatchObject({ row: 2, column: 0, rowSpan: 2 });
    expect(document.tables[0]?.rows[0]?.[0]).toMatchObject({ column: 0, columnSpan: 4 });
  });

  test("shows values as the workbook shows them", async () => {
    const { text } = await workbook((book) => {
      const sheet = book.addWorksheet("值");
      sheet.addRow([
        0.153,
        1234.5,
        true,
        { formula: "1+1", result: 2 },
        { error: "#N/A" },
        { richText: [{ text: "优" }, { text: "良" }] },
      ]);
      sheet.getCell("A1").numFmt = "0.0%";
      sheet.getCell("B1").numFmt = "#,##0.00";
      sheet.addRow([new Date(Date.UTC(2023, 0, 5)), 0.1 + 0.2]);
      sheet.getCell("A2").numFmt = "yyyy-mm-dd";
    });
    expect(text).toBe("值\n15.3%\t1,234.50\tTRUE\t2\t#N/A\t优良\n2023-01-05\t0.3\n");
  });

  test("begins a new table where a header row follows an empty one", async () => {
    const document = await workbook((book) => {
      const sheet = book.addWorksheet("两表");
      sheet.addRows([["序号", "单位"], [1, "甲县"], [], [2, "乙县"], [], ["姓名", "职务"], ["王某", "县长"]]);
    });
    expect(document.tables.map((table) => rowsOf(document, table))).toEqual([
      [
        ["序号", "单位"],
        ["序号=1", "单位=甲县"],
        ["序号=2", "单位=乙县"],
      ],
      [
        ["姓名", "职务"],
        ["姓名=王某", "职务=县长"],
      ],
    ]);
  });

  test("with a cell in the last row and column of the sheet costs no more than its cells", async () => {
    const { text } = await workbook((book) => {
      const sheet = book.addWorksheet("远");
      sheet.getCell("A1").value = "近";
      sheet.getCell("XFD1048576").value = "远";
    });
    expect(text.replace(/\t+/u, "<tabs>")).toBe("远\n近\n<tabs>远\n");
  });
});
