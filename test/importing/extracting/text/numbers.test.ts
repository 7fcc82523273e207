import { numeralValue } from "../../../../src/importing/extracting/text/numbers.ts";

test.each([
  ["1,091", 1091],
  ["24.77", 24.77],
  ["两", 2],
  ["十", 10],
  ["二十三", 23],
  ["一百零八", 108],
  ["三千二百", 3200],
  ["二〇二〇", 2020],
  ["三点五", 3.5],
  ["点五", null],
  ["许多", null],
  ["三点十", null],
])("%s is %s", (printed, value) => {
  expect(numeralValue(printed)).toBe(value);
});
