import {
  BEFORE_RESERVE,
  GENERIC_RESERVE,
  LANDFORM,
  LEADS_TO_NAME,
  LEVELS,
  NAMES_IN_HE,
  NAMES_SO_BEGUN,
  NEVER_IN_NAME,
  OFFICE_BEHIND,
  OTHER_HEADS,
} from "../../gazetteers/reserveWords.ts";
import type { NatureReserve } from "../extraction.ts";
import type { Span } from "../text/readableText.ts";

export type Level = NatureReserve["level"];

/** A reserve as one passage names it. */
export interface NamedReserve extends Span {
  /** Without level and head noun. */
  stem: string;
  level: Level;
  /** False where the head noun stands once for a list. */
  hasHead: boolean;
  isOldName: boolean;
}

export const HEAD = "自然保护区";
const LONGEST = 24;
const WINDOW = 60;
const LEVEL_WORD =
  /(?:国家级?|省级|自治区级|省\(自治区\)级|市级|州级|地级|盟级|地市级|设区市级|市\(州\)级|州\(市\)级|地\(市\)级|州市级|县级|旗级|县\(市\)级|县\(区\)级|市县级|县区级|区级)$/;
/** 市级湿地自然保护区: what is protected may stand between the level and the head noun. */
const KIND = /(?:湿地|森林|草原|荒漠|野生动植物|野生动物|野生植物|地质遗迹|水产)$/;
const LEVEL_BEHIND = /^[(]((?:国家|省|自治区|市|州|县|旗|区)级)[)]/;
const COUNT = /(等?)(?:\d+|[一二两三四五六七八九十]+|多)?(?:个|处|座)?$/;
const VERBS = new RegExp([...BEFORE_RESERVE].sort((a, b) => b.length - a.length).join("|"), "g");
const NEVER = new RegExp(`[${NEVER_IN_NAME}]|沿(?![河滩江])`, "g");
const BOUNDARY = /[,.\d。;:!?\n\t|“”‘’《》〈〉【】〔〕()"\s]/;
const NAME = /^(?:\p{Script=Han}|[x×·○〇-])+$/iu;

/** The reserves that one 自然保护区 of the text names: one, the items of a list, or none for a generic mention. */
export function reservesAt(text: string, head: number, from: number): NamedReserve[] {
  const end = head + HEAD.length;
  if (OFFICE_BEHIND.test(text.slice(end, end + 8))) return [];
  const left = text.slice(Math.max(from, head - WINDOW), head);
  const level = levelOf(left, text.slice(end, end + 8));
  const unlevelled = left.replace(LEVEL_WORD, "");
  const count = COUNT.exec(unlevelled)?.[0] ?? "";
  const offset = head - left.length;
  const listed = unlevelled.slice(0, unlevelled.length - count.length);
  const isList = count !== "" && !/^[多两]$/.test(count);
  const names = isList ? listItems(listed, offset, count) : oneName(unlevelled, offset);
  return names.map((name) => ({ ...name, level, end: name.hasHead ? end : name.end }));
}

type Name = Omit<NamedReserve, "level">;

function levelOf(left: string, behind: string): Level {
  const word = LEVEL_WORD.exec(left.replace(KIND, ""))?.[0] ?? LEVEL_BEHIND.exec(behind)?.[1];
  return word === undefined ? null : (LEVELS.find(([, words]) => words.test(word))?.[0] ?? null);
}

/** A、B和C自然保护区 without 等 is a list only as far as its items are places. */
function oneName(left: string, offset: number): Name[] {
  const clause = clauseOf(left);
  const items = pieces(clause);
  const last = items.at(-1);
  if (last === undefined) return [];
  const name = nameOf(last.text, offset + left.length - clause.length + last.start, true);
  if (name === null) return [];
  const names = [name];
  for (const item of items.slice(0, -1).reverse()) {
    const before = nameOf(item.text, offset + left.length - clause.length + item.start, false);
    if (before === null || !LANDFORM.test(before.stem) || OTHER_HEADS.test(before.stem) || before.stem.length > 8)
      break;
    names.unshift(before);
  }
  return names;
}

function listItems(listed: string, offset: number, count: string): Name[] {
  const clause = clauseOf(listed);
  const names: Name[] = [];
  for (const item of pieces(clause).reverse()) {
    const name = nameOf(item.text, offset + listed.length - clause.length + item.start, false);
    if (name === null || OTHER_HEADS.test(name.stem) || name.stem.length > 14) break;
    names.unshift(name);
    if (name.start > offset + listed.length - clause.length + item.start) break;
  }
  return names.length === 1 && !count.startsWith("等") ? [] : names;
}

function clauseOf(left: string): string {
  let start = left.length;
  while (start > 0 && !BOUNDARY.test(left[start - 1] ?? "")) start--;
  return left.slice(start);
}

/** The parts of a list, split at 、 and at 和, 与, 及, 以及 between names. */
function pieces(clause: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const { 0: joint, index } of clause.matchAll(/、|以及|[和与及]/g)) {
    if (joint !== "、" && !isJoint(clause, index, joint)) continue;
    found.push({ text: clause.slice(start, index), start });
    start = index + joint.length;
  }
  found.push({ text: clause.slice(start), start });
  return found;
}

function isJoint(clause: string, index: number, joint: string): boolean {
  const before = clause.slice(0, index + 1);
  const behind = clause.slice(index);
  if (index === 0 || behind.length < joint.length + 2) return false;
  return !NAMES_IN_HE.test(before) && !NAMES_SO_BEGUN.some((name) => behind.startsWith(name));
}

function nameOf(piece: string, offset: number, hasHead: boolean): Name | null {
  let start = 0;
  for (const pattern of [VERBS, NEVER])
    for (const found of piece.matchAll(pattern)) start = Math.max(start, found.index + found[0].length);
  while (start < piece.length && leadsToName(piece, start)) start++;
  const isOldName = piece[start - 1] === "原";
  const stem = piece.slice(start);
  if (stem.length < 2 || stem.length > LONGEST || !NAME.test(stem) || isGeneric(stem)) return null;
  return { stem, start: offset + start, end: offset + piece.length, hasHead, isOldName };
}

function leadsToName(piece: string, start: number): boolean {
  const behind = piece.slice(start);
  return LEADS_TO_NAME.includes(behind[0] ?? "。") && !NAMES_SO_BEGUN.some((name) => behind.startsWith(name));
}

function isGeneric(stem: string): boolean {
  return GENERIC_RESERVE.test(stem) || /(?:类型|以上|以下|级|各类|各级|个|处|座)$/.test(stem);
}
