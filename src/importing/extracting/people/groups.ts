import type { OfficeMention } from "../offices/officeNames.ts";

/** A group made for one purpose, where the text names it. */
export interface Group {
  start: number;
  end: number;
  /** As printed, the short forms of the document resolved; without white space. */
  name: string;
}

const BARE = /^(?:工作)?(?:领导小组|指挥部|委员会|联席会议|工作组|专班|工作专班)(?:办公室)?$/;
const AMBIGUOUS = "";
const SHORTEST_ENDING = 4;
const LONGEST_ENDING = 24;
const PERMANENT =
  /人大[\u3400-\u9fff]{2,14}委员会$|(?:党组|纪检组|小组办公室主任|村民小组|管理委员会|工作委员会|常务委员会|监察委员会|检查委员会|纪检监察组|巡视组|巡察组|督察组)$/;

/** The groups of a text in order, 领导小组 resolved to the full name that stands before (or, in a heading, behind) it. */
export function groupsIn(text: string, mentions: readonly OfficeMention[]): Group[] {
  const printed = mentions
    .filter((mention) => isGroup(text, mention))
    .map(({ start, end }) => ({ start, end, name: text.slice(start, end).replace(/[\s“”]|^中共/g, "") }));
  const full = [...new Set(printed.map(({ name }) => name).filter((name) => !BARE.test(name)))];
  const endings = nameByEnding(full);
  const resolutions = new Map<string, string>();
  const aliases = aliasesIn(text, printed);
  let last = full[0] ?? null;
  return withAliases(text, printed, aliases).map((group) => {
    const name = BARE.test(group.name)
      ? resolved(group.name, endings, aliases, last)
      : (resolutions.get(group.name) ?? resolved(group.name, endings, aliases, last));
    resolutions.set(group.name, name);
    if (!BARE.test(name) && !OFFICE_OF_CHIEFS.test(name))
      last = name.replace(/(?<=领导小组|指挥部|联席会议|委员会|专班)办公室$/, "");
    return { ...group, name };
  });
}

/** A body made for one purpose, whose posts are roles; inspection groups and standing committees have posts. */
export function isGroup(text: string, { kind, start, end }: OfficeMention): boolean {
  const words = text.slice(start, end);
  if (kind === "group") return !PERMANENT.test(words);
  return SHORT_OFFICE.test(words) || (OFFICE_OF_CHIEFS.test(words) && isHeading(text, start, end));
}

/** 市整改办: the office of a group, by its short form. */
const SHORT_OFFICE = /(?:整改|督改|整治|攻坚|创建|指挥部|领导小组)办$/;

/** (一)市河长制办公室 on a line of its own, or told where it sits. */
function isHeading(text: string, start: number, end: number): boolean {
  return (
    text.startsWith("设在", end) ||
    (/^(?:\n|$)/.test(text.slice(end, end + 1)) && LINE_FRONT.test(text.slice(Math.max(0, start - 6), start)))
  );
}

const LINE_FRONT = /(?:^|\n)(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.] ?)?$/;

/** NAME(以下简称“整改办”). */
function aliasesIn(text: string, groups: readonly Group[]): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const { end, name } of groups) {
    const alias = /^\(以下?(?:统一)?简称[::]?[“"‘]?([^”"’()]{2,20})/.exec(text.slice(end, end + 30))?.[1];
    if (alias !== undefined) aliases.set(alias, name);
  }
  return aliases;
}

/** 州湖治委 in 州湖治委主任由…担任: the short form of a group where it stands, with its office. */
function withAliases(text: string, printed: readonly Group[], aliases: ReadonlyMap<string, string>): Group[] {
  const groups = [...printed];
  for (const [alias, name] of aliases)
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
      const office = OFFICE_OF_GROUP.exec(text.slice(at + alias.length, at + alias.length + 6))?.[0] ?? "";
      const end = at + alias.length + office.length;
      const known = groups.findIndex((group) => group.start < end && at < group.end);
      const group = { start: at, end, name: office === "" ? name : `${name}办公室` };
      if (known < 0) groups.push(group);
      else if (groups[known]?.start === at) groups[known] = group;
    }
  return groups.sort((a, b) => a.start - b.start);
}

/** 市河长制办公室 is no office of a group named elsewhere. */
const OFFICE_OF_CHIEFS = /长制办公室$/;
const OFFICE_OF_GROUP = /^(?:下?设)?办公室/;

function resolved(
  name: string,
  endings: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, string>,
  last: string | null,
): string {
  const office = /办公室$/.test(name) ? "办公室" : "";
  const body = name.slice(0, name.length - office.length);
  const known = aliases.get(name);
  if (known !== undefined) return known;
  const alias = aliases.get(body);
  if (alias !== undefined) return alias + office;
  if (BARE.test(name)) return last === null ? name : last + office;
  const longer = endings.get(withoutWork(body));
  return longer === undefined || longer === AMBIGUOUS ? name : longer + office;
}

/** For each ending of a full name the one name that has it: 整改领导小组 of 某省环境保护督察整改工作领导小组. */
function nameByEnding(full: readonly string[]): Map<string, string> {
  const endings = new Map<string, string>();
  for (const name of full) {
    const plain = withoutWork(name);
    for (let length = SHORTEST_ENDING; length < Math.min(plain.length, LONGEST_ENDING); length++) {
      const ending = plain.slice(-length);
      const other = endings.get(ending);
      endings.set(ending, other === undefined || other === name ? name : AMBIGUOUS);
    }
  }
  return endings;
}

/** 整改工作领导小组 and 整改领导小组 are one. */
function withoutWork(name: string): string {
  return name.replace(/工作(?=领导小组|专班)/, "");
}

/** The group that a role belongs to: named in the same sentence, before the role or behind it, else the last one before it. */
export function groupFor(
  groups: readonly Group[],
  at: number,
  sentence: { start: number; end: number },
): string | null {
  const next = firstEndingBehind(groups, at);
  const before = groups[next - 1];
  if (before !== undefined && before.start >= sentence.start) return before.name;
  const behind = groups[next];
  if (behind !== undefined && behind.start >= at && behind.end <= sentence.end) return behind.name;
  return (before ?? groups[0])?.name ?? null;
}

/** The last group named before an offset, else the first of the text. */
export function groupBefore(groups: readonly Group[], at: number): Group | undefined {
  return groups[firstEndingBehind(groups, at) - 1] ?? groups[0];
}

/** The group that begins at an offset or later, up to another. */
export function groupWithin(groups: readonly Group[], start: number, end: number): Group | undefined {
  for (let i = firstEndingBehind(groups, start); (groups[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i++)
    if ((groups[i]?.start ?? 0) >= start) return groups[i];
  return undefined;
}

/** Index of the first group that ends behind an offset. */
function firstEndingBehind(groups: readonly Group[], offset: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((groups[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 主任 of a group leads its office, 组长 the group itself. */
export function roleInGroup(role: string, group: string): { role: string; group: string } {
  const office = /^办公室/.test(role);
  const plain = role.replace(/^办公室/, "");
  const body = group.replace(/办公室$/, "");
  const leadsOffice = office || (/主任$/.test(plain) && !/委员会$|[委办]$/.test(body));
  if (/[组班]长$|召集人$|指挥/.test(plain)) return { role: plain, group: body };
  return { role: plain, group: leadsOffice ? `${body}办公室` : group };
}
