import fc from "fast-check";
import { Converter } from "opencc-js/t2cn";
import { readableText } from "../../../../src/importing/extracting/text/readableText.ts";
import { SIMPLIFIED, TRADITIONAL } from "../../../../src/importing/gazetteers/traditionalCharacters.ts";

const joined = (raw: string) => readableText(raw).joined.text;

describe("a readable text", () => {
  it("has one form for each sign", () => {
    expect(joined("责任单位：云泽县水利局（牵头），\u00A0６月")).toBe("责任单位:云泽县水利局(牵头), 6月");
  });

  it("is simplified and without inserted readings, and quotes what is printed", () => {
    const text = readableText("省環(huán)保廳領(lǐng)導(dǎo)帶隊調研").joined;
    expect(text.text).toBe("省环保厅领导带队调研");
    expect(text.quote(0, 6).text).toBe("省環(huán)保廳領(lǐng)導");
  });

  it("keeps a character that is traditional in one word only", () => {
    expect(joined("乾县生态环境局")).toBe("乾县生态环境局");
  });

  it("joins lines that were cut inside a title, an organ or a post, and no others", () => {
    expect(joined("《云泽县水污染防治\n工作方案》已印发。\n孙立 县纪检监\n察组组长\n李平 县水利局局长")).toBe(
      "《云泽县水污染防治工作方案》已印发。\n孙立 县纪检监察组组长\n李平 县水利局局长",
    );
  });

  it("is without the furniture of a page", () => {
    expect(joined("QQ登录\n上报整改情况。\n使用道具 举报\n责任编辑：某某\n碳市场 2020-10-19\n")).toBe("上报整改情况。");
  });

  it("goes on behind the credits and links of another text, from the headings of the next", () => {
    const next = "附件\n河道整治实施方案\n一、工作目标\n责任单位:县水利局\n";
    expect(joined(`上报整改情况。\n责任编辑：某某\n${next}`)).toBe(`上报整改情况。\n${next.trim()}`);
    expect(joined(`上报整改情况。\n责任编辑：某某\n相关阅读：\n碳市场 2020-10-19\n${next}`)).toBe(
      `上报整改情况。\n${next.trim()}`,
    );
  });

  it("knows the characters of OpenCC's table", () => {
    const convert = Converter({ from: "t", to: "cn" });
    expect(convert(TRADITIONAL)).toBe(SIMPLIFIED);
  });

  it("quotes the raw text exactly, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (raw, a, b) => {
        const view = readableText(raw).joined;
        const [start, end] = [a % (view.text.length + 1), b % (view.text.length + 1)].toSorted((x, y) => x - y);
        const quote = view.quote(start ?? 0, end ?? 0);
        expect(raw.slice(quote.start, quote.end)).toBe(quote.text);
      }),
    );
  });
});
