import { placeNameAt, placesNamed } from "../extracting/offices/places.ts";
import { isPlaceForm } from "../extracting/offices/placeTokens.ts";
import { NATIONAL_ORGANS } from "../gazetteers/ministries.ts";

/** The place a document speaks of, and what stands for it in ids where it tells none. */
export interface Standpoint {
  /** Official name; null where the document does not tell. */
  readonly place: string | null;
  /** Names the document in ids. */
  readonly slug: string;
}

/** A printed name that is the same in no two places. */
export interface PlacedName {
  /** Names the fact in ids, place included. */
  readonly key: string;
  /** Full name: 市水务局 in a text of 临湖市 is 临湖市水务局. */
  readonly name: string;
  /** The place whose office it is; null where the document does not tell. */
  readonly place: string | null;
  /** Set where a relative word (省, 市) means a place that the document does not tell. */
  readonly untold?: string;
}

const NATIONAL = "全国";
const NATIONAL_WORDS = /^(?:中共中央|党中央|中央|国务院|全国|国家(?!级|公园|重点)|中国(?!石[油化]|移动|电信|联通))/;
/** Forms that offices of any level share: alone they are the document's own. */
const SHARED_FORMS = new Set(["发展改革委", "兵团", "人民银行"]);
const nationalForms = NATIONAL_ORGANS.flatMap((row) => row.split("|")).filter((form) => !SHARED_FORMS.has(form));

const NO_WORD_BEHIND = "(?![级域场长直属容际间])";
const RELATIVE = new RegExp(`^(?:全|我|本)?(自治区|自治州|自治县|地区|省|市|县|区|州|盟|旗)${NO_WORD_BEHIND}`);
const PLURAL = /^(?:各|相关|有关|[一二两三四五六七八九十]{1,2}个?[省市县区州盟旗]|设区的?市|县区|区县|市州|州市|盟市)/;
/** Names of cities and counties are unique in the country; those of districts, townships and parks are not. */
const UNIQUE_PLACE = new RegExp(`^[\\u3400-\\u9fff]{2,5}?(?:自治[州县旗]|市|县|州|盟|旗)${NO_WORD_BEHIND}`);
const SHARED_PLACE = new RegExp(`^[\\u3400-\\u9fff]{2,4}?(?:区|镇|乡|街道|苏木)${NO_WORD_BEHIND}`);
/** Bodies inside a document's own structure: another document has others of the same name. */
const OF_THE_DOCUMENT = /(?:组|专班|指挥部|领导小组办公室)$|^(?:相关|有关|责任)/;

/** The name of an office or a titled text with its place: as printed where it begins with one or is national. */
export function placedName(printed: string, from: Standpoint): PlacedName {
  const name = withoutFormer(printed);
  const { place } = from;
  if (place !== null && name.startsWith(place)) return { key: name, name, place };
  if (isNational(name)) return { key: name, name, place: NATIONAL };
  return gazetteerName(name, from) ?? relativeName(name, from) ?? unknownName(name, from) ?? bareName(name, from);
}

export function isNational(name: string): boolean {
  return NATIONAL_WORDS.test(name) || nationalForms.some((form) => name.startsWith(form));
}

/** 原环境保护部 is the 环境保护部 of then; 原州区 is a place. */
function withoutFormer(name: string): string {
  const rest = name.slice(1);
  if (!name.startsWith("原") || placeNameAt(name, 0) !== null) return name;
  return isNational(rest) || placeNameAt(rest, 0) !== null || UNIQUE_PLACE.test(rest) || RELATIVE.test(rest)
    ? rest
    : name;
}

function gazetteerName(name: string, from: Standpoint): PlacedName | null {
  const form = placeNameAt(name, 0);
  if (form === null) return null;
  const places = placesNamed(form);
  const isDistrict = form.endsWith("区") && places[0]?.level === "COUNTY";
  if (places.length !== 1 || (isDistrict && from.place !== null && !isProvince(from.place))) return joined(name, from);
  const inner = placeNameAt(name, form.length);
  return { key: name, name, place: inner ?? places[0]?.name ?? null };
}

/** A text of a province names the districts of all its cities, one of a city its own. */
function isProvince(place: string): boolean {
  return placesNamed(place).some(({ level, name }) => level === "PROVINCE" && name === place);
}

function relativeName(name: string, from: Standpoint): PlacedName | null {
  if (PLURAL.test(name)) return joined(name, from);
  const [words, word] = RELATIVE.exec(name) ?? [];
  if (words === undefined || word === undefined) return null;
  const place = relativePlace(word, from.place);
  const rest = name.slice(words.length);
  if (place === null) return { key: `${from.place ?? from.slug}/${name}`, name, place: null, untold: word };
  // 市水务局 stands for the city's, 县开发区 lies in the county: both begin with the place.
  return { key: place + rest, name: place + rest, place };
}

/** What 省, 市, 县 mean in a document of this place. */
function relativePlace(word: string, place: string | null): string | null {
  if (place === null) return null;
  if (place.endsWith(word) && !(word === "区" && place.endsWith("自治区"))) return place;
  if (word === "区" && place.endsWith("自治区")) return place;
  const candidates = placesNamed(place);
  const known = candidates.length === 1 ? candidates[0] : undefined;
  const outer = [known?.prefecture, known?.province].find((name) => name !== place && name?.endsWith(word));
  return outer ?? null;
}

function unknownName(name: string, from: Standpoint): PlacedName | null {
  const unique = UNIQUE_PLACE.exec(name)?.[0];
  if (unique !== undefined && unique !== name && isPlaceForm(unique)) return { key: name, name, place: unique };
  const shared = SHARED_PLACE.exec(name)?.[0];
  return shared !== undefined && isPlaceForm(shared) ? joined(name, from) : null;
}

function joined(name: string, { place, slug }: Standpoint): PlacedName {
  return place === null ? { key: `${slug}/${name}`, name, place } : { key: place + name, name: place + name, place };
}

function bareName(name: string, { place, slug }: Standpoint): PlacedName {
  const outer = OF_THE_DOCUMENT.test(name) ? slug : (place ?? slug);
  return { key: `${outer}/${name}`, name, place };
}
