import ExcelJS from "exceljs";
import { read } from "../../src/importing/reading/read.ts";
import { startApi, type TestApi } from "../support/api.ts";
import { loadInvented, removeDataSet } from "../support/invented.ts";
import { openSeeds, SEEDS_AT, type SeededApi } from "../support/seeds.ts";

const SET = "test-exporting";
const AXES = 'asOf: "2020-04-02", knownAt: "2026-01-01T00:00:00.000Z"';
const PLAN = "《自治区生态环境厅党组关于打造新时代新担当新作为生态环境保护铁军的实施方案》";

/** Cells that a spreadsheet would take for formulas. */
const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠虚", " =1"];

let seeds: SeededApi;
let api: TestApi;
beforeAll(async () => {
  seeds = await openSeeds();
  await loadInvented(seeds, SET, {
    offices: formulas.map((name, i) => ({
      id: `office:虚区式${String(i).padStart(2, "0")}`,
      name,
      kind: "DEPARTMENT",
      collective: false,
    })),
  });
  api = await startApi({ deadline: 60_000 });
}, 180_000);
afterAll(async () => {
  await api.stop();
  await removeDataSet(seeds.graph, SET);
  await seeds.close();
});

async function taken(path: string, body?: object): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const sent = body && {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const response = await fetch(`${api.address}${path}`, sent);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function file(query: string, format: string, more: object = {}): Promise<Buffer> {
  const { status, bytes } = await taken("/export", { query, format, ...more });
  if (status !== 200) throw new Error(`a file is required, got ${bytes}`);
  return bytes;
}

async function jsonLines(query: string, more: object = {}) {
  const lines = (await file(query, "jsonl", more)).toString("utf8").trimEnd().split("\n");
  const [{ head }, ...rows] = lines.map((line) => JSON.parse(line));
  return { head, rows };
}

async function refusal(body: object) {
  const { status, bytes } = await taken("/export", body);
  const { code, required, got } = JSON.parse(bytes.toString("utf8")).errors[0].extensions;
  return { status, code, required, got };
}

const ASSIGNMENTS = `# 生态环境监测处牵头哪些任务？
# What does the monitoring division lead?
query Monitoring { office(id: "office:宁夏回族自治区生态环境厅生态环境监测处", ${AXES}) {
  assignments(first: 1) { nodes { role printed task { number title } } } } }`;
const OPERATION =
  'query Monitoring{office(id:"office:宁夏回族自治区生态环境厅生态环境监测处" asOf:"2020-04-02" knownAt:"2026-01-01T00:00:00.000Z"){assignments(first:1){nodes{role printed task{number title}}}}}';
const MONITORING = "宁夏回族自治区生态环境厅生态环境监测处";

describe("the duties of an office, with both ends by name and their passages", () => {
  test("as CSV that Excel opens in Chinese", async () => {
    const text = (await file(ASSIGNMENTS, "csv")).toString("utf8");
    expect(text).toBe(
      [
        "\uFEFF# question 问题,生态环境监测处牵头哪些任务？ What does the monitoring division lead?",
        "# asOf 截至日,2020-04-02",
        "# knownAt 记录时点,2026-01-01T00:00:00.000Z",
        "# list 列表,office.assignments",
        "# rows 行数,2",
        "# limit 行数上限,10000",
        "# complete 是否完整,true",
        "# addedColumns 补充的列,office.name；citations",
        `# operation 查询,"${OPERATION.replaceAll('"', '""')}"`,
        "# 单位·全称,角色,原文名称,任务·序号,任务·任务名称,出处",
        "office.name,role,printed,task.number,task.title,citations",
        `${MONITORING},LEAD,生态环境监测处,20,加强生态环境体制机制创新,"${PLAN} 第102行 [8283,8287)；${PLAN} 第102行 [8298,8305)"`,
        `${MONITORING},LEAD,生态环境监测处,12,深入开展环境保护领域损害群众利益问题集中整治,"${PLAN} 第71行 [5655,5659)；${PLAN} 第71行 [5680,5687)"`,
        "",
      ].join("\r\n"),
    );
  });

  test("as a workbook, which our own reader reads back", async () => {
    const bytes = await file(ASSIGNMENTS, "xlsx");
    const { format, text } = await read("导出.xlsx", bytes);
    expect(format).toBe("xlsx");
    expect(text.trimEnd().split("\n")).toEqual([
      "导出",
      "question 问题\t生态环境监测处牵头哪些任务？ What does the monitoring division lead?",
      "asOf 截至日\t2020-04-02",
      "knownAt 记录时点\t2026-01-01T00:00:00.000Z",
      "list 列表\toffice.assignments",
      "rows 行数\t2",
      "limit 行数上限\t10000",
      "complete 是否完整\tTRUE",
      "addedColumns 补充的列\toffice.name；citations",
      `operation 查询\t${OPERATION}`,
      "单位·全称\t角色\t原文名称\t任务·序号\t任务·任务名称\t出处",
      "office.name\trole\tprinted\ttask.number\ttask.title\tcitations",
      `${MONITORING}\tLEAD\t生态环境监测处\t20\t加强生态环境体制机制创新\t${PLAN} 第102行 [8283,8287)；${PLAN} 第102行 [8298,8305)`,
      `${MONITORING}\tLEAD\t生态环境监测处\t12\t深入开展环境保护领域损害群众利益问题集中整治\t${PLAN} 第71行 [5655,5659)；${PLAN} 第71行 [5680,5687)`,
    ]);
    const [row] = (await rowsOfWorkbook(bytes)).slice(-2);
    expect(row?.map((value) => typeof value)).toEqual(["string", "string", "string", "number", "string", "string"]);
  });

  test("as JSON Lines, its locators in parts", async () => {
    const { head, rows } = await jsonLines(ASSIGNMENTS);
    expect(head).toEqual({
      question: "生态环境监测处牵头哪些任务？ What does the monitoring division lead?",
      asOf: "2020-04-02",
      knownAt: "2026-01-01T00:00:00.000Z",
      list: "office.assignments",
      rows: 2,
      limit: 10_000,
      complete: true,
      incompleteReason: null,
      totalCount: null,
      absence: null,
      otherLists: [],
      addedColumns: ["office.name", "citations"],
      operation: OPERATION,
      variables: {},
      columns: {
        "office.name": "单位·全称",
        role: "角色",
        printed: "原文名称",
        "task.number": "任务·序号",
        "task.title": "任务·任务名称",
        citations: "出处",
      },
    });
    const locator = (line: number, start: number, end: number) => ({
      line,
      start,
      end,
      document: { title: PLAN.slice(1, -1) },
    });
    expect(rows[0]).toEqual({
      "office.name": MONITORING,
      role: "LEAD",
      printed: "生态环境监测处",
      "task.number": 20,
      "task.title": "加强生态环境体制机制创新",
      citations: [locator(102, 8283, 8287), locator(102, 8298, 8305)],
    });
    expect(rows.length).toBe(2);
  });
});

async function rowsOfWorkbook(bytes: Buffer): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow(({ values }) => void rows.push((values as unknown[]).slice(1)));
  return rows;
}

describe("a cell that begins like a formula stays text", () => {
  const OFFICES = `query ($name: String!) { offices(first: 20, ${AXES}, filter: { ids: ${JSON.stringify(formulas.map((_, i) => `office:虚区式${String(i).padStart(2, "0")}`))}, not: { name: { equals: $name } } }, order: { field: ID }) { nodes { name } } }`;
  const more = { variables: { name: "=变量" } };

  test("in CSV by an apostrophe, in the head too", async () => {
    const text = (await file(OFFICES, "csv", more)).toString("utf8");
    const [, body] = text.split("\r\nname,citations\r\n");
    expect(body?.split(',"《虚构的名单》 第1行 [0,4)"\r\n')).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'\t=1",
      `"'\r=1"`,
      "'＝1+1",
      "'＋1",
      "'－1",
      "'＠虚",
      "' =1",
      "",
    ]);
    expect(text).toContain('# variables 变量,"{""name"":""=变量""}"');
  });

  test("in a workbook by the format of text, without a formula", async () => {
    const bytes = await file(OFFICES, "xlsx", more);
    const rows = (await rowsOfWorkbook(bytes)).slice(-formulas.length);
    // A carriage return is a line's end in XML.
    expect(rows.map(([name]) => name)).toEqual(formulas.map((name) => name.replace("\r", "\n")));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as never);
    const kinds = new Set<unknown>();
    workbook.worksheets[0]?.eachRow((row) =>
      row.eachCell((cell) => void kinds.add(typeof cell.value === "number" ? "number" : cell.numFmt)),
    );
    expect([...kinds].sort()).toEqual(["@", "number", undefined]);
  });
});

describe("a list is followed page by page", () => {
  const CITATIONS = `{ citations(first: 1, ${AXES}, order: { field: ID }) { totalCount nodes { id } } }`;

  test("to its end, and the file says that it is whole", async () => {
    const { head, rows } = await jsonLines(CITATIONS);
    const ids = rows.map(({ id }) => id);
    expect(head).toMatchObject({ rows: head.totalCount, complete: true, incompleteReason: null });
    expect(head.totalCount).toBeGreaterThan(200);
    expect([new Set(ids).size, [...ids].sort()]).toEqual([ids.length, ids]);
    expect(Object.keys(rows[0])).toEqual(["id", "document.title", "subject.id", "subject.name"]);
  });

  test("up to the limit, and the head says that it is cut", async () => {
    const { head, rows } = await jsonLines(CITATIONS, { limit: 150 });
    expect(rows.length).toBe(150);
    expect(head).toMatchObject({
      rows: 150,
      limit: 150,
      complete: false,
      incompleteReason: expect.stringMatching(/^LIMIT: /),
    });
  });

  test("to an end that the limit just reaches, which is whole", async () => {
    const query = `{ tasks(first: 1, filter: { ids: ["task:nx2020/1", "task:nx2020/2"] }) { nodes { number } } }`;
    const { head, rows } = await jsonLines(query, { limit: 2 });
    expect([rows.length, head.complete]).toEqual([2, true]);
  });

  test("from the cursor asked for, which is not the whole", async () => {
    const first = await api.ask("{ tasks(first: 1, order: { field: ID }) { pageInfo { endCursor } } }");
    const query =
      "query ($after: String, $unused: Int = 1) { tasks(first: $unused, after: $after, order: { field: ID }) { nodes { id } } }";
    const whole = await jsonLines(query);
    const rest = await jsonLines(query, { variables: { after: first.body.data.tasks.pageInfo.endCursor } });
    expect(rest.rows).toEqual(whole.rows.slice(1));
    expect([rest.head.complete, rest.head.incompleteReason]).toEqual([false, expect.stringMatching(/^AFTER: /)]);
  });

  test("while a list within a row is one page, and says where it is cut", async () => {
    const query = `{ regulations(first: 5, ${AXES}, filter: { number: { equals: "宁环党发〔2020〕25号" } }) { nodes { number sets(first: 2, order: { field: NUMBER }) { nodes { number title } } } } }`;
    const { head, rows } = await jsonLines(query);
    expect(rows[0]).toMatchObject({
      "sets.number": [1, 2],
      "sets.title": ["强化思想政治引领", "发挥党组理论学习中心组学习引领作用"],
      "@cut": ["sets.number", "sets.title"],
    });
    expect([head.complete, head.incompleteReason]).toEqual([false, expect.stringMatching(/^INNER: /)]);
    const csv = (await file(query, "csv")).toString("utf8");
    expect(csv).toContain("1；2；…,强化思想政治引领；发挥党组理论学习中心组学习引领作用；…");
  });
});

describe("what is exported", () => {
  test("is the list asked for with the largest page; the head names the others", async () => {
    const query = `{ leader(id: "leader:宁夏回族自治区/平学智", asOf: "2020-04-02") { name tenures(first: 20) { nodes { capacity } } }
      responsibilities(of: "leader:宁夏回族自治区/平学智", asOf: "2020-04-02", first: 50) { nodes { task { title } } } }`;
    const { head, rows } = await jsonLines(query);
    expect([head.list, head.otherLists]).toEqual(["responsibilities", ["leader.tenures"]]);
    expect(rows.length).toBeGreaterThan(0);
    const tenures = await jsonLines(query, { path: "leader.tenures" });
    expect(Object.keys(tenures.rows[0])).toEqual(["leader.name", "capacity", "post.title", "citations"]);
  });

  test("is one row where the answer is one object, its passages in a cell", async () => {
    const query = `{ task(id: "task:xj2019/set", ${AXES}) { title total completed citations(first: 1) { nodes { line } } } }`;
    const { head, rows } = await jsonLines(query);
    expect([head.list, head.complete]).toEqual([null, false]);
    expect(rows).toEqual([
      {
        "task.title": "中央第八环境保护督察组反馈意见整改任务",
        "task.total": 94,
        "task.completed": 55,
        "task.citations": [
          {
            line: 27,
            start: 618,
            end: 671,
            document: { title: "全区贯彻落实中央环境保护督察反馈意见整改工作情况汇报材料" },
          },
        ],
        "@cut": ["task.citations"],
      },
    ]);
  });

  test("is edges too, with the link and its passages, fragments and directives minded", async () => {
    const query = `query ($with: Boolean = false) { office(id: "office:宁夏回族自治区生态环境厅", ${AXES}) { ...Parts } }
      fragment Parts on Office { parts(first: 3) { edges { link { type from @include(if: $with) } node { ...Named } } } }
      fragment Named on Office { name }`;
    const { head, rows } = await jsonLines(query);
    expect(Object.keys(rows[0])).toEqual([
      "office.name",
      "link.type",
      "link.citations",
      "node.name",
      "node.citations",
      "@cut",
    ]);
    expect(rows[0]).toMatchObject({
      "office.name": "宁夏回族自治区生态环境厅",
      "link.type": "PART_OF",
      "@cut": ["node.citations"],
    });
    // What was asked for is whole; what was added is not.
    expect(head.complete).toBe(true);
    expect(head.addedColumns).toEqual(["office.name", "link.citations", "node.citations"]);
  });

  test("is a list inside another by its path, as far as its page goes", async () => {
    const query = `{ regulations(first: 5, ${AXES}, filter: { number: { equals: "宁环党发〔2020〕25号" } }) { nodes { number sets(first: 2, order: { field: NUMBER }) { nodes { number } } } } }`;
    const { head, rows } = await jsonLines(query, { path: "regulations.sets" });
    expect(rows.map((row) => [row["regulations.number"], row.number])).toEqual([
      ["宁环党发〔2020〕25号", 1],
      ["宁环党发〔2020〕25号", 2],
    ]);
    expect([head.complete, head.incompleteReason]).toEqual([false, expect.stringMatching(/^PAGE: /)]);
  });

  test("names facts of any kind behind an interface", async () => {
    const { rows } = await jsonLines(
      `{ findings(subject: "task:nx2020/12", asOf: "2021-01-01", first: 20) { nodes { rule subject { id } } } }`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toMatchObject({
      "subject.id": "task:nx2020/12",
      "subject.name": expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  test("may be nothing, and then says why", async () => {
    const none = await jsonLines('{ tasks(first: 5, filter: { ids: ["task:nobody"] }) { nodes { title } } }');
    const missing = await jsonLines('{ task(id: "task:nobody") { assignments(first: 5) { nodes { role } } } }');
    expect([none.head.rows, none.head.absence]).toEqual([0, "NO_MATCH"]);
    expect([missing.head.rows, missing.head.absence]).toEqual([0, "NOT_FOUND: task"]);
  });

  test("is as of today and as known now unless another day is asked for, the same on all pages", async () => {
    const { head, rows } = await jsonLines("{ citations(first: 100) { nodes { knownAt asOf } } }");
    expect(new Set(rows.map((row) => `${row.asOf} ${row.knownAt}`))).toEqual(new Set([`${head.asOf} ${head.knownAt}`]));
    const before = await jsonLines(`{ tasks(first: 5, knownAt: "2024-12-31T00:00:00.000Z") { nodes { title } } }`);
    expect([before.head.rows, before.head.knownAt < SEEDS_AT]).toEqual([0, true]);
  });
});

describe("a ready query", () => {
  test("is a file at an address of its own", async () => {
    const { status, headers, bytes } = await taken("/export/01-measure-9-owners.csv");
    expect([status, headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(headers.get("content-disposition")).toMatch(
      /^attachment; filename="01-measure-9-owners-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString("utf8")).toMatch(/# question 问题,"?宁夏方案第9项由谁牵头、由谁配合？/);
    expect(bytes.toString("utf8")).toContain(
      "COOPERATE,配合单位,五市生态环境局,office:宁夏五市生态环境局,宁夏五市生态环境局,true,",
    );
  });

  test("takes a path and a limit in the query string", async () => {
    const { bytes } = await taken("/export/03-leader-answers-for.jsonl?path=leader.tenures&limit=1");
    expect(JSON.parse(bytes.toString("utf8").split("\n")[0] as string).head).toMatchObject({
      list: "leader.tenures",
      limit: 1,
      rows: 1,
    });
  });

  test.each([
    ["/export/nothing.csv", 404, "NOT_FOUND"],
    ["/export/..%2f..%2fpackage.json", 404, "NOT_FOUND"],
    ["/export/%zz.csv", 404, "NOT_FOUND"],
    ["/export/01-measure-9-owners", 400, "BAD_INPUT"],
    ["/export/01-measure-9-owners.pdf", 400, "BAD_INPUT"],
    ["/export/01-measure-9-owners.csv?first=3", 400, "BAD_INPUT"],
    ["/export/01-measure-9-owners.csv?limit=many", 400, "BAD_INPUT"],
  ])("is refused as %s", async (path, status, code) => {
    const answer = await taken(path);
    expect([answer.status, JSON.parse(answer.bytes.toString("utf8")).errors[0].extensions.code]).toEqual([
      status,
      code,
    ]);
  });
});

describe("an export is refused", () => {
  const TASKS = "{ tasks(first: 3) { nodes { title } } }";

  test.each([
    ["without a format", { query: TASKS }, "format, one of csv, xlsx, jsonl", "nothing"],
    ["with an unknown format", { query: TASKS, format: "pdf" }, "format, one of csv, xlsx, jsonl", '"pdf"'],
    ["without a query", { format: "csv" }, "query, a text", "nothing"],
    ["as a list", [], 'an object such as {"query": "…", "format": "xlsx"}', "[]"],
    ["with variables that are none", { query: TASKS, variables: 3, format: "csv" }, "variables, an object", "3"],
    ["with no row", { query: TASKS, format: "csv", limit: 0 }, "limit, a whole number from 1 to 10000", "0"],
    [
      "with too many rows",
      { query: TASKS, format: "csv", limit: 10_001 },
      "limit, a whole number from 1 to 10000",
      "10001",
    ],
    ["with a path that is no text", { query: TASKS, format: "csv", path: 1 }, "path, the dotted names of a list", "1"],
    [
      "with a path that is no list",
      { query: TASKS, format: "csv", path: "tasks.title" },
      "path, one of the lists tasks",
      '"tasks.title"',
    ],
    [
      "with a path where there is no list",
      { query: '{ task(id: "a") { title } }', format: "csv", path: "task" },
      "an operation that selects a list, for a path",
      '"task"',
    ],
    [
      "as a mutation",
      { query: 'mutation { loadDraft(draft: "a") { __typename } }', format: "csv" },
      "a query",
      "a mutation",
    ],
    [
      "of the schema itself",
      { query: "{ __schema { types { name } } }", format: "csv" },
      "a query of facts",
      "one of the schema itself",
    ],
    [
      "backwards",
      { query: "{ tasks(last: 3) { nodes { title } } }", format: "csv" },
      "tasks read forwards, with first",
      "last",
    ],
  ])("%s", async (_, body, required, got) => {
    expect(await refusal(body)).toEqual({ status: 400, code: "BAD_INPUT", required, got });
  });

  test.each([
    ["is no GraphQL", "{ tasks(", undefined],
    ["does not fit the schema", "{ tasks(first: 3) { nodes { nonsense } } }", undefined],
    ["lacks a variable", "query ($n: Int!) { tasks(first: $n) { nodes { id } } }", undefined],
    ["has a bad cursor", '{ tasks(first: 3, after: "x") { nodes { id } } }', undefined],
  ])("by the server, in its words, when the operation %s", async (_, query, variables) => {
    const asked = await api.ask(query, variables);
    const answer = await taken("/export", { query, variables, format: "csv" });
    const [error] = JSON.parse(answer.bytes.toString("utf8")).errors;
    expect([answer.status, error.extensions]).toEqual([asked.status, asked.body.errors[0].extensions]);
  });

  test("beyond the server's limits", async () => {
    const deep = (levels: number): string =>
      levels === 0 ? "name" : `parents(first: 1) { nodes { ${deep(levels - 1)} } }`;
    const answer = await refusal({ query: `{ offices(first: 1) { nodes { ${deep(10)} } } }`, format: "csv" });
    expect([answer.status, answer.code]).toEqual([400, "TOO_COSTLY"]);
    const fragments = Array.from(
      { length: 40 },
      (_, i) =>
        `fragment F${i} on Office { a: headPost { office { ...F${i + 1} } } b: headPost { office { ...F${i + 1} } } }`,
    );
    const query = `{ offices(first: 1) { nodes { ...F0 } } } ${fragments.join(" ")} fragment F40 on Office { name }`;
    expect((await refusal({ query, format: "csv" })).code).toBe("TOO_COSTLY");
  });

  test("by another method or path", async () => {
    expect((await taken("/export")).status).toBe(405);
    expect((await taken("/exports")).status).toBe(404);
  });
});
