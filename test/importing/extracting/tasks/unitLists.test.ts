import { personsIn } from "../../../../src/importing/extracting/tasks/personLists.ts";
import { unitsIn } from "../../../../src/importing/extracting/tasks/unitLists.ts";
import { readableText } from "../../../../src/importing/extracting/text/readableText.ts";

function units(words: string): string[] {
  const view = readableText(words);
  return unitsIn(view, { start: 0, end: view.text.length }).map(({ start, end }) => view.text.slice(start, end));
}

function persons(words: string): string[] {
  const view = readableText(words);
  return personsIn(view, { start: 0, end: view.text.length }).map(({ start, end }) => view.text.slice(start, end));
}

it.each([
  ["省发展和改革委员会和省财政厅", ["省发展和改革委员会", "省财政厅"]],
  ["各市、县（区）人民政府", ["各市、县(区)人民政府"]],
  ["地（州、市）生态环境局及各县（市）人民政府", ["地(州、市)生态环境局", "各县(市)人民政府"]],
  ["甲县委、县政府，乙区委、区政府", ["甲县委、县政府", "乙区委、区政府"]],
  ["各市（州）、县（市、区）党委、政府", ["各市(州)、县(市、区)党委、政府"]],
  ["机关党委（人事与老干部处），办公室", ["机关党委(人事与老干部处)", "办公室"]],
  ["市住建局、发改局、财政局等部门", ["市住建局", "发改局", "财政局"]],
  ["市高等教育局等单位", ["市高等教育局"]],
  ["市生态环境局 市水利局\n各区政府", ["市生态环境局", "市水利局", "各区政府"]],
  ["市生态\n环境局", ["市生态\n环境局"]],
])("%s is split as %j", (words, expected) => {
  expect(units(words)).toEqual(expected);
});

it.each([
  ["市长马青山、刘立", ["马青山", "刘立"]],
  ["市林草局党组书记、局长韩雪", ["韩雪"]],
  ["张 三 李四", ["张 三", "李四"]],
  ["阿里木·买买提", ["阿里木·买买提"]],
  ["各县（区）政府主要负责人", ["各县(区)政府主要负责人"]],
])("%s names %j", (words, expected) => {
  expect(persons(words)).toEqual(expected);
});
