import { read } from "../../../src/importing/reading/read.ts";
import { readText, rowsOf } from "./documents.ts";

async function textOf(body: string): Promise<string> {
  return (await readText("a.html", `<!doctype html><html><body>${body}</body></html>`)).text;
}

describe("a web page", () => {
  test("gives a line for every block, white space as a browser shows it", async () => {
    expect(
      await textOf("<h1>通知\n</h1><div>各市<span>人民</span>政府：<p>第一\n  段</p>第二段<br>第三行</div>&emsp;末"),
    ).toBe("通知\n各市人民政府：\n第一 段\n第二段\n第三行\n\u2003末\n");
  });

  test("leaves out scripts, styles, navigation and hidden parts, and keeps header and footer", async () => {
    const body =
      "<header>青禾省政府网</header><nav>首页</nav><script>var a='<p>x</p>'</script><style>p{}</style><p hidden>a</p>" +
      '<p style="color:red; display: none">b</p><div class="nav">当前位置</div><p>正文</p><footer>主办：青禾省政府</footer>';
    expect(await textOf(body)).toBe("青禾省政府网\n当前位置\n正文\n主办：青禾省政府\n");
  });

  test("numbers the items of ordered lists as shown", async () => {
    expect(
      await textOf(
        '<ol start="3"><li>甲<li><p>乙</p><ol type="a"><li>丙</ol></ol><ul><li>丁</ul><ol style="list-style:none"><li>一、戊</ol>',
      ),
    ).toBe("3. 甲\n4. 乙\na. 丙\n丁\n一、戊\n");
  });

  test("reads a data table with merged cells under two header rows", async () => {
    const document = await readText(
      "a.html",
      `<table><caption>任务表</caption><tr><th rowspan="2">序号</th><th colspan="2">责任单位</th></tr><tr><th>牵头</th><th>配合单位</th></tr>
       <tr><td rowspan="2">1</td><td>省水利厅<p>省住建厅</p></td><td>甲县</td></tr><tr><td colspan="2">乙县</td></tr></table>`,
    );
    expect(document.text).toBe(
      "任务表\n序号\t责任单位\t\n\t牵头\t配合单位\n1\t省水利厅 省住建厅\t甲县\n\t乙县\t\n".replace(/\t\n/gu, "\n"),
    );
    expect(rowsOf(document).slice(2)).toEqual([
      ["序号=1", "责任单位/牵头=省水利厅 省住建厅", "责任单位/配合单位=甲县"],
      ["责任单位/牵头=乙县"],
    ]);
    expect(document.tables[0]?.rows[2]?.[0]).toMatchObject({ row: 2, column: 0, rowSpan: 2, columnSpan: 1 });
    expect(document.tables[0]?.rows[3]?.[0]).toMatchObject({ row: 3, column: 1, rowSpan: 1, columnSpan: 2 });
  });

  test("reads the content of tables that lay out the page as lines", async () => {
    const { text, tables } = await readText(
      "a.html",
      "<table><tr><td>左栏</td><td><p>正文一</p><p>正文二</p><table><tr><td>单位</td><td>时限</td></tr><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>",
    );
    expect(text).toBe("左栏\n正文一\n正文二\n单位\t时限\n甲\t乙\n");
    expect(tables).toHaveLength(1);
  });

  test("keeps the lines and spaces of preformatted text", async () => {
    expect(await textOf("<pre>单位  时限\n甲    2024年\n</pre>完")).toBe("单位  时限\n甲    2024年\n完\n");
  });

  test("that declares an encoding it has not is read in UTF-8", async () => {
    const page =
      '<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>各市人民政府，省政府各部门</p>';
    expect((await readText("a.html", page)).text).toBe("各市人民政府，省政府各部门\n");
  });

  test("that declares an unknown encoding is read in the likeliest", async () => {
    expect((await readText("a.html", '<html><meta charset="x-none"><p>通知</p>')).text).toBe("通知\n");
  });

  test("is known by its content where the name says nothing", async () => {
    expect(await readText("stdin", "<table><tr><td>单位</td></tr></table>")).toMatchObject({
      format: "html",
      text: "单位\n",
    });
  });

  test("in GB2312 is decoded as it declares", async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body>'),
      Buffer.from([0xcd, 0xa8, 0xd6, 0xaa]),
      Buffer.from("</body></html>"),
    ]);
    expect((await read("a.htm", bytes)).text).toBe("通知\n");
  });

  test("nested ten thousand deep is read", async () => {
    expect(await textOf(`${"<div><font>".repeat(5_000)}深`)).toBe("深\n");
  });
});
