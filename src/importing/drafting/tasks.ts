import type { DatePrecision, EventKind } from "../../generated/schema.ts";
import type { Deadline, Extraction, Quote, Status, Task } from "../extracting/extraction.ts";
import type { Answerable, AnswerableAt } from "./answerable.ts";
import type { Drafting } from "./drafting.ts";
import { compact, type DraftedOffice, type OfficeNames } from "./offices.ts";
import { type DraftScope, idPart } from "./scope.ts";

/** The event by which a status enters the log; a state is never stored itself. */
const STATUS_EVENTS: Readonly<Record<Status, EventKind>> = {
  NOT_STARTED: "ISSUED",
  IN_PROGRESS: "PROGRESS_REPORTED",
  CLAIMED_COMPLETE: "REPORTED_COMPLETE",
  ACCEPTED: "ACCEPTED",
  CLOSED: "WRITTEN_OFF",
  REOPENED: "REOPENED",
};

const PERSON_ROLES = new Set(["RESPONSIBLE_PERSON", "SPONSOR_LEADER"]);

/** What a task's units and persons are looked up in. */
export interface KnownForTasks {
  readonly offices: OfficeNames;
  readonly answerable: AnswerableAt;
  /** The plan that the document is, which sets its tasks. */
  readonly plan: string | null;
}

/** Drafts the tasks with their assignments; returns their ids in the order of the extraction. */
export function draftTasks(
  drafting: Drafting,
  extraction: Extraction,
  scope: DraftScope,
  known: KnownForTasks,
): string[] {
  return extraction.tasks.map((task) => {
    const title = compact(task.title.text);
    const id = drafting.freeId("tasks", `task:${scope.slug}/${task.number ?? idPart(title)}`);
    drafting.add("tasks", {
      id,
      fields: {
        title,
        number: task.number,
        kind: kindOf(task, extraction),
        ...deadlineFields(task),
        setBy: known.plan,
      },
      cited: [
        { quote: task.title, aspect: "title" },
        ...deadlinesOf(task).map(({ at }) => ({ quote: at, aspect: "deadline" })),
      ],
      rule: "tasks",
      confidence: task.assignments.length > 0 ? 0.95 : 0.7,
      warnings: warningsOf(task, scope),
    });
    draftAssignments(drafting, task, id, known, scope);
    if (task.status !== null)
      draftStatusEvent(drafting, scope, { status: task.status, about: id, title, at: task.statusAt ?? task.title });
    return id;
  });
}

/** What a status word tells, about a task or issue. */
export interface ToldStatus {
  readonly status: Status;
  readonly about: string;
  readonly title: string;
  readonly at: Quote;
}

/** The event that a status word tells of. */
export function draftStatusEvent(
  drafting: Drafting,
  scope: DraftScope,
  { status, about, title, at }: ToldStatus,
): void {
  const kind = STATUS_EVENTS[status];
  drafting.add("events", {
    id: `event:${about.replace(":", "/")}/${kind}`,
    fields: { title, kind, onLatest: scope.day, about: [about] },
    cited: [{ quote: at }],
    rule: "status",
    confidence: 0.7,
  });
}

function draftAssignments(
  drafting: Drafting,
  task: Task,
  id: string,
  { offices, answerable }: KnownForTasks,
  scope: DraftScope,
): void {
  const counts = new Map<string, number>();
  const firstLead = task.assignments.find(({ role }) => role === "LEAD")?.office;
  const lead: DraftedOffice | null = firstLead === undefined ? null : offices.at(firstLead);
  for (const { role, office, label, inherited } of task.assignments) {
    const printed = compact(office.text);
    const assignee: Answerable | null = PERSON_ROLES.has(role)
      ? answerable(office, lead)
      : { id: offices.at(office).id };
    if (assignee === null) {
      drafting.warn("tasks", id, `UNREAD_PERSON: ${printed} is neither a name nor a post; it is left out`);
      continue;
    }
    const sequence = (counts.get(role) ?? 0) + 1;
    counts.set(role, sequence);
    const reason = inherited ? "a rule elsewhere in the document lays this role on the unit" : assignee.inferenceReason;
    drafting.add("assignments", {
      id: drafting.freeId(
        "assignments",
        `assignment:${id.replace("task:", "")}/${role.toLowerCase()}/${idPart(printed)}`,
      ),
      fields: { task: id, assignee: assignee.id, role, label: label && compact(label.text), printed, sequence },
      cited: [{ quote: office, aspect: "printed" }, ...(label ? [{ quote: label, aspect: "label" }] : [])],
      rule: "tasks",
      confidence: inherited ? 0.7 : 0.95,
      ...(reason ? { inferenceReason: reason } : {}),
      warnings: scope.warningsAt(office, label),
    });
  }
}

/** All deadlines that the task states, in the order of the text. */
function deadlinesOf({ deadline, otherDeadlines = [] }: Task): Deadline[] {
  if (deadline === null) return [];
  return [deadline, ...otherDeadlines].sort((a, b) => a.at.start - b.at.start);
}

function deadlineFields(task: Task): Record<string, unknown> {
  const { deadline } = task;
  if (deadline === null) return { deadlineKind: "NONE" };
  return {
    deadlineKind: deadline.kind,
    dueOn: deadline.on,
    dueOnPrecision: deadline.on === null ? null : precisionOf(deadline.at.text),
    deadlineText: deadlinesOf(task)
      .map(({ at }) => compact(at.text))
      .join("；"),
  };
}

const PRECISIONS: readonly (readonly [RegExp, DatePrecision])[] = [
  [/日|\d[-./]\d{1,2}[-./]\d/, "DAY"],
  [/季度|[上下]半年/, "QUARTER"],
  [/月/, "MONTH"],
];

function precisionOf(text: string): DatePrecision {
  return PRECISIONS.find(([form]) => form.test(text))?.[1] ?? "YEAR";
}

function kindOf(task: Task, extraction: Extraction): string {
  if (task.assignments.length === 0 && task.number === null)
    return task.status === null ? "DIRECTIVE" : "RECTIFICATION_ITEM";
  return /整改|反馈/.test(extraction.document.title ?? "") ? "RECTIFICATION_ITEM" : "MEASURE";
}

function warningsOf(task: Task, scope: DraftScope): string[] {
  const touched = scope.warningsAt(task.title, task.deadline?.at, ...task.assignments.map(({ office }) => office));
  const hasLead = task.assignments.some(({ role }) => role === "LEAD");
  const all = [
    ...touched,
    ...(task.deadline === null && task.assignments.length > 0 ? ["MISSING_DEADLINE: no deadline is stated"] : []),
    ...(task.deadline?.inferred ? ["INFERRED_DEADLINE: year or day is read from the context"] : []),
    ...(task.assignments.length > 0 && !hasLead ? ["MISSING_LEAD: nobody leads it"] : []),
  ];
  return all.filter((warning, i) => all.findIndex((other) => codeOf(other) === codeOf(warning)) === i);
}

function codeOf(warning: string): string | undefined {
  return warning.split(":")[0];
}
