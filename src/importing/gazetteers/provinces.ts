/**
 * The divisions of the first level as of 2023, with the short name that stands alone (新疆) and the one-character form of document numbers (新).
 * Source: Administrative-divisions-of-China 2.7.0 (MIT/WTFPL), after the statistical division codes of the National Bureau of Statistics; GB/T 2260.
 */
export const PROVINCES: readonly Province[] = [
  { code: "11", name: "北京市", short: "北京", sign: "京" },
  { code: "12", name: "天津市", short: "天津", sign: "津" },
  { code: "13", name: "河北省", short: "河北", sign: "冀" },
  { code: "14", name: "山西省", short: "山西", sign: "晋" },
  { code: "15", name: "内蒙古自治区", short: "内蒙古", sign: "内蒙古" },
  { code: "21", name: "辽宁省", short: "辽宁", sign: "辽" },
  { code: "22", name: "吉林省", short: "吉林", sign: "吉" },
  { code: "23", name: "黑龙江省", short: "黑龙江", sign: "黑" },
  { code: "31", name: "上海市", short: "上海", sign: "沪" },
  { code: "32", name: "江苏省", short: "江苏", sign: "苏" },
  { code: "33", name: "浙江省", short: "浙江", sign: "浙" },
  { code: "34", name: "安徽省", short: "安徽", sign: "皖" },
  { code: "35", name: "福建省", short: "福建", sign: "闽" },
  { code: "36", name: "江西省", short: "江西", sign: "赣" },
  { code: "37", name: "山东省", short: "山东", sign: "鲁" },
  { code: "41", name: "河南省", short: "河南", sign: "豫" },
  { code: "42", name: "湖北省", short: "湖北", sign: "鄂" },
  { code: "43", name: "湖南省", short: "湖南", sign: "湘" },
  { code: "44", name: "广东省", short: "广东", sign: "粤" },
  { code: "45", name: "广西壮族自治区", short: "广西", sign: "桂" },
  { code: "46", name: "海南省", short: "海南", sign: "琼" },
  { code: "50", name: "重庆市", short: "重庆", sign: "渝" },
  { code: "51", name: "四川省", short: "四川", sign: "川" },
  { code: "52", name: "贵州省", short: "贵州", sign: "黔" },
  { code: "53", name: "云南省", short: "云南", sign: "滇" },
  { code: "54", name: "西藏自治区", short: "西藏", sign: "藏" },
  { code: "61", name: "陕西省", short: "陕西", sign: "陕" },
  { code: "62", name: "甘肃省", short: "甘肃", sign: "甘" },
  { code: "63", name: "青海省", short: "青海", sign: "青" },
  { code: "64", name: "宁夏回族自治区", short: "宁夏", sign: "宁" },
  { code: "65", name: "新疆维吾尔自治区", short: "新疆", sign: "新" },
];

export interface Province {
  /** The first two digits of the division code. */
  code: string;
  name: string;
  short: string;
  /** 简称, as in 宁政发. */
  sign: string;
}
