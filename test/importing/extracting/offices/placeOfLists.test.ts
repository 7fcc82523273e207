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

  it("may be a county by the name that it had then", () => {
    expect(placeOf("即墨市召开整改工作会议\n会上通报了情况。\n")).toBe("即墨市");
  });

  it("is the only one that the text names", () => {
    expect(placeOf("7月22日,承德市大气办约谈乡镇,市生态环境局参加,全市空气质量好转。\n")).toBe("承德市");
  });
});
