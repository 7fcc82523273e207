import type { Random } from "./random.ts";

const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"];
const GIVEN = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英文华玉建国志新海山林春雪云峰学智"];
const PLACE_FIRST = [..."青宁长安永泰清河南北东西兴和德福金银石林云龙凤白玉天"];
const PLACE_SECOND = [..."山川江湖海州原阳安平岭溪泉城源水口台门塘"];
const DEPARTMENTS = [
  "生态环境局",
  "自然资源局",
  "林业和草原局",
  "水务局",
  "农业农村局",
  "发展和改革局",
  "财政局",
  "公安局",
];
const DIVISIONS = ["自然生态保护科", "水生态环境科", "大气环境科", "综合执法队", "监测站", "办公室", "督察整改科"];
const TOPICS = [
  "饮用水水源地",
  "尾矿库",
  "黑臭水体",
  "散煤",
  "工业园区污水",
  "违规建设",
  "采砂",
  "畜禽养殖",
  "湿地",
  "矿山",
];
const ACTIONS = ["整治", "清理", "修复", "排查", "关停", "改造", "监管", "验收"];

export const personName = (random: Random) =>
  random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.7) ? random.pick(GIVEN) : "");

export const placeName = (random: Random) => `${random.pick(PLACE_FIRST)}${random.pick(PLACE_SECOND)}`;

/** An office's name by its place in the block's tree: the government, departments below it, divisions below these. */
export function officeName(place: string, index: number, random: Random): string {
  if (index === 0) return `${place}市人民政府`;
  const department = `${place}市${DEPARTMENTS[index % DEPARTMENTS.length]}`;
  return index < 9 ? department : `${department}${random.pick(DIVISIONS)}${index}`;
}

export const taskTitle = (place: string, random: Random) =>
  `推进${place}${random.pick(TOPICS)}${random.pick(ACTIONS)}，${random.pick(ACTIONS)}${random.pick(TOPICS)}问题`;

export const issueTitle = (place: string, random: Random) =>
  `${place}${random.pick(TOPICS)}${random.pick(ACTIONS)}不到位`;

export const regulationTitle = (place: string, index: number, random: Random) =>
  `${place}市${random.pick(TOPICS)}${random.pick(ACTIONS)}工作方案（${index + 1}）`;
