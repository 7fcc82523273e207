import {
  AND_THEN,
  DAY_LABEL,
  EVENT_WORDS,
  OF_A_MONTH_TOO,
  ONLY_OF_A_DAY,
  TO_COME,
} from "../../gazetteers/eventWords.ts";
import type { ExtractionContext } from "../context.ts";
import type { DatedEvent, Found } from "../extraction.ts";
import { type TimeExpression, timeExpressions } from "../figures/timeExpressions.ts";
import { firstFrom } from "../regulations/documentUses.ts";
import { markedTitles } from "../regulations/titles.ts";
import { clausesIn, type Span } from "../text/readableText.ts";

/** An event and whether its year is read from the context. */
export interface ToldEvent extends DatedEvent {
  inferred: boolean;
}

const REACH = 140;
const LINE_REACH = 60;

/** Things that happened on a stated day or in a stated month. */
export function events(context: ExtractionContext): Found<ToldEvent> {
  const { joined } = context.text;
  const titles = markedTitles(joined.text);
  const times = timeExpressions(context).filter((time) => !isInside(titles, time.start));
  const next = nextStarts(joined.text, times);
  const facts: ToldEvent[] = [];
  let told = 0;
  for (const [i, time] of times.entries()) {
    if (time.start < told || !canDate(joined.text, time)) continue;
    for (const event of eventsAt(joined.text, time, next[i] ?? joined.text.length)) {
      told = event.end;
      const title = joined.text
        .slice(Math.max(time.end, event.start), event.end)
        .replace(/^[\s,上下午晚(以来)]+|[,。;\s]+$/g, "");
      const at = joined.quote(event.start, event.end);
      facts.push({ kind: event.kind, title, on: time.iso, inferred: time.inferred, at });
    }
  }
  return { facts, warnings: [] };
}

function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstFrom(spans, offset + 1) - 1];
  return span !== undefined && offset < span.end;
}

function canDate(text: string, { start, kind, precision }: TimeExpression): boolean {
  if (kind !== "AT" || (precision !== "DAY" && precision !== "MONTH")) return false;
  const line = text.slice(Math.max(0, start - LINE_REACH), start).replace(/^[\s\S]*\n/, "");
  return !TO_COME.test(line) && !DAY_LABEL.test(line);
}

/** For each time where the next dated thing begins. Days joined by 、 date the same thing. */
function nextStarts(text: string, times: readonly TimeExpression[]): number[] {
  const next = new Array<number>(times.length).fill(text.length);
  let following = -1;
  for (let i = times.length - 1; i >= 0; i--) {
    const time = times[i];
    const then = times[following];
    if (time === undefined) continue;
    if (then !== undefined) {
      const isJoined = /^(?:、|和|及|与)$/.test(text.slice(time.end, Math.min(then.start, time.end + 2)));
      next[i] = isJoined ? (next[following] ?? text.length) : then.start;
    }
    if (time.precision === "DAY" || time.precision === "MONTH") following = i;
  }
  return next;
}

type DatedSpan = Span & { kind: string };

/** From the day to the end of the clause that says what happened, within the sentence; then clauses that say what else did. */
function eventsAt(text: string, time: TimeExpression, limit: number): DatedSpan[] {
  const sentence = /^[^。!?\n;]*/.exec(text.slice(time.start, Math.min(time.start + REACH, limit)))?.[0] ?? "";
  const span = { start: time.start, end: time.start + sentence.length };
  const found: DatedSpan[] = [];
  for (const clause of clausesIn(text, span)) {
    const words = text.slice(Math.max(time.end, clause.start), clause.end);
    const kind = kindOf(words, time);
    if (kind === null || (found.length > 0 && (!AND_THEN.test(words) || found.some((one) => one.kind === kind))))
      continue;
    found.push({ kind, start: found.length === 0 ? time.start : clause.start, end: withoutSign(text, clause.end) });
  }
  return found;
}

function kindOf(words: string, time: TimeExpression): string | null {
  const kind = EVENT_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return kind !== null && time.precision === "MONTH" && ONLY_OF_A_DAY.has(kind) && !OF_A_MONTH_TOO.test(words)
    ? null
    : kind;
}

function withoutSign(text: string, end: number): number {
  let last = end;
  while (/[,。;:!?\s]/.test(text[last - 1] ?? "")) last--;
  return last;
}
