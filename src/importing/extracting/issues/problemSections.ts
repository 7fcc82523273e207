import { TURNS_TO_STEPS } from "../../gazetteers/directiveWords.ts";
import {
  ASKED_FOR,
  BACKGROUND,
  BEFORE_PROBLEM,
  GOES_ON,
  isMeasure,
  LEAD_IN,
  PROBLEM,
  SOFT_PROBLEM,
} from "../../gazetteers/problemWords.ts";
import { FOUND_TRUE } from "../../gazetteers/sectionWords.ts";
import { clausesIn, type JoinedText, type Span, sentencesIn } from "../text/readableText.ts";
import type { Telling } from "../text/tellings.ts";
import type { Problem } from "./problemsInProse.ts";

/** 1.关于某某不到位的问题: an item of a report on rectification. */
const ABOUT =
  /(?:^|\n)(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.]|第[一二三四五六七八九十\d]{1,3}[项个条]?[、:.]?)\s?关于(?!印发|进一步|做好|加强|推进|开展|建立)([^。;:\n“”]{4,70}?)(?:的|等)?问题(?=[。:;,(\n]|$)/dg;
/** What stands before the words of an item: 1. (二) ◇ 三是. */
const MARKER = /^(?:[■▲◆●★□○◇◎※►▶➤·•-]+ ?|[(]?[一二三四五六七八九十\d]{1,3}[)、.] ?|第?[一二三四五六七八九十]{1,2}是)+/;
const SHORTEST = 4;
const LONGEST = 60;
const STANDS_ALONE = 10;

/** Problems told where the text says that it tells problems: every sentence is one, whatever its words. */
export function problemsInSections({ text }: JoinedText, sections: readonly Telling[]): Problem[] {
  const items = [...text.matchAll(ABOUT)].map(({ indices }) => spanOf(indices?.[1]));
  const judged = new Set<Span | null>();
  const told = sections.flatMap((section) => {
    if (section.tells === "FINDINGS") return problemsInFindings(text, section, judged);
    if (section.tells !== "PROBLEMS") return [];
    return paragraphsIn(text, section)
      .flatMap((paragraph) => sentencesIn(text, paragraph))
      .flatMap((sentence) => problemsInSentence(text, sentence));
  });
  return [...items, ...told].map((span) => ({ ...span, progress: null }));
}

/** The lines of a section, each up to where it goes on to what is to be done: 下一步,…. */
function paragraphsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
    const next = line.search(TURNS_TO_STEPS);
    return { start: start + index, end: start + index + (next < 0 ? line.length : next) };
  });
}

function spanOf([start, end]: readonly [number, number] = [0, 0]): Span {
  return { start, end };
}

interface Told extends Span {
  /** Words of the clause say that something is wrong. */
  isMarked: boolean;
  /** 至…时已…, 并…: a clause without a subject of its own. */
  goesOn: boolean;
}

function problemsInSentence(text: string, sentence: Span, isMeant: (one: Told) => boolean = () => true): Span[] {
  const body = withoutMarker(text, sentence);
  const isAsked = ASKED_FOR.test(text.slice(body.start, body.end));
  const told: Told[] = [];
  let isOmitted = false;
  for (const clause of clausesIn(text, body)) {
    const words = text.slice(clause.start, clause.end);
    const isMarked = PROBLEM.test(words) || SOFT_PROBLEM.test(words);
    isOmitted =
      LEAD_IN.test(words) || (!isMarked && (isAsked || BACKGROUND.test(words) || (isOmitted && GOES_ON.test(words))));
    if (!isOmitted) told.push({ ...trimmed(text, clause), isMarked, goesOn: !isMarked && GOES_ON.test(words) });
  }
  const plain = joined(told, (one, other) => !one.isMarked && !other.isMarked);
  return joined(plain, () => true).filter((one) => isMeant(one) && isProblem(text, one));
}

/**
 * What was found: behind 属实 all of it is a problem, before it and where nothing is said of it only what words mark.
 * `judged` remembers the headings below which the word has fallen, for lists part what stands below one.
 */
export function problemsInFindings(
  text: string,
  { heading, ...range }: Pick<Telling, "heading" | keyof Span>,
  judged: Set<Span | null>,
): Span[] {
  return sentencesIn(text, range).flatMap((sentence) => {
    if (FOUND_TRUE.test(text.slice(sentence.start, sentence.end))) {
      judged.add(heading);
      return [];
    }
    return problemsInSentence(text, sentence, ({ isMarked }) => isMarked || judged.has(heading));
  });
}

/** Clauses that say too little alone go on with the one before them, or the one behind. */
function joined(told: readonly Told[], mayJoin: (one: Told, other: Told) => boolean): Told[] {
  const kept: Told[] = [];
  for (const one of told) {
    const last = kept.at(-1);
    const areBeside = last && one.start - last.end <= 1 && one.end - last.start <= LONGEST && mayJoin(last, one);
    if (areBeside && (saysLittle(one) || saysLittle(last))) {
      last.end = one.end;
      last.isMarked ||= one.isMarked;
    } else kept.push({ ...one });
  }
  return kept;
}

function saysLittle({ start, end, isMarked, goesOn }: Told): boolean {
  return goesOn || end - start < (isMarked ? SHORTEST : STANDS_ALONE);
}

function withoutMarker(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const gap = /^\s*/.exec(words)?.[0].length ?? 0;
  const marker = MARKER.exec(words.slice(gap))?.[0].length ?? 0;
  return { start: start + gap + marker, end };
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
  return end - start >= SHORTEST && end - start <= LONGEST && !isMeasure(text.slice(start, end));
}
