import {
  DEMANDING_CLAUSES,
  DUE_WORK,
  ENSURED,
  LEADS_ON,
  NEXT_STEP,
  RESOLVED,
  STEP,
} from "../../../gazetteers/directiveWords.ts";
import { clausesIn, type Span } from "../../text/readableText.ts";
import { SHORTEST_PASSAGE, trimmedEnd } from "./proseDrafts.ts";

const SHORTEST_CLAUSE = SHORTEST_PASSAGE - 4;
const MARKER = /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、)](?!\d(?!\d?月))) ?/;

/** What a leader demands in a report (交通部门要加强引导,9月底前…), what a meeting resolves, and what an office means to do next. */
export function spokenDemands(text: string, sentence: Span): Span[] {
  const isNextStep = NEXT_STEP.test(text.slice(sentence.start, sentence.end));
  const demands: Span[] = [];
  for (const { main, ...clause } of ledClauses(text, sentence)) {
    const span = withItsWork(text, withoutFront(text, trimmedEnd(text, clause)), sentence);
    if (span.end - span.start < SHORTEST_CLAUSE) continue;
    const words = text.slice(span.start, span.end);
    const own = text.slice(Math.max(span.start, main), span.end);
    if (
      RESOLVED.test(text.slice(clause.start, clause.end)) ||
      DEMANDING_CLAUSES.some((demand) => demand.test(words) || demand.test(own)) ||
      // behind a demand they tell until when that is to be done
      (demands.length === 0 && (DUE_WORK.test(words) || ENSURED.test(own))) ||
      (isNextStep && STEP.test(words))
    )
      demands.push(span);
  }
  return demands;
}

interface LedClause extends Span {
  /** Where the clause begins to which the ones before it lead. */
  main: number;
}

/** The clauses of a sentence; one that only leads on to the next (11月底前, · 对…问题, · 会议议定,) is read with it. */
function ledClauses(text: string, sentence: Span): LedClause[] {
  const led: LedClause[] = [];
  const marker = MARKER.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  let from: number | null = null;
  for (const clause of clausesIn(text, { ...sentence, start: sentence.start + marker })) {
    const start: number = from ?? clause.start;
    from = clause.end < sentence.end && LEADS_ON.test(text.slice(clause.start, clause.end)) ? start : null;
    if (from === null) led.push({ start, main: clause.start, end: clause.end });
  }
  return led;
}

/** Without what opens the clause and is no part of the demand: the mark of a speech, and 会议议定 before a comma. */
function withoutFront(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const front = /^[“‘\s]+(?=[^”’]*$)/.exec(words)?.[0] ?? /^会议[^,。;:]{2,10},/.exec(words)?.[0] ?? "";
  return { start: start + front.length, end };
}

const ONLY_LED = /^由[^,。;]{2,40}牵头$/;
const LONGEST_WORK = 60;

/** 由市生态环境局牵头,县政府具体实施,完成…: what is to be done stands behind who leads it. */
function withItsWork(text: string, clause: Span, sentence: Span): Span {
  if (!ONLY_LED.test(text.slice(clause.start, clause.end))) return clause;
  const { end } = trimmedEnd(text, sentence);
  return end - clause.start <= LONGEST_WORK ? { start: clause.start, end } : clause;
}
