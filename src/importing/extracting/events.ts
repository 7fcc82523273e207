import { DAY_LABEL, EVENT_WORDS, ONLY_OF_A_DAY, TO_COME } from "../gazetteers/eventWords.ts";
import type { ExtractionContext } from "./context.ts";
import { firstFrom } from "./documentUses.ts";
import type { DatedEvent, Found } from "./extraction.ts";
import { clausesIn, type Span } from "./readableText.ts";
import { type TimeExpression, timeExpressions } from "./timeExpressions.ts";
import { markedTitles } from "./titles.ts";

/** An event and whether its year is read from the context. */
export interface ToldEvent extends DatedEvent {
  inferred: boolean;
}

const REACH = 140;

/** Things that happened on a stated day or in a stated month. */
export function events(context: ExtractionContext): Found<ToldEvent> {
  const { joined } = context.text;
  const titles = markedTitles(joined.text);
  const times = timeExpressions(context).filter((time) => !isInside(titles, time.start));
  const facts: ToldEvent[] = [];
  let told = 0;
  for (const [i, time] of times.entries()) {
    if (time.start < told || !canDate(joined.text, time)) continue;
    const event = eventAt(joined.text, time, nextStart(joined.text, times, i));
    if (event === null) continue;
    told = event.end;
    const title = joined.text.slice(time.end, event.end).replace(/^[\s,上下午晚(以来)]+|[,。;\s]+$/g, "");
    const at = joined.quote(event.start, event.end);
    facts.push({ kind: event.kind, title, on: time.iso, inferred: time.inferred, at });
  }
  return { facts, warnings: [] };
}

function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstFrom(spans, offset + 1) - 1];
  return span !== undefined && offset < span.end;
}

function canDate(text: string, { start, kind, precision }: TimeExpression): boolean {
  if (kind !== "AT" || (precision !== "DAY" && precision !== "MONTH")) return false;
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  return !TO_COME.test(line) && !DAY_LABEL.test(line);
}

/** Where the next dated thing begins. Days joined by 、 date the same thing. */
function nextStart(text: string, times: readonly TimeExpression[], i: number): number {
  for (let j = i + 1; j < times.length; j++) {
    const before = times[j - 1];
    const next = times[j];
    if (before === undefined || next === undefined) break;
    if (next.precision === "YEAR" || next.precision === "PERIOD" || next.precision === "QUARTER") continue;
    if (!/^(?:、|和|及|与)$/.test(text.slice(before.end, next.start))) return next.start;
  }
  return text.length;
}

/** From the day to the end of the clause that says what happened, within the sentence. */
function eventAt(text: string, time: TimeExpression, limit: number): (Span & { kind: string }) | null {
  const sentence = /^[^。!?\n;]*/.exec(text.slice(time.start, Math.min(time.start + REACH, limit)))?.[0] ?? "";
  const span = { start: time.start, end: time.start + sentence.length };
  for (const clause of clausesIn(text, span)) {
    const kind = kindOf(text.slice(Math.max(time.end, clause.start), clause.end), time);
    if (kind !== null) return { kind, start: time.start, end: withoutSign(text, clause.end) };
  }
  return null;
}

function kindOf(words: string, time: TimeExpression): string | null {
  const kind = EVENT_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return kind !== null && time.precision === "MONTH" && ONLY_OF_A_DAY.has(kind) && !/正式|全面|集中/.test(words)
    ? null
    : kind;
}

function withoutSign(text: string, end: number): number {
  let last = end;
  while (/[,。;:!?\s]/.test(text[last - 1] ?? "")) last--;
  return last;
}
