import type { Role } from "../extraction.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span, View } from "../text/readableText.ts";
import { DUE_DAY } from "./dueDays.ts";
import { isUnit, unitsIn } from "./unitLists.ts";

/** Units with a role word behind them: X牵头 · Y、Z配合 · 由X负责 · X会同Y. */
export interface Assigned {
  role: Role;
  units: Span[];
  word: Span;
}

/** Who answers for a task, told without a label. */
export interface Unlabelled {
  at: Span;
  assigned: Assigned[];
  /** The bracket opens a line of its own. */
  opensLine: boolean;
}

/** The first that fits holds. 负责 beside a 牵头 helps the lead; 会同 stands between the two. */
const ROLE_WORDS: readonly { role: Role | "ANSWERABLE" | "LEAD_AND_COOPERATE"; pattern: string }[] = [
  { role: "LEAD_AND_COOPERATE", pattern: "(?:负责|牵头)?,?会(?:同|商)(?=[^、,;。]{2})" },
  {
    role: "LEAD",
    pattern:
      "(?:为?(?:牵头|主责|主办)(?:责任)?(?:单位|部门)|主办|承办|领办|(?:负责)?牵头)(?:负责|组织|落实|实施|推进|抓总|抓落实|督促|督导|督办|指导|统筹|协调|会同)*",
  },
  { role: "ACCEPT", pattern: "(?:负责)?(?:组织)?验收(?:销号)?" },
  { role: "SUPERVISE", pattern: "(?:负责)?(?:督导|督促|指导|监督|督办)(?:落实|指导|推进)?" },
  {
    role: "COOPERATE",
    pattern:
      "(?:按照?|依据?|根据|结合)?(?:各自)?(?:职[责能])?(?:分工)?(?:积极|密切|共同|协同|协助|予以|做好)*(?:配合|参与|参加|协助|协办|支持|协同)(?:实施|落实|推进|工作)?",
  },
  {
    role: "ANSWERABLE",
    pattern:
      "为责任(?:单位|主体)|(?:按照?|依据?|根据|结合)?(?:各自)?(?:职[责能])?(?:分工)?(?:共同|具体|分别|各自|组织|统筹|协同)*负责(?:落实|推进|实施|组织实施|整改|督促|具体实施|(?:调查|核查|核实|查处|办理)(?:处理|处置)?)?",
  },
  {
    role: "IMPLEMENT",
    pattern:
      "(?:按照?|依据?|根据)?(?:各自)?(?:职[责能])?(?:分工)?(?:组织|具体|抓好|贯彻|分别|共同)*(?:落实|实施|执行|推进)",
  },
];

const ROLE_WORD = new RegExp(ROLE_WORDS.map(({ pattern }) => `(${pattern})`).join("|"), "g");

/** The assignments that a short range (the words in a bracket, a clause) makes, or null where it is no such list. */
export function assignedIn(view: View, range: Span): Assigned[] | null {
  const words = view.text.slice(range.start, range.end);
  const assigned: (Omit<Assigned, "role"> & { role: Role | "ANSWERABLE" })[] = [];
  let from = range.start;
  let listRole: Role | null = null;
  for (const found of matchesOf(words, ROLE_WORD)) {
    const at = range.start + found.index;
    if (at < from) continue;
    const next = at + found[0].length;
    if (next < range.end && !/[,;。、)\s(]/.test(view.text[next] ?? "") && !/会同?$|会商$/.test(found[0])) continue;
    const units = unitsWithoutDates(view, { start: from, end: at });
    if (units === null) return null;
    if (units.length === 0) continue;
    const role = ROLE_WORDS[found.slice(1).findIndex((group) => group !== undefined)]?.role ?? "ANSWERABLE";
    const word = { start: at, end: next };
    if (listRole !== null) {
      assigned.push({ role: listRole, units, word });
      listRole = null;
    } else assigned.push({ role: role === "LEAD_AND_COOPERATE" ? "LEAD" : role, units, word });
    if (role === "LEAD_AND_COOPERATE" || (role === "LEAD" && /会同$/.test(found[0]))) listRole = "COOPERATE";
    from = next;
  }
  const tail = unitsWithoutDates(view, { start: from, end: range.end });
  if (tail === null) return null;
  if (tail.length > 0 && listRole === null && assigned.length > 0) return null;
  if (tail.length > 0 && listRole !== null)
    assigned.push({ role: listRole, units: tail, word: { start: from, end: from } });
  return settled(view, assigned);
}

const CARRIES_OUT = /负责(?:落实|实施|组织实施|具体实施)$/;

/** 负责 leads where nobody else does; 落实 alone is IMPLEMENT; 负责落实 beside a lead too. */
function settled(
  view: View,
  assigned: readonly (Omit<Assigned, "role"> & { role: Role | "ANSWERABLE" })[],
): Assigned[] {
  const hasLead = assigned.some(({ role }) => role === "LEAD");
  const besideLead = (word: Span): Role =>
    CARRIES_OUT.test(view.text.slice(word.start, word.end)) ? "IMPLEMENT" : "COOPERATE";
  return assigned.map(({ role, ...rest }) => ({
    ...rest,
    role: role !== "ANSWERABLE" ? role : hasLead ? besideLead(rest.word) : "LEAD",
  }));
}

/** The units between two role words, dates left out; null where something is neither. */
export function unitsWithoutDates(view: View, range: Span): Span[] | null {
  const units: Span[] = [];
  const spans = unitsIn(view, range);
  const last = spans.at(-1);
  const isElided = last !== undefined && ENDS_PLACES.test(view.text.slice(last.start, last.end));
  for (const span of spans) {
    const words = view.text.slice(span.start, span.end);
    if (isUnit(words.replace(/\s/g, "")) || (isElided && BARE_PLACE.test(words))) units.push(span);
    else if (!isDate(words) && !FILLER.test(words)) return null;
  }
  return units;
}

/** 临江、石桥、某某经济开发区管委会负责落实: the last unit's words stand for all. */
const ENDS_PLACES = /^[\u3400-\u9fff]{4,16}(?:管委会|人民政府|政府)$/;
const BARE_PLACE = /^(?!完成|同时|其中|各级)[\u3400-\u9fff]{2,4}$/;

const FILLER =
  /^(?:完成|立行立改|长期坚持|持续推进|同时|其中|各级|等|底?前(?:完成)?|并|和|按职责(?:分工)?|按照?(?:各自)?职责(?:分工)?|长期.{0,4}|持续.{0,4}|常态化?.{0,4})$/;

function isDate(words: string): boolean {
  return (
    words
      .replace(DUE_DAY, "")
      .replace(/完成|整改|实施|到位|全面|基本|前|启动|并|长期坚持|任务|建成/g, "")
      .trim() === "" && words !== ""
  );
}
