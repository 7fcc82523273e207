import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLObjectType, getOperationAST, Kind, parse, validate } from "graphql";
import { type Column, columnsOf } from "../../src/exporting/columns.ts";
import { csvOf } from "../../src/exporting/csv.ts";
import { chosenList, listsOf } from "../../src/exporting/lists.ts";
import { locatorText } from "../../src/exporting/locators.ts";
import { pageOperation } from "../../src/exporting/pageOperation.ts";
import { givenBy, variableTypes } from "../../src/exporting/readyQueries.ts";
import { spreadOut } from "../../src/exporting/selections.ts";
import type { Head, Table } from "../../src/exporting/table.ts";
import { xlsxOf } from "../../src/exporting/xlsx.ts";
import { read } from "../../src/importing/reading/read.ts";
import { createSchema } from "../../src/schema.ts";

const schema = createSchema();
const query = schema.getQueryType() as GraphQLObjectType;

/** What an export asks the server for, and the columns it makes of the answer. */
function planned(text: string, path: string | null = null) {
  const document = parse(text);
  const operation = spreadOut(document, getOperationAST(document) as never, {});
  const list = chosenList(listsOf(schema, operation.selectionSet, query, {}), path);
  const page = pageOperation(schema, operation, list);
  const problems = validate(schema, { kind: Kind.DOCUMENT, definitions: [page] }).map(({ message }) => message);
  const { columns } = columnsOf(schema, page.selectionSet, query, list?.keys ?? []);
  return { list: list?.path ?? null, problems, columns: columns.map(({ name }) => name) };
}

const files = readdirSync("queries", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".graphql"));

test("the ready queries are more than a dozen", () => {
  expect(files.length).toBeGreaterThan(12);
});

test.each(files)("%s can be exported, and no two of its columns are called the same", (file) => {
  const { problems, columns } = planned(readFileSync(join("queries", file), "utf8"));
  expect(problems).toEqual([]);
  expect(columns.length).toBeGreaterThan(0);
  expect(new Set(columns).size).toBe(columns.length);
});

test.each([
  ["an assignment by its task and its assignee", "assignments", ["id", "task.title", "assignee.name", "citations"]],
  ["a tenure by its leader and its post", "tenures", ["id", "leader.name", "post.title", "citations"]],
  ["a vacancy by its post", "vacancies", ["id", "post.title", "citations"]],
  [
    "a passage by its document and what it supports",
    "citations",
    ["id", "document.title", "subject.id", "subject.name"],
  ],
  ["a task by itself", "tasks", ["id", "title", "citations"]],
])("a row of ids names %s", (_, list, columns) => {
  expect(planned(`{ ${list}(first: 5) { nodes { id } } }`)).toEqual({ list, problems: [], columns });
});

test("a row's column that is called like one above it says where it stands", () => {
  const text =
    '{ task(id: "a") { title parts(first: 5) { nodes { title } edges { cursor node { task: partOf { title } } } } } }';
  expect(planned(text).columns).toEqual([
    "task.title",
    "title",
    "citations",
    "cursor",
    "node.task.title",
    "node.title",
    "node.citations",
  ]);
  const same = '{ task(id: "a") { title parts(first: 5) { nodes { task: partOf { title } } } } }';
  expect(planned(same).columns).toEqual(["task.title", "task.parts.task.title", "title", "citations"]);
});

test("a path may name nodes and edges on its way", () => {
  const text = '{ office(id: "a") { assignments(first: 5) { nodes { role } } parts(first: 9) { nodes { name } } } }';
  expect([planned(text).list, planned(text, "office.assignments.nodes").list]).toEqual([
    "office.parts",
    "office.assignments",
  ]);
});

test("a query string gives variables by their types", () => {
  const text =
    "query ($id: ID!, $first: Int, $ever: Boolean, $roles: [AssignmentRole!], $filter: TaskFilter) { tasks(first: $first, filter: $filter) { nodes { id } } }";
  const search = `?id=7&first=3&ever=true&roles=LEAD&roles=ACCEPT&filter=${encodeURIComponent('{"number":{"equals":9}}')}&limit=5`;
  expect(givenBy(search, variableTypes(schema, parse(text)))).toEqual({
    variables: { id: "7", first: 3, ever: true, roles: ["LEAD", "ACCEPT"], filter: { number: { equals: 9 } } },
    options: { limit: 5 },
  });
});

test("a value that does not fit its type is left for the server to refuse", () => {
  const types = variableTypes(schema, parse("query ($first: Int) { tasks(first: $first) { nodes { id } } }"));
  expect(givenBy("?first=many", types).variables).toEqual({ first: "many" });
});

test("a locator says what is known of the place", () => {
  expect(locatorText({ line: 61, start: 5035, end: 5039, document: { title: "方案" } })).toBe(
    "《方案》 第61行 [5035,5039)",
  );
  expect(
    locatorText({ line: 3, start: 0, end: 4, page: 2, table: 1, row: 4, column: 5, document: { title: "《条例》" } }),
  ).toBe("《条例》 第2页 表1 行4 列5 第3行 [0,4)");
});

const head: Head = {
  question: null,
  asOf: null,
  knownAt: null,
  list: "tasks",
  rows: 1,
  limit: 10,
  complete: true,
  incompleteReason: null,
  totalCount: null,
  absence: null,
  otherLists: [],
  addedColumns: [],
  operation: "{tasks}",
  variables: {},
};
const column = (name: string): Column => ({
  name,
  term: "",
  steps: [name],
  fallback: null,
  level: 0,
  isList: false,
  isLocator: false,
  isAdded: false,
});
const table = (values: Record<string, unknown>): Table => ({
  head,
  columns: Object.keys(values).map(column),
  rows: [{ values: Object.values(values), cut: [] }],
});

test("CSV tells nothing from an empty text, and quotes what needs it", () => {
  const text = [...csvOf(table({ a: null, b: "", c: '说"好"', d: "一,二", e: "上\n下", f: -5, g: false }))].join("");
  expect(text.split("\r\n").at(-2)).toBe(',"","说""好""","一,二","上\n下",-5,false');
});

test("a text that is longer than a cell of Excel is shortened, and the head counts such cells", async () => {
  const bytes = await xlsxOf(table({ a: "长".repeat(40_000), b: "\u0001短" }));
  const { text } = await read("长.xlsx", bytes);
  const [long, short] = (text.trimEnd().split("\n").at(-1) as string).split("\t");
  expect([long?.length, long?.at(-1), short]).toEqual([32_767, "…", "短"]);
  expect(text).toContain("shortenedCells 截短的单元格\t1");
});

test("a workbook of many cells is written in a worker, and is the same", async () => {
  const { columns } = table({ a: "", b: "" });
  const rows = Array.from({ length: 10_001 }, (_, i) => ({ values: [i, `=第${i}行`], cut: [] }));
  const { text } = await read("多.xlsx", await xlsxOf({ head: { ...head, rows: rows.length }, columns, rows }));
  expect(text.trimEnd().split("\n").slice(-rows.length)).toEqual(rows.map(({ values }) => values.join("\t")));
});
