import { BEFORE_PROBLEM, MEASURE_FRONT, SOFT_PROBLEM } from "../../gazetteers/problemWords.ts";
import { clausesIn, type JoinedText, type Span, sentencesIn } from "../text/readableText.ts";
import type { Structure } from "../text/structure.ts";
import type { Problem } from "./problemsInProse.ts";

/** 二、存在的主要问题; 主要问题; 督察发现的问题和不足. */
const SECTION =
  /^(?:当前|目前|督察|检查|反馈|工作中)*(?:指出|发现|反馈|仍?然?存在|面临)?的?(?:主要|突出|具体|一些|几个|个性|共性)*(?:的)?(?:问题|困难|不足|短板|差距|薄弱环节)(?:[和及与、](?:问题|困难|不足|短板|差距|挑战|原因|薄弱环节))*(?:分析)?$/;
/** 主要问题有: with 一是… in the paragraphs below it. */
const OPENER =
  /(?:问题|不足|短板|差距)(?:主要)?(?:有|是|如下|包括|表现在(?:以下几个?方面)?|体现在(?:以下几个?方面)?)?[:。]$/;
const ORDINAL = /^[一二三四五六七八九十]{1,2}是/;
/** 1.关于某某不到位的问题: an item of a report on rectification. */
const ABOUT =
  /(?:^|\n)(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.]|第[一二三四五六七八九十\d]{1,3}[项个条]?[、:.]?)\s?关于(?!印发|进一步|做好|加强|推进|开展|建立)([^。;:\n“”]{4,70}?)(?:的|等)?问题(?=[。:;,(\n]|$)/dg;
const SHORTEST = 4;
const LONGEST = 60;

/** Problems told where the text says that it tells problems: what heads an item is one, whatever its words. */
export function problemsInSections(joined: JoinedText, { parts }: Structure): Problem[] {
  const { text } = joined;
  const found: Span[] = [...text.matchAll(ABOUT)].map((match) => spanOf(match.indices?.[1]));
  const sections = new Set(parts.filter(({ heading }) => SECTION.test(text.slice(heading.start, heading.end).trim())));
  let until = 0;
  for (const part of parts) {
    if (!part.parent || !sections.has(part.parent)) continue;
    found.push(part.heading, ...softProblems(text, { start: part.heading.end, end: lineEnd(text, part.heading.end) }));
    until = Math.max(until, part.end);
  }
  let isOpen = false;
  for (const line of joined.lines) {
    if (ORDINAL.test(line.text) && isOpen) {
      const [first] = sentencesIn(text, line);
      if (first)
        found.push({ start: line.start + 2, end: first.end }, ...softProblems(text, { ...line, start: first.end }));
    } else isOpen = OPENER.test(line.text);
  }
  return found
    .map((span) => trimmed(text, span))
    .filter((span) => isProblem(text, span))
    .map((span) => ({ ...span, progress: null }));
}

function spanOf([start, end]: readonly [number, number] = [0, 0]): Span {
  return { start, end };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Clauses that say too little to be a problem elsewhere: 设备锈蚀, 至今停运, 仅有1辆. */
function softProblems(text: string, range: Span): Span[] {
  return clausesIn(text, range).filter(({ start, end }) => SOFT_PROBLEM.test(text.slice(start, end)));
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to > from && /[\s。;:,!]/.test(text.charAt(to - 1))) to--;
  from += BEFORE_PROBLEM.exec(text.slice(from, to))?.[0].length ?? 0;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  return { start: from, end: to };
}

function isProblem(text: string, { start, end }: Span): boolean {
  return end - start >= SHORTEST && end - start <= LONGEST && !MEASURE_FRONT.test(text.slice(start, end));
}
