import { blockOf, COUNTS } from "../../bench/generator/block.ts";

const graphOf = (blocks: number) => Array.from({ length: blocks }, (_, number) => blockOf(number));

test("the same graph is generated every time", () => {
  expect(graphOf(12)).toEqual(graphOf(12));
});

test("a smaller graph is a prefix of a larger one: no block is joined to a later one", () => {
  const known = new Set<string>();
  for (const { nodes, links } of graphOf(15)) {
    for (const { id } of nodes) known.add(id);
    expect(links.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
  }
});

test("a block has a thousand nodes, and ids and links are unique", () => {
  const blocks = graphOf(12);
  const ids = blocks.flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const links = blocks.flatMap(({ links }) => links.map(({ from, type, to }) => `${from}|${type}|${to}`));
  expect(ids.length).toBe(12_000);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(links).size).toBe(links.length);
  expect(Object.values(COUNTS).reduce((sum, count) => sum + count, 0)).toBe(1_000);
});

test("ten blocks have four relationships a node, later ones five", () => {
  expect(graphOf(10).flatMap(({ links }) => links).length / 10_000).toBeCloseTo(4, 0);
  expect(blockOf(20).links.length / 1_000).toBeCloseTo(5, 0);
});
