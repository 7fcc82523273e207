import type { Extraction, Quote, Task } from "../extracting/extraction.ts";
import type { DocumentUse } from "../gazetteers/documentUses.ts";
import type { Drafting } from "./drafting.ts";
import type { DraftedTexts, Named } from "./texts.ts";

/** How a text that a measure names serves it. */
const SERVES: Partial<Record<DocumentUse, "basedOn" | "outputs">> = {
  IMPLEMENTED: "basedOn",
  CITED: "basedOn",
  FORMULATED: "outputs",
};

const REASON = "named in the text of the measure";

interface WithinTasks {
  readonly texts: DraftedTexts;
  readonly reserves: readonly Named[];
  readonly figures: readonly Named[];
}

/** Joins a task to the texts, reserves and figures that stand in its own words. */
export function draftWithinTasks(
  drafting: Drafting,
  extraction: Extraction,
  taskIds: readonly string[],
  { texts, reserves, figures }: WithinTasks,
): void {
  const blocks = blocksOf(extraction.tasks, taskIds);
  const taskAt = (quote: Quote) => blocks.find(({ start, end }) => quote.start >= start && quote.end <= end)?.id;
  const link = (list: string, id: string, name: string, to: string, quote: Quote) =>
    drafting.link(list, id, name, {
      to,
      cited: [{ quote }],
      rule: "withinTasks",
      confidence: 0.7,
      inferenceReason: REASON,
    });
  for (const { id, regulation } of texts.all)
    for (const { kind, at } of regulation.relations) {
      const task = id === texts.own ? undefined : taskAt(at);
      const isPlanned = regulation.stage === "TO_BE_FORMULATED";
      const name = isPlanned ? "outputs" : SERVES[kind];
      if (task !== undefined && name !== undefined) link("tasks", task, name, id, at);
    }
  for (const { id, at } of reserves)
    for (const quote of at) {
      const task = taskAt(quote);
      if (task !== undefined) link("tasks", task, "concerns", id, quote);
    }
  for (const { id, at } of figures)
    for (const quote of at) {
      const task = taskAt(quote);
      if (task !== undefined) link("figures", id, "about", task, quote);
    }
}

interface Block {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The words of each task: from its heading to its last label or deadline, and never into the next task. */
function blocksOf(tasks: readonly Task[], ids: readonly string[]): Block[] {
  const starts = tasks.map(({ title }) => title.start).sort((a, b) => a - b);
  return tasks.map(({ title, assignments, deadline }, i) => {
    const parts = [title, ...assignments.filter(({ inherited }) => !inherited).map(({ office }) => office)];
    if (deadline !== null) parts.push(deadline.at);
    const next = starts.find((start) => start > title.start) ?? Number.POSITIVE_INFINITY;
    const end = Math.max(...parts.map((part) => part.end));
    return { id: ids[i] as string, start: title.start, end: Math.min(end, next) };
  });
}
