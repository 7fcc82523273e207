import { loadInvented, removeDataSet } from "../support/invented.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

const SET = "test-paths";
const office = (name: string, more: object = {}) => ({
  id: `office:虚市${name}`,
  name,
  kind: "DEPARTMENT",
  collective: false,
  ...more,
});

/** 甲 and 乙 meet in 丙 until 2020-03-01, in the government, and in one document; 丁 stands alone. */
const lists = {
  places: [
    { id: "place:虚市", name: "虚市", kind: "PROVINCE" },
    { id: "place:甲湖", name: "甲湖", kind: "LAKE", within: "place:虚市" },
    { id: "place:乙湖", name: "乙湖", kind: "LAKE", within: "place:虚市" },
  ],
  offices: [
    office("市政府", { kind: "GOVERNMENT" }),
    office("甲局", { parents: ["office:虚市市政府", { to: "office:虚市丙局", until: "2020-03-01" }] }),
    office("乙局", { parents: ["office:虚市市政府", "office:虚市丙局"] }),
    office("丙局"),
    office("丁局"),
    office("丙局一处", { parents: ["office:虚市丙局"] }),
    office("丙局二处", { parents: ["office:虚市丙局一处"] }),
  ],
};

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
  await loadInvented(api, SET, lists);
}, 180_000);
afterAll(async () => {
  await removeDataSet(api.graph, SET);
  await api.close();
});

const PATHS = `query ($from: ID!, $to: ID!, $on: Date, $hubs: Boolean, $hops: Int, $first: Int, $types: [String!]) {
  paths(from: $from, to: $to, asOf: $on, throughHubs: $hubs, maxHops: $hops, first: $first, types: $types) {
    complete incompleteReason asOf from { id } to { id }
    paths { length steps { from { id } to { id } forward link { id type citations { line } } } }
  }
}`;
const DEFAULTS = { on: "2020-01-01", hubs: false, hops: 4, first: 10, types: null };

interface Step {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly forward: boolean;
  readonly link: {
    readonly id: string;
    readonly type: string;
    readonly citations: readonly { readonly line: number }[];
  };
}

async function ask(from: string, to: string, more: object = {}) {
  const { paths } = await api.ask(PATHS, { from, to, ...DEFAULTS, ...more });
  return paths;
}

/** Each path in words: its stops, joined by the links walked with or against their direction. */
async function walked(from: string, to: string, more: object = {}) {
  const { complete, paths } = await ask(from, to, more);
  const inWords = ({ steps }: { steps: Step[] }) =>
    steps.reduce((text, { to, forward, link }) => `${text} ${forward ? "→" : "←"}${link.type} ${to.id}`, from);
  return { complete, paths: paths.map(inWords) };
}

describe("how two facts are connected", () => {
  test("罗山 and the division of nature protection: through measure 18, each step with its source", async () => {
    const found = await ask("natureReserve:罗山自然保护区", "office:宁夏回族自治区生态环境厅自然生态保护处");
    expect(found).toEqual({
      complete: true,
      incompleteReason: null,
      asOf: "2020-01-01",
      from: { id: "natureReserve:罗山自然保护区" },
      to: { id: "office:宁夏回族自治区生态环境厅自然生态保护处" },
      paths: [
        {
          length: 3,
          steps: [
            {
              from: { id: "natureReserve:罗山自然保护区" },
              to: { id: "task:nx2020/18" },
              forward: false,
              link: {
                id: "task:nx2020/18|CONCERNS|natureReserve:罗山自然保护区",
                type: "CONCERNS",
                citations: [{ line: 93 }],
              },
            },
            {
              from: { id: "task:nx2020/18" },
              to: { id: "assignment:nx2020/18/lead/1" },
              forward: false,
              link: {
                id: "assignment:nx2020/18/lead/1|OF_TASK|task:nx2020/18",
                type: "OF_TASK",
                citations: [{ line: 94 }, { line: 94 }],
              },
            },
            {
              from: { id: "assignment:nx2020/18/lead/1" },
              to: { id: "office:宁夏回族自治区生态环境厅自然生态保护处" },
              forward: true,
              link: {
                id: "assignment:nx2020/18/lead/1|ASSIGNED_TO|office:宁夏回族自治区生态环境厅自然生态保护处",
                type: "ASSIGNED_TO",
                citations: [{ line: 94 }, { line: 94 }],
              },
            },
          ],
        },
      ],
    });
  });

  const throughThird = "office:虚市甲局 →PART_OF office:虚市丙局 ←PART_OF office:虚市乙局";
  const throughGovernment = "office:虚市甲局 →PART_OF office:虚市市政府 ←PART_OF office:虚市乙局";

  test.each([
    ["the day before a link ends", "2020-02-29", [throughThird]],
    ["the day it ends", "2020-03-01", []],
    ["the day after", "2020-03-02", []],
  ])("is asked as of a day: %s", async (_, on, paths) => {
    expect(await walked("office:虚市甲局", "office:虚市乙局", { on, hops: 2 })).toEqual({ complete: true, paths });
  });

  test("leaves out governments, provinces and documents, unless asked to walk through them", async () => {
    expect(await walked("office:虚市甲局", "office:虚市乙局", { hops: 2, hubs: true })).toEqual({
      complete: true,
      paths: [throughThird, throughGovernment],
    });
    expect(await walked("place:甲湖", "place:乙湖")).toEqual({ complete: true, paths: [] });
    expect(await walked("place:甲湖", "place:乙湖", { hubs: true })).toEqual({
      complete: true,
      paths: ["place:甲湖 →WITHIN place:虚市 ←WITHIN place:乙湖"],
    });
    const sameDocument = await walked("office:虚市丁局", "office:虚市丙局", { hubs: true, hops: 6 });
    expect(sameDocument).toEqual({ complete: true, paths: [] });
  });

  test("may end in a hub", async () => {
    expect((await walked("office:虚市甲局", "office:虚市市政府", { hops: 1 })).paths).toEqual([
      "office:虚市甲局 →PART_OF office:虚市市政府",
    ]);
  });

  test("goes no further than asked", async () => {
    const far = ["office:虚市丙局二处", "office:虚市乙局"] as const;
    expect((await walked(...far, { hops: 2 })).paths).toEqual([]);
    expect((await walked(...far, { hops: 3 })).paths).toEqual([
      "office:虚市丙局二处 →PART_OF office:虚市丙局一处 →PART_OF office:虚市丙局 ←PART_OF office:虚市乙局",
    ]);
  });

  test("keeps to the types asked for", async () => {
    const ends = ["task:nx2020/9", "task:nx2020/13"] as const;
    const duties = await walked(...ends, { types: ["OF_TASK", "ASSIGNED_TO"], first: 50 });
    expect(duties.paths.length).toBeGreaterThan(0);
    for (const path of duties.paths) expect(path).not.toContain("SET_BY");
    expect((await walked(...ends, { types: ["SET_BY"] })).paths).toHaveLength(1);
  });

  test("says that there are more than it returns", async () => {
    expect(await ask("task:nx2020/9", "task:nx2020/13", { first: 2 })).toMatchObject({
      complete: false,
      incompleteReason: "There are more than 2 paths within 4 links.",
      paths: [{ length: 2 }, { length: 4 }],
    });
  });

  test("is null where an end is unknown, and empty from a fact to itself", async () => {
    expect(await ask("task:nx2020/9", "task:nobody")).toBeNull();
    expect(await ask("task:nobody", "task:nx2020/9")).toBeNull();
    expect(await walked("task:nx2020/9", "task:nx2020/9")).toEqual({ complete: true, paths: [] });
  });

  test.each([
    [{ hops: 0 }, "maxHops from 1 to 6", "0"],
    [{ hops: 7 }, "maxHops from 1 to 6", "7"],
    [{ first: 0 }, "first from 1 to 50", "0"],
    [{ first: 51 }, "first from 1 to 50", "51"],
    [{ types: ["KNOWS", "PART_OF"] }, expect.stringContaining("relationship types among"), "KNOWS"],
    [{ types: ["SUPPORTS"] }, expect.stringContaining("relationship types among"), "SUPPORTS"],
    [{ types: [] }, expect.stringContaining("relationship types among"), "none"],
  ])("is refused for %j", async (more, required, got) => {
    const variables = { from: "task:nx2020/9", to: "task:nx2020/13", ...DEFAULTS, ...more };
    expect(await api.refusal(PATHS, variables)).toMatchObject({ status: 400, code: "BAD_INPUT", required, got });
  });
});

describe("the tree of an office", () => {
  const TREE = `query ($of: ID!, $up: Int, $down: Int, $on: Date) {
    officeTree(of: $of, up: $up, down: $down, asOf: $on) { complete office { name } rows { depth office { name } link { id } } }
  }`;
  const tree = async (of: string, up = 3, down = 3, on = "2020-01-01") => {
    const { officeTree } = await api.ask(TREE, { of: `office:虚市${of}`, up, down, on });
    return {
      complete: officeTree.complete,
      rows: officeTree.rows.map(
        ({ depth, office }: { depth: number; office: { name: string } }) => `${depth} ${office.name}`,
      ),
    };
  };

  test("stands with what is above before what is below, nearest first", async () => {
    expect(await tree("丙局一处")).toEqual({ complete: true, rows: ["-1 丙局", "1 丙局二处"] });
    expect(await tree("市政府")).toEqual({ complete: true, rows: ["1 乙局", "1 甲局"] });
  });

  test.each([
    ["2020-02-29", ["-1 丙局", "-1 市政府"]],
    ["2020-03-01", ["-1 市政府"]],
    ["2020-03-02", ["-1 市政府"]],
  ])("is the one of the day asked about, %s", async (on, rows) => {
    expect(await tree("甲局", 3, 3, on)).toEqual({ complete: true, rows });
  });

  test("says when it goes on beyond the levels asked for", async () => {
    expect([await tree("丙局", 3, 1, "2020-03-01"), await tree("丙局", 0, 0)]).toEqual([
      { complete: false, rows: ["1 丙局一处", "1 乙局"] },
      { complete: false, rows: [] },
    ]);
  });

  test("has each row's link to the level nearer", async () => {
    const { officeTree } = await api.ask(TREE, { of: "office:虚市丙局二处", up: 3, down: 3, on: "2020-01-01" });
    expect(officeTree.rows).toEqual([
      { depth: -1, office: { name: "丙局一处" }, link: { id: "office:虚市丙局二处|PART_OF|office:虚市丙局一处" } },
      { depth: -2, office: { name: "丙局" }, link: { id: "office:虚市丙局一处|PART_OF|office:虚市丙局" } },
    ]);
  });

  test("is null for what is no office, and refused beyond eight levels", async () => {
    const none = await api.ask(TREE, { of: "task:nx2020/9", up: 3, down: 3, on: "2020-01-01" });
    expect(none).toEqual({ officeTree: null });
    const refused = { status: 400, code: "BAD_INPUT" };
    const variables = { of: "office:虚市丙局", on: "2020-01-01" };
    expect(await api.refusal(TREE, { ...variables, up: 9, down: 3 })).toMatchObject({
      ...refused,
      required: "up from 0 to 8",
      got: "9",
    });
    expect(await api.refusal(TREE, { ...variables, up: 3, down: -1 })).toMatchObject({
      ...refused,
      required: "down from 0 to 8",
      got: "-1",
    });
  });
});
