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
  readonly issues: readonly Named[];
}

/** Joins a task to the texts, reserves, figures and issues that stand in its own words, and to the issue printed right before it. */
export function draftWithinTasks(
  drafting: Drafting,
  extraction: Extraction,
  taskIds: readonly string[],
  { texts, reserves, figures, issues }: WithinTasks,
): void {
  const blocks = blocksOf(extraction.tasks, taskIds);
  const taskAt = (quote: Quote) => blocks.find(({ start, end }) => quote.start >= start && quote.end <= end)?.id;
  const link = (list: string, id: string, name: string, to: string, quote: Quote, inferenceReason = REASON) =>
    drafting.link(list, id, name, { to, cited: [{ quote }], rule: "withinTasks", confidence: 0.7, inferenceReason });
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
  const apart: Placed[] = [];
  for (const { id, at } of issues)
    for (const quote of at) {
      const task = taskAt(quote);
      if (task === undefined) apart.push({ id, quote });
      else link("tasks", task, "addresses", id, quote);
    }
  for (const { task, issue } of issuesBefore(blocks, apart))
    link("tasks", task, "addresses", issue.id, issue.quote, "printed right before the measure");
}

interface Placed {
  readonly id: string;
  readonly quote: Quote;
}

/** Most signs between an issue and the measure that answers it: a label such as 整改措施, a number, the border of a cell. */
const BETWEEN = 40;

/** A measure and the issue before it, where it is the only one since the last measure: of a list of issues none is meant. */
function issuesBefore(blocks: readonly Block[], issues: readonly Placed[]): { task: string; issue: Placed }[] {
  const ordered = [...blocks].sort((one, other) => one.start - other.start);
  return ordered.flatMap(({ id, start }, i) => {
    const since = ordered[i - 1]?.end ?? 0;
    const [issue, ...more] = issues.filter(({ quote }) => quote.start >= since && quote.end <= start);
    const isNear = issue !== undefined && more.length === 0 && start - issue.quote.end <= BETWEEN;
    return isNear ? [{ task: id, issue }] : [];
  });
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
