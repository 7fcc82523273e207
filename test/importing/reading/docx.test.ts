import { read } from "../../../src/importing/reading/read.ts";
import { cell, docx, paragraph, rowsOf } from "./documents.ts";

async function textOf(parts: Parameters<typeof docx>[0]): Promise<string> {
  return (await read("a.docx", await docx(parts))).text;
}

function level(index: number, format: string, pattern: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
}

function item(text: string, list: number, ilvl: number): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);
}

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, "chineseCountingThousand", "第%1条", '<w:pStyle w:val="Article"/>')}${level(1, "bullet", "\uF0B7")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

describe("a Word document", () => {
  test("gives a line a paragraph, with the numbers that Word shows", async () => {
    const body = [
      item("总体要求", 1, 0),
      item("目标", 1, 1),
      item("到2025年", 1, 2),
      item("到2030年", 1, 2),
      item("任务", 1, 1),
      item("治水", 1, 2),
      item("保障", 1, 0),
      item("另起", 3, 0),
      item("一点", 2, 1),
    ].join("");
    expect(await textOf({ body, numbering: NUMBERING })).toBe(
      "一、总体要求\n（一）目标\n1. 到2025年\n2. 到2030年\n（二）任务\n1. 治水\n二、保障\n一、另起\n一点\n",
    );
  });

  test("numbers paragraphs by their style, and counts past ten as Chinese does", async () => {
    const styles =
      '<w:style w:styleId="Article"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:styleId="Own"><w:basedOn w:val="Article"/></w:style>';
    const body = Array.from({ length: 21 }, () => paragraph("甲", '<w:pStyle w:val="Article"/>')).join("");
    const lines = (
      await textOf({ body: body + paragraph("乙", '<w:pStyle w:val="Own"/>'), numbering: NUMBERING, styles })
    ).split("\n");
    expect([lines[0], lines[9], lines[10], lines[19], lines[20], lines[21]]).toEqual([
      "第一条甲",
      "第十条甲",
      "第十一条甲",
      "第二十条甲",
      "第二十一条甲",
      "第二十二条乙",
    ]);
  });

  test("reads tables with merged cells, the header row as Word marks it or by its labels", async () => {
    const merged = '<w:vMerge w:val="restart"/>';
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("序号")}${cell("措 施")}${cell("单位")}${cell("期限")}</w:tr>
      <w:tr>${cell("1", merged)}${cell("拆除围网")}${cell("省水利厅", '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell("", "<w:vMerge/>")}${cell("恢复湿地")}${cell("省林草局")}${cell("2024年")}</w:tr></w:tbl>${paragraph("完")}`;
    const document = await read("a.docx", await docx({ body }));
    expect(document.text).toBe("序号\t措 施\t单位\t期限\n1\t拆除围网\t省水利厅\n\t恢复湿地\t省林草局\t2024年\n完\n");
    expect(rowsOf(document)).toEqual([
      ["序号", "措 施", "单位", "期限"],
      ["序号=1", "措施=拆除围网", "单位=省水利厅"],
      ["措施=恢复湿地", "单位=省林草局", "期限=2024年"],
    ]);
    expect(document.tables[0]?.rows[1]?.[0]).toMatchObject({ row: 1, column: 0, rowSpan: 2, columnSpan: 1 });
    expect(document.tables[0]?.rows[1]?.[2]).toMatchObject({ row: 1, column: 2, rowSpan: 1, columnSpan: 2 });
  });

  test("sees no header in a form, where every second cell is a label", async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((text) => cell(text)).join("")}</w:tr>`;
    const body = `<w:tbl>${row("整改任务", "推进白鹭湖治理工作")}${row("牵头单位", "省水利厅", "配合单位", "省财政厅")}${row("整改时限", "2024年", "完成情况", "已完成")}</w:tbl>`;
    const { tables } = await read("a.docx", await docx({ body }));
    expect(tables[0]?.rows.flat().map(({ header }) => header)).toEqual(Array(10).fill(null));
  });

  test("keeps a row of a table on one line, whatever its cells hold", async () => {
    const inner = `<w:tbl><w:tr>${cell("内1")}${cell("内2")}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr><w:tc>${paragraph("甲")}${paragraph("乙")}${inner}</w:tc>${cell("丙")}</w:tr><w:tr>${cell("丁")}${cell("戊")}</w:tr></w:tbl>`;
    const document = await read("a.docx", await docx({ body }));
    expect(document.text).toBe("甲 乙 内1 内2\t丙\n丁\t戊\n");
    expect(document.tables).toHaveLength(1);
  });

  test("shows what the page shows: insertions, text boxes and notes, not deletions, hidden text, field codes", async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const body = `<w:p>${run("<w:t>关于</w:t>")}<w:ins>${run("<w:t>印发</w:t>")}</w:ins><w:del>${run("<w:delText>废止</w:delText>")}</w:del>${run(
      "<w:rPr><w:vanish/></w:rPr><w:t>密</w:t>",
    )}${run("<w:instrText>HYPERLINK http://x</w:instrText>")}${run("<w:tab/><w:t>方案</w:t><w:br/><w:t>2024</w:t><w:noBreakHyphen/><w:t>1</w:t>")}</w:p>
      <w:p>${run(`<w:pict><w:txbxContent>${paragraph("青禾省文件")}</w:txbxContent></w:pict><w:t>锚</w:t>`)}</w:p>
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("单击此处输入文字")}</w:sdtContent></w:sdt>`;
    const footnotes = `<w:footnote w:type="separator"><w:p/></w:footnote><w:footnote>${paragraph("注一")}</w:footnote>`;
    expect(await textOf({ body, footnotes })).toBe("关于印发\t方案\n2024-1\n青禾省文件\n锚\n注一\n");
  });

  test("leaves a deleted row out, and a frame of one cell is text", async () => {
    const body = `<w:tbl><w:tr><w:tc>${paragraph("框")}${paragraph("内")}</w:tc></w:tr></w:tbl>
      <w:tbl><w:tr>${cell("甲")}${cell("乙")}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell("丙")}${cell("丁")}</w:tr><w:tr>${cell("戊")}${cell("己")}</w:tr></w:tbl>`;
    const document = await read("a.docx", await docx({ body }));
    expect(document.text).toBe("框\n内\n甲\t乙\n戊\t己\n");
  });

  test("never looks for the pictures and templates that it points to elsewhere", async () => {
    const document = await read(
      "a.docx",
      await docx({
        body:
          paragraph("正文") +
          '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:v" r:link="rId1" xmlns:r="urn:r"/></w:pict></w:r></w:p>',
        "word/_rels/document.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="image" Target="http://192.0.2.1/a.png" TargetMode="External"/></Relationships>',
      }),
    );
    expect(document.text).toBe("正文\n\n");
  });
});
