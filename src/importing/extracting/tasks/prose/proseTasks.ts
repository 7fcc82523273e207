import type { ExtractionContext } from "../../context.ts";
import type { Span } from "../../text/readableText.ts";
import type { TaskDraft } from "../taskDrafts.ts";
import { directives } from "./directives.ts";
import { progressItems, reportedItems } from "./progress.ts";

/** Directives and statements of progress that sentences tell, in the order of the text. */
export function proseTasks(context: ExtractionContext): TaskDraft[] {
  const given = directives(context);
  const isFree = freeOf(given.map(({ title }) => title));
  const headed = reportedItems(context, freeOf(given.map(({ title }) => title)));
  return [...given, ...headed, ...progressItems(context, isFree)].sort((a, b) => a.title.start - b.title.start);
}

/** Whether a range touches none of the sorted ones, asked in the order of the text. */
function freeOf(taken: readonly Span[]): (span: Span) => boolean {
  let i = 0;
  return ({ start, end }) => {
    for (let next = taken[i]; next && next.end <= start; next = taken[i]) i++;
    return (taken[i]?.start ?? end) >= end;
  };
}
