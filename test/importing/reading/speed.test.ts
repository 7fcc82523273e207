import { read } from "../../../src/importing/reading/read.ts";
import { utf8 } from "./documents.ts";

const SENTENCE = "（一）省生态环境厅牵头，省水利厅、各市人民政府配合，2025年底前完成白鹭湖流域37个排污口整治。\n";

/** Processor time of the best of several runs, which does not depend on what else the machine is doing. */
async function milliseconds(megabytes: number, wrap: (text: string) => string, file: string): Promise<number> {
  const bytes = utf8(wrap(SENTENCE.repeat((megabytes * 1024 * 1024) / utf8(SENTENCE).length)));
  const runs: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = process.cpuUsage();
    await read(file, bytes);
    runs.push(process.cpuUsage(start).user / 1000);
  }
  return Math.min(...runs);
}

test("a megabyte of text is read in under 200 ms", async () => {
  expect(await milliseconds(1, (text) => text, "a.txt")).toBeLessThan(200);
});

test.each([
  ["a.txt", (text: string) => text],
  ["a.html", (text: string) => `<html>${text.replaceAll("\n", "<p>")}`],
])("the time to read %s grows with its length and not faster", async (file, wrap) => {
  const [one, four] = [await milliseconds(1, wrap, file), await milliseconds(4, wrap, file)];
  expect(four).toBeLessThan(4 * one * 2);
});

test.each([
  ["digits", "1".repeat(500_000)],
  ["spaces", `序号  任务  单位\n${" ".repeat(500_000)}x`],
  ["tabs", `序号\t任务\t单位\n${"\t".repeat(500_000)}`],
  ["groups of digits", "1234 ".repeat(100_000)],
  ["words that begin an address", "家住".repeat(250_000)],
  ["brackets", "<".repeat(500_000)],
])("half a million %s take no longer than a text", async (_, text) => {
  const start = performance.now();
  await read("a.txt", utf8(text));
  expect(performance.now() - start).toBeLessThan(2000);
});
