import type { DocumentHead } from "./documentHead.ts";
import type { AdministrativeLevel } from "./extraction.ts";
import { placeNameAt } from "./places.ts";
import { isPlaceForm } from "./placeTokens.ts";

const BEFORE_ORGAN =
  /(?<![\u3400-\u9fff])(?:中共)?([\u3400-\u9fff]{2,4}?(?:市|县|区|州|盟|旗|镇|乡))(?=委|人民政府|政府|生态环境|环境保护|环保局|水[利务]局|自然资源|住建|农业农村|林业|发展|财政局|公安局|纪委|人大|政协)/g;
const TITLE_START =
  /^(?:中共)?([\u3400-\u9fff]{2,4}?(?:市|县|区|州|盟|旗))(?=委|人民政府|政府|生态|环境|环保|贯彻|关于|水|河湖|大气|土壤|“|\d|全面|深入|突出|打[好赢]|推进|落实|第|整改|中央|农|林|湿地|党|省级|20)/;
const READ_FOR_TITLE = 400;

/** Places that the text names before an organ or in its title and that no gazetteer has. */
export function localPlaces(text: string, head: DocumentHead): string[] {
  const firstLines = text.slice(0, READ_FOR_TITLE).split("\n").slice(0, 6);
  const titled = [head.issuer, head.title, ...firstLines].flatMap((words) => TITLE_START.exec(words ?? "")?.[1] ?? []);
  const found = [...text.matchAll(BEFORE_ORGAN)].flatMap((match) => match[1] ?? []);
  return [...new Set([...titled, ...found])].filter((name) => placeNameAt(name, 0) !== name && isPlaceForm(name));
}

/** 市 alone may be a city of either level; a title's 市 is taken for a prefecture. */
export function levelOfForm(name: string): AdministrativeLevel {
  return /[县区旗]$/.test(name) ? "COUNTY" : "PREFECTURE";
}
