import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

interface Row {
  readonly id: string;
  readonly [property: string]: unknown;
}

const DOCUMENT = (order: string, filter: string) => `query ($first: Int, $after: String, $last: Int, $before: String) {
  tasks(first: $first, after: $after, last: $last, before: $before ${order} ${filter}) {
    nodes { id number dueOn } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/** All tasks, page after page. */
async function walked(order: string, size: number, filter = ""): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { tasks } = await api.ask(DOCUMENT(order, filter), { first: size, after });
    rows.push(...tasks.nodes);
    if (!tasks.pageInfo.hasNextPage) return rows;
    after = tasks.pageInfo.endCursor;
  }
}

async function walkedBack(order: string, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let before: string | null = null; ; ) {
    const { tasks } = await api.ask(DOCUMENT(order, ""), { last: size, before });
    rows.unshift(...tasks.nodes);
    if (!tasks.pageInfo.hasPreviousPage) return rows;
    before = tasks.pageInfo.startCursor;
  }
}

/** By the property and id; what has no value stands last, or first when descending. */
function sorted(rows: readonly Row[], property: string, descending = false): Row[] {
  const key = (row: Row) => (row[property] ?? null) as string | number | null;
  const compare = (a: Row, b: Row) => {
    const [x, y] = [key(a), key(b)];
    if (x === y) return a.id < b.id ? -1 : 1;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y ? -1 : 1;
  };
  const ascending = [...rows].sort(compare);
  return descending ? ascending.reverse() : ascending;
}

describe.each([
  ["", "number", false],
  [", order: { field: DUE_ON }", "dueOn", false],
  [", order: { field: DUE_ON, direction: DESC }", "dueOn", true],
  [", order: { field: ID, direction: DESC }", "id", true],
] as const)("tasks%s", (order, property, descending) => {
  test.each([7, 100])("pages of %i hold every task once, in order, those without a value too", async (size) => {
    const rows = await walked(order, size);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.some((row) => row[property] === null)).toBe(property !== "id");
    expect(rows).toEqual(sorted(rows, property, descending));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test("read backwards, the pages give the same list", async () => {
    expect(await walkedBack(order, 9)).toEqual(await walked(order, 100));
  });
});

test("a filter on the property of the order leaves out what has no value", async () => {
  const all = await walked("", 100);
  const due = await walked(", order: { field: DUE_ON }", 5, ', filter: { dueOn: { from: "2019-01-01" } }');
  const expected = all.filter(({ dueOn }) => typeof dueOn === "string" && dueOn >= "2019-01-01");
  expect(due).toEqual(sorted(expected, "dueOn"));
  expect(due.length).toBeGreaterThan(0);
});

test("a filter that names the far end of a link starts there, and finds what a filter by name finds", async () => {
  const { offices } = await api.ask(
    "{ offices(first: 100, filter: { assignments: { some: { role: { equals: LEAD } } } }) { nodes { id name } } }",
  );
  for (const { id, name } of offices.nodes.slice(0, 5)) {
    const laid = (office: string) => walked("", 100, `, filter: { assignments: { some: { office: ${office} } } }`);
    const rows = await laid(`{ ids: ["${id}"] }`);
    expect(rows).toEqual(await laid(`{ name: { equals: ${JSON.stringify(name)} } }`));
    expect(rows.length).toBeGreaterThan(0);
  }
});
