import { maskPrivateData } from "../../../src/importing/reading/privateData.ts";

describe("private data is masked, offsets stay", () => {
  test.each([
    ["an identity card of 18 digits", "身份证11010519491231002X。", "身份证******************。"],
    [
      "with a wrong check digit only where it is called one",
      "身份证号：110105194912310021",
      "身份证号：******************",
    ],
    ["an identity card of 15 digits", "证件110105491231002号", "证件***************号"],
    ["a mobile telephone", "电话13812345678、", "电话***********、"],
    ["a mobile telephone in groups", "138-1234-5678或+86 139 1234 5678", "*************或*****************"],
    ["one in full-width digits", "手机１３８１２３４５６７８", "手机***********"],
    ["a landline with area code", "0951-5160999，(010)66556006转8001", "************，******************"],
    ["a bank card", "卡号6222 0212 3456 7890 128或4111111111111111", "卡号***********************或****************"],
    ["a home address", "信访人家住白鹭市湖滨路3号院2号楼，反映", "信访人家住************，反映"],
    ["a flat", "湖滨花园5号楼2单元301室居民", "湖滨花园**********居民"],
  ])("%s", (_, text, masked) => {
    expect(maskPrivateData(text)).toBe(masked);
    expect(masked).toHaveLength(text.length);
  });

  test.each([
    "拨打12369举报，市长热线12345",
    "青政发〔2023〕18号，宁环党发〔2020〕25号",
    "统一社会信用代码91640000MA75W1234X",
    "投资13812345678元，排放13912345678.5吨",
    "2024年6月30日，20240630-20241231",
    "面积1380000公顷，项目代码2020-640000-77-03-012345",
    "编号110105194912310021",
    "居住地噪声达标，家住农村的群众",
    "位于政务大厦3号楼501室",
    "经度106.2345678901234567",
  ])("leaves %s", (text) => {
    expect(maskPrivateData(text)).toBe(text);
  });
});
