import { LANDMARK_ROWS } from "../../gazetteers/landmarks.ts";
import { PROVINCES } from "../../gazetteers/provinces.ts";
import type { AdministrativeLevel, Jurisdiction } from "../extraction.ts";
import type { DocumentHead } from "../text/documentHead.ts";
import type { ReadableText } from "../text/readableText.ts";
import { levelOfForm, localPlaces, titledPlaces } from "./localPlaces.ts";
import { type Place, placeNameAt, placesNamed } from "./places.ts";

/** How much of the text is read for the place: enough for a vote, so that a long document costs no more. */
const READ_FOR_VOTE = 60_000;
const LEAST_VOTES = 2;
const MANY_PROVINCES = 4;

const RELATIVE_WORDS: readonly (readonly [level: AdministrativeLevel, words: RegExp])[] = [
  [
    "PROVINCE",
    /自治区(?:党委|政府|人民政府|生态环境厅)|(?:全|我|本)(?:省|自治区)|省委|省政府|省厅|省(?:生态环境|环保)厅/g,
  ],
  ["PREFECTURE", /(?:全|我|本)(?:市|州|盟)|[市州]委|[市州](?:人民)?政府|[市州](?:生态环境|环保)局/g],
  ["COUNTY", /(?:全|我|本)(?:县|旗)|县委|县(?:人民)?政府|县级有关部门|县(?:环保|水利|住建|农业农村)局/g],
];

/** The place whose organs 自治区, 省厅, 市局 and 厅 mean: stated by issuer, title or number, else inferred from the names in the text. */
export function jurisdiction(text: ReadableText, head: DocumentHead): Jurisdiction | null {
  const body = text.joined.text.slice(0, READ_FOR_VOTE);
  return (
    statedIn(head.issuer, "issuer") ??
    innerPlace(statedIn(head.title, "title"), head, body) ??
    local(body, head) ??
    inferred(body, head) ??
    repeated(body, head)
  );
}

function statedIn(words: string | null, where: string): Jurisdiction | null {
  if (words === null) return null;
  const [first] = placesIn(words.slice(0, 40));
  if (first === undefined) return null;
  const rest = words.slice(words.indexOf(first.form) + first.form.length);
  const inner = placeNameAt(rest, 0);
  const place = (inner === null ? undefined : within(placesNamed(inner), first.place)) ?? first.place;
  return { name: place.name, level: place.level, inferred: false, reason: `${where}: ${words}` };
}

/** A place that only the document knows: the one that title or issuer begin with. */
function local(body: string, head: DocumentHead): Jurisdiction | null {
  const [name] = titledPlaces(body, head);
  return name === undefined
    ? null
    : { name, level: levelOfForm(name), inferred: false, reason: `title: ${head.title ?? head.issuer}` };
}

/** The one place that the text names again and again before organs, where nothing else tells. */
function repeated(body: string, head: DocumentHead): Jurisdiction | null {
  const [name, other] = localPlaces(body, head);
  return name === undefined || other !== undefined
    ? null
    : { name, level: levelOfForm(name), inferred: true, reason: `the text names no other place than ${name}` };
}

/** 福建某某市: the city behind the province with which a title begins, where no gazetteer has it. */
function innerPlace(stated: Jurisdiction | null, head: DocumentHead, body: string): Jurisdiction | null {
  if (stated?.level !== "PROVINCE" || head.title === null) return stated;
  const [name] = titledPlaces(body, head);
  const at = name === undefined ? -1 : head.title.indexOf(name);
  if (name === undefined || at < 2 || placeNameAt(head.title.slice(0, at), 0)?.length !== at) return stated;
  return { ...stated, name, level: levelOfForm(name), province: stated.name };
}

function within(candidates: readonly Place[], outer: Place): Place | undefined {
  return candidates.find((place) => place.province === outer.province);
}

/** A province, a prefecture or a county, at the level of the relative words, by the names that the text uses most. */
function inferred(body: string, head: DocumentHead): Jurisdiction | null {
  const found = placesIn(body);
  const province = provinceOf(found, body, head);
  if (province === null) return null;
  const level = levelOf(
    province.name.endsWith("自治区") ? body : body.replace(/(?<=[全我本])区|区(?=委|长|人?民?政府)/g, "县"),
  );
  const lower = level === "PROVINCE" ? undefined : mostNamed(found, province.name, level);
  const name = lower ?? province.name;
  return {
    name,
    level: lower === undefined ? "PROVINCE" : level,
    inferred: province.inferred,
    reason: province.reason,
  };
}

function levelOf(body: string): AdministrativeLevel {
  const counts = RELATIVE_WORDS.map(([level, words]) => ({ level, count: [...body.matchAll(words)].length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).level;
}

function mostNamed(found: readonly NamedPlace[], province: string, level: AdministrativeLevel): string | undefined {
  const votes = new Map<string, number>();
  for (const { place } of found)
    if (place.level === level && place.province === province) votes.set(place.name, (votes.get(place.name) ?? 0) + 1);
  return [...votes].reduce<readonly [string, number] | undefined>(
    (most, next) => (most === undefined || next[1] > most[1] ? next : most),
    undefined,
  )?.[0];
}

/** The province named in full or by its short name, else that of the number, of the prefectures and counties, or of the landmarks. */
function provinceOf(
  found: readonly NamedPlace[],
  body: string,
  head: DocumentHead,
): { name: string; inferred: boolean; reason: string } | null {
  const provinces = found.filter(({ place }) => place.level === "PROVINCE").map(({ place }) => place.name);
  const named = leader(provinces);
  // a list of provinces, as in news of inspections, is about none of them
  if (named !== null && new Set(provinces).size >= MANY_PROVINCES && named.votes * 3 <= provinces.length) return null;
  if (named !== null && named.votes >= LEAST_VOTES)
    return { name: named.name, inferred: false, reason: `the text names ${named.name} ${named.votes} times` };
  const signed = PROVINCES.find(({ sign }) => head.number?.startsWith(sign));
  if (signed !== undefined) return { name: signed.name, inferred: true, reason: `number: ${head.number}` };
  const inner = leader(found.filter(({ place }) => place.level !== "PROVINCE").map(({ place }) => place.province));
  if (inner !== null && inner.votes >= LEAST_VOTES)
    return {
      name: inner.name,
      inferred: true,
      reason: `${inner.votes} names of prefectures and counties of ${inner.name}`,
    };
  const lower = new Set(found.filter(({ place }) => place.level !== "PROVINCE").map(({ place }) => place.name));
  if (inner !== null && named === null && lower.size === 1)
    return { name: inner.name, inferred: true, reason: `the text names ${[...lower][0]} only` };
  const seen = LANDMARK_ROWS.flatMap((row) => {
    const [code, names] = row.split("|");
    const here = (names ?? "").split(" ").filter((landmark) => body.includes(landmark));
    return here.length === 0 ? [] : [{ province: PROVINCES.find((candidate) => candidate.code === code)?.name, here }];
  }).sort((a, b) => b.here.length - a.here.length);
  const best = seen[0];
  if (best?.province !== undefined && best.here.length > (seen[1]?.here.length ?? 0))
    return { name: best.province, inferred: true, reason: `landmarks: ${best.here.join("、")}` };
  if (named !== null) return { name: named.name, inferred: true, reason: `the text names ${named.name} once` };
  return null;
}

function leader(names: readonly string[]): { name: string; votes: number } | null {
  const votes = new Map<string, number>();
  for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  let most: { name: string; votes: number } | null = null;
  for (const [name, count] of votes) if (most === null || count > most.votes) most = { name, votes: count };
  return most;
}

interface NamedPlace {
  form: string;
  place: Place;
}

/** Names of places, longest first at each offset. A name of several places counts only where the province is known by it. */
function placesIn(words: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let offset = 0; offset < words.length; ) {
    const form = placeNameAt(words, offset);
    const candidates = form === null ? [] : placesNamed(form);
    const place = candidates[0];
    if (form !== null && place !== undefined && candidates.every(({ province }) => province === place.province))
      found.push({ form, place });
    offset += form?.length ?? 1;
  }
  return found;
}
