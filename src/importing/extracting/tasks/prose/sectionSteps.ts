import { BEGINS_STEP, NO_STEP } from "../../../gazetteers/directiveWords.ts";
import { clausesIn, type Line, type Span } from "../../text/readableText.ts";
import { trimmedEnd } from "./proseDrafts.ts";

const MARKER =
  /^[\s■▲◆●★□○◇◎※►▶➤·•-]*(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、)](?!\d(?!\d?月))|第?[一二三四五六七八九十]{1,2}是)? ?/;
const LONGEST_HEADING = 20;
const NAMES_WHO_OR_WHEN = /[\d局厅委办要由将前]/;
const SHORTEST_STEP = 7;

/** (一)加强领导。 before the sentences of the item, 重点做好以下工作: before the items: they say what is to be done. */
export function headsSteps(text: string, { start, end }: Span, line: Line): boolean {
  const words = text.slice(start, end).trimEnd();
  if (words.endsWith(":")) return true;
  const marker = MARKER.exec(words)?.[0].length ?? 0;
  const own = words.slice(marker);
  const isHeading = marker > 0 && end < line.end && own.length <= LONGEST_HEADING && own.endsWith("。");
  return isHeading && !NAMES_WHO_OR_WHEN.test(own);
}

/** Below a heading that announces steps every sentence is one, and each clause in which somebody else acts; those already read are left out. */
export function stepsBeside(text: string, sentence: Span, read: readonly Span[]): Span[] {
  const whole = text.slice(sentence.start, sentence.end);
  if (NO_STEP.test(whole)) return [];
  const steps: Span[] = [];
  const from = sentence.start + (MARKER.exec(whole)?.[0].length ?? 0);
  let isRead = false;
  for (const clause of clausesIn(text, { start: from, end: sentence.end })) {
    const { start, end } = trimmedEnd(text, clause);
    const last = steps.at(-1);
    const isTopic = last !== undefined && last.start === from && last.end - from < LONGEST_HEADING;
    const words = text.slice(start, end);
    if (read.some((one) => one.start < end && start < one.end)) {
      // 正在推进的问题,由分管领导每月调度: what is read told of it
      if (isTopic) steps.pop();
      isRead = true;
    } else if (
      (last === undefined && !isRead) ||
      (BEGINS_STEP.some((begin) => begin.test(words)) && !(isTopic && words.startsWith("由")))
    ) {
      steps.push({ start, end });
      isRead = false;
    } else if (last && !isRead) last.end = end;
  }
  return steps.filter(({ start, end }) => end - start >= SHORTEST_STEP);
}
