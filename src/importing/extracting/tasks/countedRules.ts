import type { ExtractionContext } from "../context.ts";
import { CHINESE_NUMERAL, numeralValue } from "../text/numbers.ts";
import type { Span } from "../text/readableText.ts";
import type { Part } from "../text/structure.ts";
import { DUE_DAY } from "./dueDays.ts";
import { assignedIn } from "./roleWords.ts";
import type { Answer } from "./taskDrafts.ts";

/** 以上2项由X牵头,Y配合,2023年底前完成: one sentence that answers for a counted number of measures beside it. */
export interface CountedRule {
  parts: Part[];
  answers: Answer[];
  deadline: Span | null;
}

const COUNTED = new RegExp(
  `(以上|上述|前述|下列|以下)(\\d{1,2}|[${CHINESE_NUMERAL}]{1,3})(?:项|条|个方面)(?:重点|具体|主要)?(?:工作|任务|措施|内容)?,?(?:均|都)?(?:由)?([^。\\n]{4,200})`,
  "g",
);
const DATED = new RegExp(`${DUE_DAY.source}|长期坚持|持续推进|立行立改`);

/** The counted rules of the text, each with the measures that it means. */
export function countedRules({ text, structure }: ExtractionContext): CountedRule[] {
  const { joined } = text;
  return [...joined.text.matchAll(COUNTED)].flatMap((found): CountedRule[] => {
    const count = numeralValue(found[2] ?? "");
    const words = found[3] ?? "";
    const start = found.index + found[0].length - words.length;
    const list = { start, end: start + words.replace(/[)】\s]+$/, "").length };
    const assigned = assignedIn(joined, list);
    const isDated = DATED.test(words);
    if (count === null || (!assigned?.length && !isDated)) return [];
    const isBackward = !/下/.test(found[1] ?? "");
    const parts = countedParts(structure.parts, found.index, count, isBackward);
    const answers = (assigned ?? []).map(
      ({ role, units, word }): Answer => ({ role, label: word, list: word, units, inherited: true }),
    );
    return [{ parts, answers, deadline: isDated ? list : null }];
  });
}

/** As many parts of one style as the rule counts, before or behind it. */
function countedParts(parts: readonly Part[], at: number, count: number, isBackward: boolean): Part[] {
  const step = isBackward ? -1 : 1;
  let next = 0;
  let high = parts.length;
  while (next < high) {
    const middle = (next + high) >>> 1;
    if ((parts[middle]?.start ?? 0) < at) next = middle + 1;
    else high = middle;
  }
  const alike: Part[] = [];
  for (let i = isBackward ? next - 1 : next; alike.length < count; i += step) {
    const part = parts[i];
    if (part === undefined) break;
    if (part.start !== at && (alike.length === 0 || part.style === alike[0]?.style)) alike.push(part);
  }
  return isBackward ? alike.reverse() : alike;
}
