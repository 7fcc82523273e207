import { numeral } from "../../../src/importing/reading/numerals.ts";

test.each([
  [10, "chineseCounting", "十"],
  [105, "chineseCountingThousand", "一百零五"],
  [320, "japaneseCounting", "三百二十"],
  [1001, "taiwaneseCountingThousand", "一千零一"],
  [10_000, "chineseCounting", "10000"],
  [12, "chineseLegalSimplified", "壹拾贰"],
  [20, "ideographDigital", "二〇"],
  [3, "ideographTraditional", "丙"],
  [11, "ideographTraditional", "11"],
  [12, "ideographZodiac", "亥"],
  [13, "ideographZodiac", "13"],
  [3, "decimalEnclosedCircle", "③"],
  [21, "decimalEnclosedCircle", "21"],
  [2, "decimalEnclosedParen", "⑵"],
  [2, "decimalEnclosedFullstop", "⒉"],
  [4, "ideographEnclosedCircle", "㊃"],
  [11, "ideographEnclosedCircle", "11"],
  [12, "decimalFullWidth", "１２"],
  [7, "decimalZero", "07"],
  [28, "lowerLetter", "bb"],
  [3, "upperLetter", "C"],
  [0, "lowerLetter", "0"],
  [49, "lowerRoman", "xlix"],
  [14, "upperRoman", "XIV"],
  [4000, "upperRoman", "4000"],
  [5, "none", ""],
  [5, "someFutureFormat", "5"],
])("the list number %d in %s is %s", (value, format, written) => {
  expect(numeral(value, format)).toBe(written);
});
