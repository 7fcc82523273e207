import type { ExtractionContext } from "../../context.ts";
import { holdsAny } from "../../text/offsets.ts";
import type { Span } from "../../text/readableText.ts";
import { tellsAt } from "../../text/tellings.ts";
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

/** 会议强调, · 书记甲要求,: somebody speaks. */
const SPEECH =
  /会议(?:强调|要求|议定|明确|决定)|督察组要求|(?:书记|[省市州县区厅局]长|主任|主席)[\u3400-\u9fff·]{2,8}?(?:强调|要求)/;

/** The last item of a page of minutes goes on to its end. */
const CLOSING_WORDS = /^会议(?:强调|要求)(?!.*(?:责任单位|牵头|完成时限))/;

/** What a meeting or a leader demands, or an office means to do next, outside the measures of a document that has some. */
export function directivesBeside(context: ExtractionContext, measures: readonly TaskDraft[]): TaskDraft[] {
  const { joined } = context.text;
  const titles = measures.map(({ view, title }) =>
    view === joined ? title.start : joined.fromRaw(view.rawOffset(title.start)),
  );
  const holds = holdsAny(titles.sort((a, b) => a - b));
  return directives(context, (line) => {
    const isNext = tellsAt(context.tellings, line.end - 1) === "NEXT_STEPS";
    if ((!isNext && !SPEECH.test(line.text)) || holds(line)) return false;
    if (isNext) return true;
    const part = context.structure.partAt(line.start);
    return part === null || !holds(part) || CLOSING_WORDS.test(line.text);
  });
}

/** Whether a range touches none of the sorted ones, asked in the order of the text. */
function freeOf(taken: readonly Span[]): (span: Span) => boolean {
  let i = 0;
  return ({ start, end }) => {
    for (let next = taken[i]; next && next.end <= start; next = taken[i]) i++;
    return (taken[i]?.start ?? end) >= end;
  };
}
