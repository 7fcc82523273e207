import { CHIEFS } from "../../gazetteers/postTitles.ts";
import type { Span } from "../text/readableText.ts";
import { type Group, groupBefore, roleInGroup } from "./groups.ts";
import { entriesIn, nameLength } from "./personEntries.ts";
import type { PostReading } from "./posts.ts";
import { ROLE_WORDS } from "./postTitles.ts";
import type { Sighting } from "./sightings.ts";

const ROLE =
  "(?:组 *长|班 *长|召 *集 *人|指 *挥 *长|总 *指 *挥|指 *挥|成 *员|主 *任|主 *任 *委 *员|委 *员|秘 *书 *长|顾 *问|政 *委|联 *络 *员|河 *湖 *长|[河湖林田湾滩链路] *长)";
const RANK = "(?:第 *[一二]|常 *务|执 *行|专 *职|副|总|办 *公 *室| )*";
/** 副组长: and, without a colon, a role alone before a gap or on a line of its own. */
const LABEL = new RegExp(
  `^(?:((?:[\\u3400-\\u9fff]{0,14}?)${RANK}${ROLE}) *(?:[:]|\\((?=[\\u3400-\\u9fff]))|(${RANK}${ROLE})(?: {2,}|\\t|$))[: ]*`,
);
/** A longer line without a name ends a roster. */
const LONGEST_ENTRY = 40;

/** Entries of a roster: 组长:甲 市委书记, with the labels inherited by the lines that follow. */
export function rosterEntries(reading: PostReading, lines: readonly Span[], groups: readonly Group[]): Sighting[] {
  const { text } = reading;
  const sightings: Sighting[] = [];
  let role: string | null = null;
  const stretches = lines.flatMap((line) => stretchesOf(text, line));
  for (const [i, line] of stretches.entries()) {
    const words = text.slice(line.start, line.end);
    const label = LABEL.exec(words);
    // 青龙湖    湖长:甲: what the chief of the label in the same line looks after
    if (label === null && leadsToLabel(text, line, stretches[i + 1])) continue;
    if (label !== null) role = (label[1] ?? label[2] ?? "").replace(/ /g, "");
    else if (role === null) continue;
    const from = line.start + (label?.[0].length ?? 0);
    const to = line.start + entryEnd(words, from - line.start);
    const found = entriesIn(reading, { start: from, end: to }, continuation(reading, stretches, i), label !== null);
    if (found.length === 0 && label === null && (words.length > LONGEST_ENTRY || /[。;:]$/.test(words))) role = null;
    const named = groupOf(groups, line.start, role);
    const before = stretches[i - 1];
    const lineBefore = before === undefined ? "" : text.slice(before.start, before.end);
    const group = officeOfLiaison(role, sightings.at(-1), lineBefore, named) ?? named;
    for (const entry of found)
      sightings.push(
        role === null || group === null || CHIEF.test(role)
          ? withRiverPost(entry, role)
          : withRosterRole(
              entry,
              role,
              group,
              label === null ? null : { start: line.start, end: line.start + (label[1] ?? label[2] ?? "").length },
            ),
      );
  }
  return sightings;
}

/** A liaison told right behind the heads of a group's office belongs to that office. */
function officeOfLiaison(
  role: string | null,
  before: Sighting | undefined,
  line: string,
  group: string | null,
): string | null {
  if (role !== "联络员") return null;
  const last = before?.roles.at(-1)?.group;
  if (last?.endsWith("办公室")) return last;
  return group !== null && OFFICE_HEADS.test(line) ? `${group.replace(/办公室$/, "")}办公室` : null;
}

const OFFICE_HEADS = /办公室(?:常务|专职)?副?主任/;

function leadsToLabel(text: string, { end }: Span, next: Span | undefined): boolean {
  return next !== undefined && /^ +$/.test(text.slice(end, next.start)) && LABEL.test(text.slice(next.start, next.end));
}

/** 河长:甲    联系单位:…: an entry ends with its sentence, or where another field begins behind a gap. */
function entryEnd(words: string, from: number): number {
  const stop = words
    .slice(from)
    .search(
      /。| +(?![\u3400-\u9fff]*(?:长|书记|主任)(?:协助|联系|配合|责任))[\u3400-\u9fff]{2,8}:|(?<=长|书记|主任|主席|委员)(?:协助|联系|配合|责任)(?:单位|部门)?:/,
    );
  return stop < 0 ? words.length : from + stop;
}

/** 河长:甲 省委书记副河长:乙: a lost line end leaves the label right behind a post. */
const GLUED_LABEL = `(?<=书记|[省市县区州旗镇乡部厅局]长|主任|主席|常委|专员)(?=(?:第一|常务|副)*(?:总?${CHIEFS}|[组班]长|指挥长?) *:)`;
const INNER_LABEL = new RegExp(
  `${GLUED_LABEL}|(?:[;,。、]|(?<![副总常务执行第一二主任组成顾联召指办公室 ]) ) *(?=${RANK}${ROLE} *:)`,
  "g",
);

/** 组长:甲;副组长:乙、丙;成员:…: a roster in running lines is read label by label. */
function stretchesOf(text: string, line: Span): Span[] {
  const words = text.slice(line.start, line.end);
  if (!words.includes(":")) return [line];
  const stretches: Span[] = [];
  let from = line.start;
  for (const found of words.matchAll(INNER_LABEL)) {
    stretches.push({ start: from, end: line.start + found.index });
    from = line.start + found.index + found[0].length;
  }
  return [...stretches, { start: from, end: line.end }];
}

/** 河长 and 总林长 are posts, whatever group was named before. */
const CHIEF = new RegExp(`(?:第一)?(?:副)?总?${CHIEFS}$`);

/** 总河长: in a list is a post. */
function withRiverPost(entry: Sighting, role: string | null): Sighting {
  const title = CHIEF.exec(role ?? "")?.[0];
  if (title === undefined) return entry;
  return {
    ...entry,
    posts: [...entry.posts, { start: entry.start, end: entry.end, title, office: null, isRole: false }],
  };
}

const PRINTED_ROLE = new RegExp(`${ROLE_WORDS}$`);

function withRosterRole(entry: Sighting, role: string, group: string, label: Span | null): Sighting {
  const at = label ?? { start: entry.start, end: entry.end };
  const printed = PRINTED_ROLE.exec(role)?.[0] ?? role;
  return { ...entry, roles: [...entry.roles, { ...at, ...roleInGroup(printed, group) }] };
}

/** The last group named before the line; for 综合组组长 that group itself. */
function groupOf(groups: readonly Group[], at: number, role: string | null): string | null {
  const own = /^(.{2,}组)(?:第一|常务|执行|副)*组长$/.exec(role ?? "")?.[1];
  if (own !== undefined) return own;
  return groupBefore(groups, at)?.name ?? null;
}

/** The rest of an entry that a line break has cut: the next line, where it begins no entry of its own. */
function continuation(reading: PostReading, lines: readonly Span[], i: number): Span | null {
  const { text } = reading;
  const next = lines[i + 1];
  if (next === undefined) return null;
  const words = text.slice(next.start, next.end);
  return words.length <= 16 && !LABEL.test(words) && isContinuation(reading, next) ? next : null;
}

function isContinuation({ text, around: { nameAt } }: PostReading, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return (
    words.length <= 16 &&
    !/[,。;:]/.test(words) &&
    nameLength(words, nameAt) === null &&
    /(?:长|员|师|书记|任|席|\))$/.test(words)
  );
}
