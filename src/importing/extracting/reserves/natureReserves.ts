import { LEVELS } from "../../gazetteers/reserveWords.ts";
import type { ReadDocument } from "../../reading/readDocument.ts";
import type { ExtractionContext } from "../context.ts";
import type { Found, NatureReserve } from "../extraction.ts";
import { firstFrom } from "../regulations/documentUses.ts";
import { markedTitles } from "../regulations/titles.ts";
import type { JoinedText, Span } from "../text/readableText.ts";
import { HEAD, type Level, type NamedReserve, reservesAt } from "./reserveNames.ts";

/** A reserve with the other names that this document has for it. */
export interface NamedNatureReserve extends NatureReserve {
  aliases: string[];
  /** True where the head noun is restored from a list (A、B等自然保护区). */
  inferred: boolean;
}

const LEVEL_NAME: Readonly<Record<NonNullable<Level>, string>> = {
  NATIONAL: "国家级",
  PROVINCIAL: "省级",
  MUNICIPAL: "市级",
  COUNTY: "县级",
};
const OLD_NAME = /^(?:[(][^()]{2,6}级[)])?[(](?:原名?|曾用名|又称|又名|以下简称)[“"]?([^()“”"]{3,30})[”"]?[)]/;
const PLACE = /^\p{Script=Han}{1,10}[省市县区州盟旗]$/u;
const SHORT_HEAD = "保护区";

/** Nature reserves by name. Titles and offices that hold the name of a reserve are no mentions of it. */
export function natureReserves({ text, document }: ExtractionContext): Found<NamedNatureReserve> {
  const { joined } = text;
  const titles = markedTitles(joined.text);
  const reserves = new Map<string, NamedNatureReserve>();
  let from = 0;
  for (let head = joined.text.indexOf(HEAD); head >= 0; head = joined.text.indexOf(HEAD, head + 1)) {
    const outer = titles[firstFrom(titles, head) - 1];
    if (outer === undefined || outer.end <= head)
      for (const named of reservesAt(joined.text, head, from)) add(reserves, named, joined);
    from = head + HEAD.length;
  }
  addShortMentions(reserves, joined);
  addLevels(reserves, document);
  return { facts: [...new Set(reserves.values())], warnings: [] };
}

function add(reserves: Map<string, NamedNatureReserve>, named: NamedReserve, joined: JoinedText): void {
  const printed = named.hasHead ? joined.text.slice(named.start, named.end) : named.stem + HEAD;
  const at = joined.quote(named.start, named.end);
  const isOldNameOf =
    named.isOldName && joined.text[named.start - 2] === "(" ? [...reserves.values()].at(-1) : undefined;
  const key = sameReserve(reserves, named.stem);
  const reserve = isOldNameOf ?? reserves.get(key);
  if (reserve !== undefined) reserves.set(named.stem, reserve);
  if (reserve === undefined) {
    reserves.set(named.stem, { name: printed, level: named.level, at: [at], aliases: [], inferred: !named.hasHead });
  } else {
    reserve.at.push(at);
    call(reserve, printed);
    if (isOldNameOf === undefined && reserve.level === null && named.level !== null) {
      reserve.level = named.level;
      rename(reserve, printed);
    }
  }
  const old = OLD_NAME.exec(joined.text.slice(named.end, named.end + 50))?.[1];
  const known = reserves.get(named.stem);
  if (old !== undefined && known !== undefined && named.hasHead && !old.endsWith(HEAD)) call(known, old);
}

function call(reserve: NamedNatureReserve, name: string): void {
  if (name !== reserve.name && !reserve.aliases.includes(name)) reserve.aliases.push(name);
}

/** The name with its level is the full one. */
function rename(reserve: NamedNatureReserve, name: string): void {
  if (reserve.level === null || !name.includes(LEVEL_NAME[reserve.level])) return;
  reserve.aliases = [reserve.name, ...reserve.aliases.filter((alias) => alias !== name)];
  reserve.name = name;
}

/** The stem under which a reserve is already known: with or without the place in front of it, else its own. */
function sameReserve(reserves: ReadonlyMap<string, NamedNatureReserve>, stem: string): string {
  if (reserves.has(stem)) return stem;
  for (const known of reserves.keys()) {
    const [long, short] = known.length > stem.length ? [known, stem] : [stem, known];
    if (long.endsWith(short) && PLACE.test(long.slice(0, long.length - short.length))) return known;
  }
  return stem;
}

const NAME_COLUMN = /(?:保护区|保护地)(?:名称)?$|^名称$/;
const LEVEL_COLUMN = /(?:级别|等级)$/;

/** In a table the level stands in a column of its own. */
function addLevels(reserves: ReadonlyMap<string, NamedNatureReserve>, { tables, text }: ReadDocument): void {
  const words = ({ start, end }: Span) => text.slice(start, end).trim();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const name = row.find(({ header }) => header !== null && NAME_COLUMN.test(header));
    const level = row.find(({ header }) => header !== null && LEVEL_COLUMN.test(header));
    if (name === undefined || level === undefined) continue;
    const reserve = [...reserves.values()].find((one) => one.name === words(name));
    if (reserve !== undefined) reserve.level ??= LEVELS.find(([, form]) => form.test(words(level)))?.[0] ?? null;
  }
}

/** X保护区 is a further mention of X自然保护区; by itself it names no reserve. */
function addShortMentions(reserves: ReadonlyMap<string, NamedNatureReserve>, { text, quote }: JoinedText): void {
  if (reserves.size === 0) return;
  for (let head = text.indexOf(SHORT_HEAD); head >= 0; head = text.indexOf(SHORT_HEAD, head + 1)) {
    if (text[head - 1] === "然") continue;
    const before = text.slice(Math.max(0, head - 24), head);
    for (const [stem, reserve] of reserves) {
      if (stem.length < 2 || !before.endsWith(stem)) continue;
      reserve.at.push(quote(head - stem.length, head + SHORT_HEAD.length));
      call(reserve, stem + SHORT_HEAD);
    }
  }
}
