import type { EventKind } from "../../generated/schema.ts";
import type { Extraction, Quote, Status, Task } from "../extracting/extraction.ts";
import type { Drafting } from "./drafting.ts";
import { compact, type OfficeNames } from "./offices.ts";
import type { LeaderNames } from "./people.ts";
import type { DraftScope } from "./scope.ts";

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

export function draftTasks(
  drafting: Drafting,
  extraction: Extraction,
  scope: DraftScope,
  known: { offices: OfficeNames; leaders: LeaderNames; plan: string | null },
): void {
  extraction.tasks.forEach((task, index) => {
    const key = taskKey(drafting, scope, task, index);
    const id = drafting.add("tasks", {
      id: `task:${key}`,
      fields: {
        title: compact(task.title.text),
        number: task.number,
        kind: kindOf(task, extraction),
        deadlineKind: task.deadline?.kind ?? "NONE",
        dueOn: task.deadline?.on,
        deadlineText: task.deadline?.at.text,
        setBy: known.plan,
      },
      cited: [
        { quote: task.title, aspect: "title" },
        ...(task.deadline ? [{ quote: task.deadline.at, aspect: "deadline" }] : []),
      ],
      rule: "tasks",
      confidence: task.assignments.length > 0 ? 0.95 : 0.7,
      warnings: warningsOf(task, scope),
    });
    draftAssignments(drafting, task, key, id, known, scope);
    if (task.status !== null)
      draftStatusEvent(drafting, scope, task.status, id, compact(task.title.text), task.statusAt ?? task.title);
  });
}

/** The event that a status word tells of, about a task or issue. */
export function draftStatusEvent(
  drafting: Drafting,
  scope: DraftScope,
  status: Status,
  about: string,
  title: string,
  at: Quote,
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
  key: string,
  id: string,
  known: { offices: OfficeNames; leaders: LeaderNames },
  scope: DraftScope,
): void {
  const counts = new Map<string, number>();
  for (const { role, office, label, inherited } of task.assignments) {
    const sequence = (counts.get(role) ?? 0) + 1;
    counts.set(role, sequence);
    const isPerson = PERSON_ROLES.has(role) && /^[\p{Script=Han}·]{2,12}$/u.test(compact(office.text));
    drafting.add("assignments", {
      id: `assignment:${key}/${role.toLowerCase()}/${sequence}`,
      fields: {
        task: id,
        assignee: isPerson ? known.leaders(office) : known.offices.at(office),
        role,
        label: label && compact(label.text),
        printed: compact(office.text),
        sequence,
      },
      cited: [{ quote: office }, ...(label ? [{ quote: label, aspect: "role" }] : [])],
      rule: "tasks",
      confidence: inherited ? 0.7 : 0.95,
      ...(inherited ? { inferenceReason: "a rule elsewhere in the document lays this role on the unit" } : {}),
      warnings: scope.warningsAt(office, label),
    });
  }
}

function taskKey(drafting: Drafting, scope: DraftScope, task: Task, index: number): string {
  const numbered = `${scope.slug}/${task.number ?? `t${index + 1}`}`;
  return drafting.has("tasks", `task:${numbered}`) ? `${numbered}-${index + 1}` : numbered;
}

function kindOf(task: Task, extraction: Extraction): string {
  if (task.assignments.length === 0 && task.number === null)
    return task.status === null ? "DIRECTIVE" : "RECTIFICATION_ITEM";
  return /整改|反馈/.test(extraction.document.title ?? "") ? "RECTIFICATION_ITEM" : "MEASURE";
}

function warningsOf(task: Task, scope: DraftScope): string[] {
  const touched = scope.warningsAt(task.title, task.deadline?.at, ...task.assignments.map(({ office }) => office));
  const hasLead = task.assignments.some(({ role }) => role === "LEAD");
  return [
    ...touched,
    ...(task.deadline === null && task.assignments.length > 0 ? ["MISSING_DEADLINE: no deadline is stated"] : []),
    ...(task.assignments.length > 0 && !hasLead ? ["MISSING_LEAD: nobody leads it"] : []),
  ].filter((warning, i, all) => all.findIndex((other) => other.split(":")[0] === warning.split(":")[0]) === i);
}
