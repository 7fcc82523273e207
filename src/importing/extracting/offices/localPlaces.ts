import type { AdministrativeLevel } from "../extraction.ts";
import type { DocumentHead } from "../text/documentHead.ts";
import { isProvinceShortName, placeNameAt } from "./places.ts";
import { isPlaceForm } from "./placeTokens.ts";

const BEFORE_ORGAN =
  /(?:^|[^\u3400-\u9fff]|成立|印发|关于|会同|[由经向与和对])(?:中共)?([\u3400-\u9fff]{2,4}?(?:市|县|区|州|盟|旗|镇|乡))(?=委|人民政府|政府|生态环境|环境保护|环保局|水[利务]局|自然资源|住建|农业农村|林业|行政审批|应急|财政|公安|教育|民政|交通|工信|科技|商务|发展|财政局|公安局|纪委|人大|政协|成立|召开|举行|[\u3400-\u9fff]{0,24}?(?:领导小组|指挥部|委员会|专班))/g;
/** A title's first words; a noun such as 重点城市 or 保护区 is no place. */
const TITLE_START =
  /^(?:[[【(][^[\]【】()]{1,6}[\]】)] ?)?(?:关于)?(?:印发|成立|调整|公布|下达|做好)?《?(?:中共)?([\u3400-\u9fff]{2,4}?(?:(?<![城都超县区])市|(?<![区市])县|(?<![护园市县地矿灾库景厂发辖片山特小社新])区|州|盟|旗|地区|(?<=[\u3400-\u9fff]{2})省))(?=:?[\u3400-\u9fff“”《》<>()\d、\-—,!? ]{3,90}$)/;
const READ_FOR_TITLE = 400;

/** Places that the text names before an organ or in its title and that no gazetteer has. */
export function localPlaces(text: string, head: DocumentHead): string[] {
  const found = [...text.matchAll(BEFORE_ORGAN)].flatMap((match) => match[1] ?? []);
  return distinctPlaces([...titledPlaces(text, head), ...repeated(found)]);
}

/** What stands twice: once may be a name glued to an office. */
function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.has(name) || !seen.add(name));
}

/** The unknown places with which issuer, title or one of the first lines begin. */
export function titledPlaces(text: string, head: DocumentHead): string[] {
  const firstLines = text.slice(0, READ_FOR_TITLE).split("\n").slice(0, 6);
  return distinctPlaces(
    [head.issuer, head.title, ...firstLines].flatMap((words) => {
      const name = TITLE_START.exec(words ?? "")?.[1];
      return name === undefined ? [] : [withoutProvince(name)];
    }),
  );
}

/** 闽东市 of 福建闽东市: the province is a place by itself. */
function withoutProvince(name: string): string {
  const province = placeNameAt(name, 0);
  const rest = province !== null && isProvinceShortName(province) ? name.slice(province.length) : "";
  return rest.length > 2 ? rest : name;
}

function distinctPlaces(names: readonly string[]): string[] {
  const distinct = [...new Set(names)].filter((name) => placeNameAt(name, 0) !== name && isPlaceForm(name));
  const known = new Set(distinct);
  return distinct.filter((name) => [1, 2, 3].every((cut) => !known.has(name.slice(cut))));
}

/** 市 alone may be a city of either level; a title's 市 is taken for a prefecture. */
export function levelOfForm(name: string): AdministrativeLevel {
  if (name.endsWith("省")) return "PROVINCE";
  return /(?:[县旗]|(?<!地)区)$/.test(name) ? "COUNTY" : "PREFECTURE";
}
