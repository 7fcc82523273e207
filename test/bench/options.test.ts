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

test("only a whole run asks at a fixed rate and watches the memory, unless told otherwise", () => {
  const of = (...words: string[]) => {
    const { openLoop, endurance } = readOptions(words, "/home");
    return [openLoop, endurance];
  };
  expect(of()).toEqual([5_000, 100_000]);
  expect(of("--quick")).toEqual([0, 0]);
  expect(of("--quick", "--open-loop", "--endurance", "1000")).toEqual([5_000, 1_000]);
});
