import type { JoinedText, Span } from "../text/readableText.ts";
import type { Assigned, Unlabelled } from "./roleWords.ts";
import { CLAUSE, isOrgan, UNIT } from "./toldUnits.ts";
import { unitsIn } from "./unitLists.ts";

const UNITS = `${UNIT}(?:(?:会同|组织|、|和)${UNIT})*`;
const NO_CHECK = "(?!单位|部门|标准|意见|报告|材料|时限|申请|销号制)";
/** 由A会同B现场验收; A组织B对整改情况进行验收; A组织专家现场核查,认为达到销号要求. */
const CHECKED_BY = new RegExp(
  `(?:(?<by>由)(?<one>${UNITS})(?:等[^,。;]{0,8})?|(?<all>${UNITS}))(?:对[^,。;]{2,20}?)?(?:负责|共同|联合|牵头|开展了?|进行了?|到?现场|逐一|组织(?:[^,。;、]{0,6}(?:专家|验收)组?)?|于?\\d+月\\d*日?)*(?<word>(?:联合)?(?:验收|核查验收)${NO_CHECK}|(?<=现场|联合|专家|进行|开展)(?:核查|复核)${NO_CHECK}(?=[^。;]{0,24}(?:到位|达到|符合|通过|同意|合格|销号)))`,
);
/** 通过A、B联合验收; 通过C组织的专家核查. */
const PASSED = new RegExp(
  `通过了?(?<all>${UNIT}(?:(?:会同|、|和)${UNIT})*)(?:等[^,。;的]{0,8})?(?:的|组织的?|牵头的?|联合|开展的?|现场|专家)*(?<word>验收|核查|复核)${NO_CHECK}`,
);

/** Who accepts a task, told in sentences about its progress or close-out. */
export function checksInProse(text: JoinedText, range: Span): Unlabelled[] {
  const words = text.text.slice(range.start, Math.min(range.end, range.start + 3000));
  return [...words.matchAll(CLAUSE)].flatMap((clause) => {
    const start = range.start + clause.index;
    const assigned = checkedBy(text, start, clause[0]);
    return assigned ? [{ at: { start, end: start + clause[0].length }, assigned, opensLine: false }] : [];
  });
}

/** Who accepted, or is to accept, as one clause tells it. */
export function checkedBy(text: JoinedText, start: number, clause: string): Assigned[] | null {
  if (!/验收|核查|复核/.test(clause)) return null;
  const found = PASSED.exec(clause) ?? doneBy(clause);
  const list = found?.groups?.one ?? found?.groups?.all;
  if (!found?.groups || list === undefined) return null;
  const from = start + found.index + found[0].indexOf(list);
  const units = sidesOf(list).flatMap(({ start, end }) => unitsIn(text, { start: from + start, end: from + end }));
  if (units.length === 0 || !units.every((unit) => isOrgan(text.text.slice(unit.start, unit.end)))) return null;
  const wordEnd = start + found.index + found[0].length;
  return [{ role: "ACCEPT", units, word: { start: wordEnd - (found.groups.word?.length ?? 2), end: wordEnd } }];
}

/** A组织B、C: both sides check. */
function sidesOf(list: string): Span[] {
  const called = /(?<=[局厅委办室组会府])组织(?=[^,。;、]{2})/.exec(list);
  return called === null
    ? [{ start: 0, end: list.length }]
    : [
        { start: 0, end: called.index },
        { start: called.index + called[0].length, end: list.length },
      ];
}

function doneBy(clause: string): RegExpExecArray | null {
  const found = CHECKED_BY.exec(clause);
  return found && !/通过|申请|报请|提请|配合/.test(clause.slice(0, found.index + found[0].length)) ? found : null;
}
