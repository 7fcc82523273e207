import { fullTextQuery, wordings } from "../../src/search/wording.ts";

describe("a text is looked for", () => {
  test.each<[string, string, string | null, string[]]>([
    ["as it is", "宁东管委会", null, ["宁东管委会"]],
    ["in simplified characters", "環境保護廳", null, ["环境保护厅"]],
    ["without the spaces around it", "  宁东 ", null, ["宁东"]],
    ["with full-width signs as half-width ones", "机关党委（人事与老干部处）", null, ["机关党委(人事与老干部处)"]],
    ["not spelt out without a place", "省厅", null, ["省厅"]],
    [
      "as either department of the province",
      "省厅",
      "湖南省",
      ["省厅", "湖南省生态环境厅", "湖南省环境保护厅", "湖南省厅"],
    ],
    [
      "as the Party group of the department",
      "厅党组",
      "湖南省",
      ["厅党组", "湖南省生态环境厅党组", "湖南省环境保护厅党组", "湖南省生态环境局党组", "湖南省环境保护局党组"],
    ],
    [
      "with the region's name for 自治区",
      "自治区水污染防治行动计划",
      "宁夏回族自治区",
      ["自治区水污染防治行动计划", "宁夏回族自治区水污染防治行动计划"],
    ],
    ["with the place in simplified characters too", "省政府", "浙江省", ["省政府", "浙江省人民政府", "浙江省政府"]],
  ])("%s: %s in %s", (_, text, place, read) => {
    expect(wordings(text, place)).toEqual(read);
  });
});

describe("a full-text query", () => {
  test.each([
    ["a phrase", ["宁东管委会"], '"宁东管委会"'],
    ["any of several phrases", ["省厅", "湖南省生态环境厅"], '"省厅" OR "湖南省生态环境厅"'],
    ["the beginning of a pair for one character", ["罗"], "罗*"],
    ["signs of the query language as text", ['甲"乙\\丙'], '"甲\\"乙\\\\丙"'],
    ["a single sign of the query language as text", ["*"], "\\**"],
  ])("is %s", (_, words, query) => {
    expect(fullTextQuery(words)).toBe(query);
  });
});
