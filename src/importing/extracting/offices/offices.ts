import type { ExtractionContext } from "../context.ts";
import type { Found, Leader, Office, Quote, Task } from "../extraction.ts";
import { groupsIn } from "../people/groups.ts";
import { postTitleEnd } from "../people/postTitles.ts";
import { unitsIn } from "../tasks/unitLists.ts";
import { normalised } from "../text/normalising.ts";
import { nationalOrganEnd } from "./officeGrammar.ts";
import { withoutShortForms } from "./officeMerging.ts";
import { firstMention, type OfficeMention } from "./officeNames.ts";
import { namedOffices } from "./officeReading.ts";
import { fullName, officeKey, type Surroundings } from "./officeResolution.ts";

/** Offices and bodies, with every place where they are named. */
export function offices(context: ExtractionContext, tasks: Task[], leaders: Leader[]): Found<Office> {
  const { text } = context.text.joined;
  const { mentions, around } = namedOffices(context);
  const groupNames = new Map(groupsIn(text, mentions).map(({ start, name }) => [start, name]));
  const named = [
    ...unitsOf(tasks, around),
    ...addressees(context, around),
    ...withPlaces(text, mentions, around).flatMap(({ mention, place }) => {
      const span = withoutPost(text, mention, leaders, context);
      return span === null
        ? []
        : [
            ...governmentsBefore(text, mention, around, context),
            {
              name: groupNames.get(mention.start) ?? fullName(text.slice(span.start, span.end), around, place),
              at: context.text.joined.quote(span.start, span.end),
            },
          ];
    }),
  ];
  return { facts: merged(named), warnings: [] };
}

const GOVERNMENT = /^(?:人民)?政府$/;
/** A county that no gazetteer has. */
const PLACE_FORM = /^(?![各有全本我该])[\u3400-\u9fff]{2,3}[市县区旗]$/;
const PLACES_BEFORE = /(?:[\u3400-\u9fff]{2,8}[省市县区州旗][、和])+$/;

/** 某市、某县人民政府: the governments of the places that the word stands for too. */
function governmentsBefore(
  text: string,
  { kind, start, placeEnd, end }: OfficeMention,
  { nameAt }: Surroundings,
  context: ExtractionContext,
): NamedQuote[] {
  const organ = text.slice(placeEnd, end);
  if (kind !== "organ" || !GOVERNMENT.test(organ) || !/[、和]/.test(text.charAt(start - 1))) return [];
  const list = PLACES_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? "";
  let at = start - list.length;
  return list.split(/[、和]/).flatMap((words): NamedQuote[] => {
    const from = at;
    at += words.length + 1;
    if (words === "" || (nameAt(text, from) !== words && !PLACE_FORM.test(words))) return [];
    return [{ name: words + organ, at: context.text.joined.quote(from, from + words.length) }];
  });
}

interface NamedQuote {
  name: string;
  at: Quote;
}

/** Units of tasks, which are offices whatever they are called: 综合处, 相关处室单位. */
function unitsOf(tasks: readonly Task[], around: Surroundings): NamedQuote[] {
  const mentionIn = onceForEach((words) => firstMention(normalised(words).text, around.nameAt));
  const nameOf = onceForEach((words) => unitName(words, around));
  return tasks.flatMap((task) => {
    let listPlace: string | null = null;
    let lastEnd = -1;
    const units = task.assignments.filter(({ role }) => role !== "RESPONSIBLE_PERSON" && role !== "SPONSOR_LEADER");
    const elided = elidedNames(units.map(({ office }) => office));
    return units.map(({ office }) => {
      const whole = elided.get(office);
      if (whole !== undefined) return { name: whole, at: office };
      const mention = mentionIn(office.text);
      const isPlaced = mention !== undefined && mention.start === 0 && mention.placeEnd > 0;
      if (isPlaced) listPlace = office.text.slice(0, mention.placeEnd);
      else if (office.start - lastEnd > 1 || mention?.kind !== "department") listPlace = null;
      lastEnd = office.end;
      return isPlaced || listPlace === null
        ? { name: nameOf(office.text), at: office }
        : unit(office, around, placeNamed(listPlace, around));
    });
  });
}

const LAST_OF_PLACES =
  /^[\u3400-\u9fff]{2,4}?((?:经济(?:技术)?|高新(?:技术产业)?)?开发区管委会|[市县区州](?:人民)?政府)$/;
const BARE_PLACE = /^[\u3400-\u9fff]{2,4}(?<![省市县区旗盟局厅委部办处科室镇乡村院所站队组会])$/;

/** 临江、石桥市人民政府: what the last of a list of places is called, the others are too. */
function elidedNames(units: readonly Quote[]): Map<Quote, string> {
  const names = new Map<Quote, string>();
  let organ: string | null = null;
  let next = -1;
  for (const unit of units.toReversed()) {
    const isJoined = next - unit.end === 1;
    if (!isJoined || !BARE_PLACE.test(unit.text)) organ = LAST_OF_PLACES.exec(unit.text)?.[1] ?? null;
    else if (organ !== null) names.set(unit, unit.text + organ);
    next = unit.start;
  }
  return names;
}

function addressees({ head, text }: ExtractionContext, around: Surroundings): NamedQuote[] {
  const view = text.joined;
  const quotes = head.addressees
    .flatMap(({ start, end }) => unitsIn(view, { start: view.fromRaw(start), end: view.fromRaw(end) }))
    .map((span) => view.quote(span.start, span.end));
  const elided = elidedNames(quotes);
  return quotes
    .map((at) => {
      const whole = elided.get(at);
      return whole === undefined ? unit(at, around) : { name: whole, at };
    })
    .filter(({ at }) => !/(?:部门|直属机构)$/.test(at.text));
}

/** 市发展改革委、财政局: the place that a list says once. */
function placeNamed(listPlace: string, around: Surroundings): string {
  return fullName(`${listPlace}政府`, around).replace(/政府$/, "");
}

/** The lists of one document name the same few units again and again. */
function onceForEach<Result>(read: (words: string) => Result): (words: string) => Result {
  const known = new Map<string, { result: Result }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.result;
    const result = read(words);
    known.set(words, { result });
    return result;
  };
}

function unit(at: Quote, around: Surroundings, listPlace: string | null = null): NamedQuote {
  return { name: unitName(at.text, around, listPlace), at };
}

function unitName(words: string, around: Surroundings, listPlace: string | null = null): string {
  const printed = normalised(words).text.replace(/\s/g, "");
  return fullName(printed, around, listPlace ?? placeOfUnit(printed, around));
}

/** Divisions and collectives belong to the department that the document is about, institutions without a place to its place. */
function placeOfUnit(printed: string, { ownDepartments, own, nameAt }: Surroundings): string | null {
  const department = ownDepartments.厅 ?? ownDepartments.局 ?? ownDepartments.委 ?? null;
  if (/^各?(?:处室|科室|直属|所属)/.test(printed)) return department;
  if (/^[各相有全]/.test(printed)) return null;
  if (/^(?:机关|派出机构|直属|所属)/.test(printed)) return department;
  if (/(?:处|科|股|室)(?:\(.*\))?$/.test(printed) && !/(?:专员办公室|(?:办事|代表|联络)处)$/.test(printed))
    return department;
  const mention = firstMention(printed, nameAt);
  const isPlaced =
    mention !== undefined && mention.start === 0 && (mention.placeEnd > 0 || mention.kind === "national");
  return isPlaced || !/(?:中心|站|队|局|委|办公室)(?:\(.*\))?$/.test(printed) ? null : own;
}

/** 市发展改革委、财政局: what follows in a list has the place of what stands before it. */
function withPlaces(
  text: string,
  mentions: readonly OfficeMention[],
  around: Surroundings,
): { mention: OfficeMention; place: string | null }[] {
  let listPlace: string | null = null;
  let lastEnd = -2;
  return mentions.map((mention) => {
    const continues = /^[、和及与]$/.test(text.slice(lastEnd, mention.start));
    const hasPlace = mention.placeEnd > mention.start;
    if (hasPlace) listPlace = text.slice(mention.start, mention.placeEnd);
    else if (!continues) listPlace = null;
    lastEnd = mention.end;
    const place = hasPlace ? null : placeFor(text, mention, listPlace, around);
    return { mention, place };
  });
}

function placeFor(text: string, mention: OfficeMention, listPlace: string | null, around: Surroundings): string | null {
  const words = text.slice(mention.start, mention.end);
  switch (mention.kind) {
    case "department":
      if (listPlace !== null) return placeNamed(listPlace, around);
      return /厅/.test(words) ? around.province : around.own;
    case "institution":
      return RESERVES_OWN.test(words) ||
        words.startsWith("“") ||
        words.startsWith("驻") ||
        nationalOrganEnd(words, 0) !== null
        ? null
        : around.own;
    case "collective":
      return around.ownDepartments.厅 ?? around.ownDepartments.局 ?? null;
    default:
      return null;
  }
}

const INNER_SIGN = /[组委部]/;

/** The body of a reserve or park of the country or a province is named by it, not by the county it lies in. */
const RESERVES_OWN = /^[^省市县区]{2,}(?:国家级?|省级|自治区级)(?:自然保护区|森林公园|湿地公园|公园|风景名胜区)/;

/** Without the Party group where a post follows (省环保厅党组书记 names the department), and without a name glued to the front. */
function withoutPost(
  text: string,
  { start, end, kind }: OfficeMention,
  leaders: readonly Leader[],
  context: ExtractionContext,
): { start: number; end: number } | null {
  const inner = !INNER_SIGN.test(text.charAt(end - 1))
    ? null
    : /(?:党组|机关党委|机关纪委|党工委|党委|党总支|党支部|纪检组)$/.exec(text.slice(start, end));
  const kept =
    inner !== null && kind !== "organ" && inner.index > 0 && postTitleEnd(text, start + inner.index) !== null
      ? start + inner.index
      : end;
  const from = glued(leaders, context).get(start) ?? start;
  if (kind === "collective" && kept < end) return null;
  return kept > from ? { start: from, end: kept } : null;
}

const gluedNames = new WeakMap<readonly Leader[], Map<number, number>>();

/** From the offset of a name in the joined text to the offset behind it. */
function glued(leaders: readonly Leader[], { text }: ExtractionContext): Map<number, number> {
  const known = gluedNames.get(leaders);
  if (known !== undefined) return known;
  const ends = new Map(
    leaders.map(({ name }) => [text.joined.fromRaw(name.start), text.joined.fromRaw(name.end)] as const),
  );
  gluedNames.set(leaders, ends);
  return ends;
}

const GENERIC =
  /^(?:原?(?:党中央|国务院|中央|党委|政府|党组|部门|厅|局|省委|省政府|市委|市政府|委员会|领导小组|工作领导小组|指挥部|督察组|中心|处室|办公室|领导小组办公室|街道办事处|乡镇人民政府|乡镇政府)|(?:相关|有关).*)$/;

function isGeneric(name: string): boolean {
  return GENERIC.test(name) && !/^相关处室/.test(name);
}

/** One entry an office, its name the longest that was resolved, its mentions in the order of the text. */
function merged(named: readonly NamedQuote[]): Office[] {
  const offices = new Map<string, Office>();
  for (const { name, at } of sameNames(named)) {
    if (isGeneric(name)) continue;
    const key = officeKey(name);
    const office = offices.get(key);
    if (office === undefined) offices.set(key, { name, at });
    else {
      if (name.length > office.name.length) office.name = name;
      office.at.push(...at);
    }
  }
  // 原水利局局长 held the post before, in the office that there is
  for (const [key, former] of offices) {
    const today = former.name.startsWith("原") ? offices.get(officeKey(former.name.slice(1))) : undefined;
    if (today === undefined || today === former) continue;
    today.at.push(...former.at);
    offices.delete(key);
  }
  return withoutShortForms([...offices.values()])
    .map(({ name, at }) => ({ name, at: inOrder(at) }))
    .sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}

/** The mentions of each name, in the order in which the names come first. */
function sameNames(named: readonly NamedQuote[]): Office[] {
  const mentions = new Map<string, Quote[]>();
  for (const { name, at } of named) {
    const all = mentions.get(name);
    if (all === undefined) mentions.set(name, [at]);
    else all.push(at);
  }
  return [...mentions].map(([name, at]) => ({ name, at }));
}

function inOrder(quotes: readonly Quote[]): Quote[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((quote) => {
    if (quote.start < end) return false;
    end = quote.end;
    return true;
  });
}
