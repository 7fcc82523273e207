import { extractionContext } from "../../../../src/importing/extracting/extract.ts";

describe("the place of a document", () => {
  const placeOf = (text: string) =>
    extractionContext({ file: "news.txt", sha256: "", format: "txt", text, tables: [], pages: null }).jurisdiction
      ?.name ?? null;

  it("is none of many provinces in a list", () => {
    expect(
      placeOf("督察组分别对上海市、浙江省、江西省、湖北省、湖南省开展督察。\n第一组:上海市,第二组:浙江省。\n"),
    ).toBeNull();
  });

  it("is a district where 我区 speaks of it", () => {
    expect(placeOf("合川区下发了合川区实施方案。合川区的工作启动,重庆市肯定我区做法,区政府和区委落实。\n")).toBe(
      "合川区",
    );
  });
});
