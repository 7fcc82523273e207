import { readFile } from "node:fs/promises";
import { read } from "../../../src/importing/reading/read.ts";
import { rowsOf } from "./documents.ts";

// One list, invented, written by LibreOffice 7.4 as docx and exported by it as pdf, its font embedded.
describe.each(["task-list.docx", "task-list.pdf"])("%s, as an office program wrote it", (file) => {
  test("is read as the same text and the same table", async () => {
    const document = await read(file, await readFile(new URL(`./fixtures/${file}`, import.meta.url)));
    expect(document.text.trimEnd()).toBe(
      [
        "附件1",
        "青禾省整改任务清单",
        "序号\t反馈问题\t责任单位\t\t整改时限",
        "\t\t牵头单位\t配合单位",
        "1\t白鹭湖流域部分乡镇污水处理设施建设滞后，管网不配套，污水直排现象突出，群众反映强烈。\t省住房和城乡建设厅\t省生态环境厅、省财政厅、白鹭市人民政府\t2024年12月底前",
        "2\t自然保护区内违规建设项目清理不彻底。\t省林业和草原局\t省自然资源厅 青山州人民政府\t2023年9月底",
        "\t核心区内3座小水电站未退出\t\t\t长期坚持",
        "说明：以上由责任单位落实。",
      ].join("\n"),
    );
    expect(rowsOf(document).slice(3)).toEqual([
      [
        "序号=2",
        "反馈问题=自然保护区内违规建设项目清理不彻底。",
        "责任单位/牵头单位=省林业和草原局",
        "责任单位/配合单位=省自然资源厅 青山州人民政府",
        "整改时限=2023年9月底",
      ],
      ["反馈问题=核心区内3座小水电站未退出", "整改时限=长期坚持"],
    ]);
    expect(document.tables[0]?.rows[3]?.[0]).toMatchObject({ row: 3, column: 0, rowSpan: 2, columnSpan: 1 });
    expect(document.tables[0]?.rows[4]?.[0]).toMatchObject({ row: 4, column: 1, rowSpan: 1, columnSpan: 3 });
  });
});
