import { DECREASES, QUALIFIERS } from "../../gazetteers/metricWords.ts";
import type { ExtractionContext } from "../context.ts";
import type { Day, Figure, Found } from "../extraction.ts";
import { firstFrom } from "../regulations/documentUses.ts";
import { markedTitles } from "../regulations/titles.ts";
import type { Span } from "../text/readableText.ts";
import { metricOf, type Previous } from "./metrics.ts";
import { type Quantity, quantities } from "./quantities.ts";
import { type TimeExpression, timeExpressions } from "./timeExpressions.ts";

/** A figure with what the words around it say of its exactness. */
export interface QualifiedFigure extends Figure {
  qualifier: "ABOUT" | "AT_LEAST" | "AT_MOST" | null;
}

const LOOK_AROUND = 10;

/** Numbers with what they measure and when. A day said earlier in the paragraph holds until another is said. */
export function figures(context: ExtractionContext): Found<QualifiedFigure> {
  const { joined } = context.text;
  const titles = markedTitles(joined.text);
  const times = timeExpressions(context).filter(({ start }) => !isInside(titles, start));
  const facts: QualifiedFigure[] = [];
  let previous: Previous | null = null;
  for (const quantity of quantities(joined.text)) {
    if (isInside(titles, quantity.start) || isTime(times, quantity)) continue;
    const metric: string = metricOf(joined.text, quantity, previous) ?? previous?.metric ?? quantity.unit ?? "";
    previous = { metric, end: quantity.end };
    const sign = isDecrease(joined.text, quantity) || isFurtherDecrease(joined.text, quantity) ? -1 : 1;
    facts.push({
      metric,
      value: sign * quantity.value,
      valueTo: quantity.valueTo === null ? null : sign * quantity.valueTo,
      unit: quantity.unit,
      asOf: asOf(joined.text, times, quantity.start, context.head.issuedOn),
      qualifier: qualifierOf(joined.text, quantity),
      at: joined.quote(quantity.start, quantity.end),
    });
  }
  return { facts, warnings: [] };
}

function isInside(spans: readonly Span[], offset: number): boolean {
  const next = firstFrom(spans, offset + 1);
  return [spans[next - 1], spans[next - 2]].some((span) => span !== undefined && offset < span.end);
}

/** 12月至次年 and the like: what was read as a time is no quantity. */
function isTime(times: readonly TimeExpression[], { start }: Quantity): boolean {
  return isInside(times, start);
}

function isDecrease(text: string, { start }: Quantity): boolean {
  return DECREASES.test(text.slice(Math.max(0, start - LOOK_AROUND), start));
}

const DECREASES_LISTED = /(?:下降|减少|降低|削减|减排)(?:了)?(?:[\d.]+%(?:以上)?(?:[、和]|及))+$/;

/** 分别下降15%、10%和26%: one word for all shares of a list. */
function isFurtherDecrease(text: string, { start, unit }: Quantity): boolean {
  return unit === "%" && DECREASES_LISTED.test(text.slice(Math.max(0, start - 40), start));
}

function qualifierOf(text: string, { start, end, isMore }: Quantity): QualifiedFigure["qualifier"] {
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start).trimEnd();
  const behind = text.slice(end, end + LOOK_AROUND);
  const found = QUALIFIERS.find(([, front, back]) => front.test(before) || back.test(behind));
  return found?.[0] ?? (isMore ? "AT_LEAST" : null);
}

/** The last time that the paragraph says before the number; a day still to come holds for its own sentence only. */
function asOf(text: string, times: readonly TimeExpression[], offset: number, documentDay: Day | null): string | null {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  for (let i = firstFrom(times, offset) - 1; i >= 0; i--) {
    const time = times[i];
    if (time === undefined || time.end < lineStart) return null;
    if (time.iso === null || isAside(text, time)) continue;
    if (time.kind === "DUE" && /[。;]/.test(text.slice(time.end, offset))) continue;
    return time.kind === "SINCE" ? `${time.iso}/${documentDay ?? ".."}` : time.iso;
  }
  return null;
}

/** 较上年, 比2019年: what the number is compared with is not when it was counted. */
function isAside(text: string, { start }: Span): boolean {
  return /(?:较|比|与|同比|相比|对比) ?$/.test(text.slice(Math.max(0, start - 3), start));
}
