import { FORMER_COUNTY_ROWS } from "../../gazetteers/formerCounties.ts";
import { PREFECTURE_ROWS } from "../../gazetteers/prefectures.ts";
import { PROVINCES } from "../../gazetteers/provinces.ts";
import type { AdministrativeLevel } from "../extraction.ts";
import { beginsOneOf, longestOf, type WordAt } from "../text/wordLists.ts";

/** A division of the country, by its official name. */
export interface Place {
  name: string;
  level: AdministrativeLevel;
  /** Official name of the province; the name itself for a province. */
  province: string;
  /** Null for a province and for what a province governs directly. */
  prefecture: string | null;
}

/** Words that are names of districts and also common nouns (城区, 郊区, 东区). */
const NO_NAME = /^.区$|^(新区|老城区|中心区|高新区)$/;

const byName = new Map<string, Place[]>();
const shortNames = new Map<string, string>();

for (const { name, short } of PROVINCES) {
  const place: Place = { name, level: "PROVINCE", province: name, prefecture: null };
  for (const form of [name, short]) add(form, place);
}
for (const row of PREFECTURE_ROWS.trim().split("\n")) addRow(row.split("|"));
for (const row of FORMER_COUNTY_ROWS.trim().split("\n")) addFormerRow(row.split("|"));

function addRow([code, name, short, counties]: string[]): void {
  const province = PROVINCES.find((candidate) => candidate.code === code)?.name;
  if (province === undefined) return;
  const prefecture = name || null;
  if (prefecture !== null) {
    const place: Place = { name: prefecture, level: "PREFECTURE", province, prefecture };
    for (const form of [prefecture, short]) if (form) add(form, place);
    if (short) shortNames.set(prefecture, short);
  }
  for (const county of (counties ?? "").split(" ")) {
    if (county === "" || NO_NAME.test(county)) continue;
    add(county, { name: county, level: "COUNTY", province, prefecture });
  }
}

function addFormerRow([code, prefecture, counties]: string[]): void {
  const province = PROVINCES.find((candidate) => candidate.code === code)?.name;
  if (province === undefined) return;
  for (const name of (counties ?? "").split(" "))
    if (!byName.has(name)) add(name, { name, level: "COUNTY", province, prefecture: prefecture || null });
}

function add(form: string, place: Place): void {
  const known = byName.get(form);
  if (known === undefined) byName.set(form, [place]);
  else known.push(place);
}

/** The places that a name may mean: 鼓楼区 is the name of four districts. */
export function placesNamed(name: string): readonly Place[] {
  return byName.get(name) ?? [];
}

/** The longest name of a place that begins at an offset, or null. */
export type PlaceNameAt = WordAt;

/** With the places that only one document knows, such as the city it is about where no gazetteer has it. */
export function withLocalPlaces(local: readonly string[]): PlaceNameAt {
  if (local.length === 0) return placeNameAt;
  const mayBegin = beginsOneOf([...local, ...byName.keys()]);
  const localAt = longestOf(local);
  return (text, offset) =>
    mayBegin(text.charCodeAt(offset)) ? (localAt(text, offset) ?? placeNameAt(text, offset)) : null;
}

/** A name of two signs (漳县) is none where another sign belongs to it (清漳县). */
const ENDS_BEFORE_NAME = /[^\u3400-\u9fff]|[由向与和及赴到在省市州盟区县的对经是为把将督促指导]/;

export const placeNameAt: PlaceNameAt = longestOf(byName.keys(), isWhole);

/** 县领导和县河长办: before a county's own words the sign joins. */
const JOINT_NAME = /^[和与及][县区市]$/;

function isWhole(form: string, text: string, offset: number): boolean {
  if (JOINT_NAME.test(form)) return !/[\u3400-\u9fff]/.test(text.charAt(offset - 1).replace(/[省市]/, ""));
  return form.length > 2 || !/[县区市旗]$/.test(form) || offset === 0 || ENDS_BEFORE_NAME.test(text.charAt(offset - 1));
}

/** 海西州 for 海西蒙古族藏族自治州. */
export function prefectureShortName(name: string): string | undefined {
  return shortNames.get(name);
}

const provinceShortNames: ReadonlySet<string> = new Set(PROVINCES.map(({ short }) => short));

export function isProvinceShortName(name: string): boolean {
  return provinceShortNames.has(name);
}
