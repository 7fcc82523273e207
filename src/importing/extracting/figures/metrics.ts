import { BEFORE_METRIC, ENDS_NOUN, LEADS_TO_NUMBER } from "../../gazetteers/metricWords.ts";
import { CLASSIFIERS } from "../../gazetteers/units.ts";
import type { Quantity } from "./quantities.ts";

const LOOK_BACK = 60;
const LOOK_AHEAD = 24;
const SHORT = 10;
const BOUNDARY = /[,;。:、!?\n]/;
const TIME_WORDS =
  /(?:(?:19|20)\d{2}年度?|今年|去年|上年|\d{1,2}月份?|\d{1,2}日|[上下]半年|第?[一二三四]季度|以来|期间|底|末)+/g;

/** The figure before: its words are the subject of 同比…, 占… and 其中… */
export interface Previous {
  metric: string;
  end: number;
}

const NEEDS_SUBJECT = /^(?:同比|环比|[比较].{0,6}|占.{0,12})$/;

/** What a quantity measures: the noun that a classifier counts, with the words before it; else the words before the number. */
export function metricOf(text: string, quantity: Quantity, previous: Previous | null): string | null {
  const own = wordsBefore(text, quantity.start, previous?.end ?? 0);
  const before = NEEDS_SUBJECT.test(own) && previous !== null ? previous.metric + own : own;
  const counted = countedNoun(text, quantity);
  if (counted === "") return before === "" ? null : before;
  return before.length <= SHORT ? before + counted : counted;
}

function wordsBefore(text: string, offset: number, from: number): string {
  const window = text.slice(Math.max(from, offset - LOOK_BACK), offset).replace(/[(][^()]*[)]/g, "");
  let start = window.length;
  while (start > 0 && !BOUNDARY.test(window[start - 1] ?? "")) start--;
  return window
    .slice(start)
    .replace(/(?<![A-Za-z]) +| +(?![A-Za-z])/g, "")
    .replace(TIME_WORDS, "")
    .replace(LEADS_TO_NUMBER, "")
    .replace(BEFORE_METRIC, "")
    .replace(/^[^\p{Script=Han}A-Za-z“]+/u, "")
    .trim();
}

function countedNoun(text: string, { end, unit, isRank }: Quantity): string {
  if (isRank || unit === null || !CLASSIFIERS.includes(unit.replace(/^[百千万亿]+/, "").replace(/[(].*$/, "")))
    return "";
  const window = text.slice(end, end + LOOK_AHEAD);
  const noun = /^(?:\p{Script=Han}|[A-Za-z]|“[^”\n]{1,16}”|[(][^()]{1,10}[)])*/u.exec(window)?.[0] ?? "";
  const cut = noun.search(ENDS_NOUN);
  return (cut < 0 ? noun : noun.slice(0, cut)).replace(/[和与及等]+$/, "");
}
