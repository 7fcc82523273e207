import { readOptions } from "../../bench/options.ts";

test("a quick run asks one question of each kind and the best of each peer, unless told otherwise", () => {
  const { size, rounds, queries, contestants } = readOptions(["--quick", "--contestants", "R1,ours"], "/home");
  expect({ size, rounds, contestants }).toEqual({ size: "S", rounds: 3, contestants: ["R1", "ours"] });
  expect(queries).toContain("QA");
});

test("a whole run asks everything", () => {
  expect(readOptions(["--size", "M"], "/home")).toMatchObject({
    size: "M",
    queries: null,
    contestants: null,
    rounds: 5,
  });
});

test("an unknown size is refused with the usage", () => {
  expect(() => readOptions(["--size", "XL"], "/home")).toThrow(/Required: --size S, M or L. Got: XL.\nnpm run bench/);
});
