import { deadlineIn } from "../../../../src/importing/extracting/tasks/deadlines.ts";
import { readableText } from "../../../../src/importing/extracting/text/readableText.ts";

function read(words: string) {
  const view = readableText(words).joined;
  const stated = deadlineIn(view, { start: 0, end: view.text.length }, { year: 2022, issuedOn: "2022-04-18" });
  return stated && `${stated.deadline.kind} ${stated.deadline.on}${stated.deadline.inferred ? " inferred" : ""}`;
}

it.each([
  ["2020年12月", "DATE 2020-12-31"],
  ["2021 年 2 月底前", "DATE 2021-02-28"],
  ["二〇二一年六月底前", "DATE 2021-06-30"],
  ["2019.12", "DATE 2019-12-31"],
  ["2022年第三季度", "DATE 2022-09-30"],
  ["2018年3月至2019年10月", "DATE 2019-10-31"],
  ["6月30日前", "DATE 2022-06-30 inferred"],
  ["年底前", "DATE 2022-12-31 inferred"],
  ["明年一季度", "DATE 2023-03-31 inferred"],
  ["“十四五”末", "DATE 2025-12-31 inferred"],
  ["印发后30日内", "DATE 2022-05-18 inferred"],
  ["2021年6月底前完成拆除，2021年10月底前完成植被恢复", "DATE 2021-10-31"],
  ["2018年12月底前完成，并长期坚持", "COMPOSITE 2018-12-31"],
  ["分阶段完成：2023年12月底前一期，2024年6月底前二期", "STAGED 2024-06-30"],
  ["立行立改，2018年12月底前完成", "DATE 2018-12-31"],
  ["立行立改，并长期坚持", "IMMEDIATE null"],
  ["每年12月底前", "LONG_TERM null"],
  ["长期坚持", "LONG_TERM null"],
  ["2月30日前", null],
  ["按有关规定执行", null],
])("%s is %s", (words, expected) => {
  expect(read(words)).toBe(expected);
});
