import type { FieldNode } from "graphql";
import { DomainError } from "../errors.ts";
import type { EventKind, Interval, ProgressBy } from "../generated/schema.ts";
import { into, out } from "../reading/noun.ts";
import { compileObject, fieldRequest, readNode } from "../reading/objects.ts";
import { reach } from "../reading/patterns.ts";
import { Columns, type ComputedField } from "../reading/reading.ts";
import { matchById } from "../reading/rootFields.ts";
import type { Scope } from "../reading/scope.ts";
import { hasTasks, tasksUnder } from "../tasks/under.ts";
import { intervals, type Span } from "./intervals.ts";
import { MEASURES, type Measure, type Point, seriesOf, type TaskSeen } from "./series.ts";

/** Most intervals, groups, tasks looked through, and tasks listed behind one number of all intervals together. */
const MAX_POINTS = 400;
const MAX_GROUPS = 100;
const MAX_TASKS = 2_000;
const MAX_LISTED = 10_000;

/** A task as fetched. */
interface Fetched extends TaskSeen {
  readonly section: string | null;
  /** Whom or what it is grouped by: id, and the cells of what is selected of it. */
  readonly subjects: readonly (readonly [string, readonly unknown[]])[];
  readonly cells: readonly unknown[];
}

/** Tasks that share a lead, an area or a section. */
interface Group {
  readonly subject: readonly unknown[] | null;
  readonly section: string | null;
  readonly tasks: Fetched[];
}

interface Answer {
  readonly ofCells: readonly unknown[];
  readonly groups: readonly Group[];
  readonly complete: boolean;
}

interface Counted {
  readonly tasks: readonly Fetched[];
  readonly first: number;
}

/** 整改进展: tasks folded at the end of each interval, and the tasks behind each number. */
export const progress: ComputedField = ({ scope, args, fieldNodes, typeName }) => {
  const by = args.by as ProgressBy;
  const spans = spansOf(scope, args);
  const [subject, whose, task, whom] = [scope.name(), scope.name(), scope.name(), scope.name()];
  const [ofSubject, ofTask, ofWhom] = [new Columns(), new Columns(), new Columns()];

  const compileTasks = (nodes: readonly FieldNode[]) => {
    const at = ofTask.add(readNode(scope, task, "Task", nodes));
    return (one: Fetched) => one.cells[at];
  };
  const compileGroup = (nodes: readonly FieldNode[]) =>
    compileObject<Group>(scope, "ProgressGroup", nodes, (name, selected) => {
      if (name === "section") return ({ section }) => section;
      if (name === "subject") {
        const at = ofWhom.add(readNode(scope, whom, "Fact", selected));
        return (group) => group.subject?.[at] ?? null;
      }
      const point = compilePoint(scope, selected, compileTasks, spans.length);
      return ({ tasks }) => seriesOf(tasks, spans).map(point);
    });
  const echoed: Readonly<Record<string, unknown>> = {
    ...scope.axes,
    by,
    every: args.every,
    from: args.from,
    until: args.until,
  };
  const shape = compileObject<Answer>(scope, typeName, fieldNodes, (name, nodes) => {
    if (name === "of") {
      const at = ofSubject.add(readNode(scope, subject, "Fact", nodes));
      return ({ ofCells }) => ofCells[at];
    }
    if (name === "groups") {
      const group = compileGroup(nodes);
      return ({ groups }) => groups.map(group);
    }
    if (name === "complete") return ({ complete }) => complete;
    if (name === "absence") return ({ groups }) => (groups.length === 0 ? "NONE_STATED" : null);
    return () => echoed[name];
  });

  const [subjectRow, taskRow, whomRow] = [ofSubject.tuple(), ofTask.tuple(), ofWhom.tuple()];
  const subjects = subjectsOf(scope, by, task, whom, whomRow.cypher);
  const found = `WITH ${subject} AS ${whose} CALL (${whose}) { ${tasksUnder(scope, whose, task)} } WITH DISTINCT ${task} ${scope.visible(task)}
    WITH * ORDER BY ${scope.property(task, "number")}, ${task}.id LIMIT ${scope.parameter(MAX_TASKS + 1)}`;
  return {
    cypher: `head(COLLECT { ${matchById(scope, subject, "Fact", scope.parameter(args.of))} AND ${hasTasks(subject)}
      RETURN [${subjectRow.cypher}, COLLECT { ${found} RETURN [${seenOf(scope, task)}, ${subjects}, ${taskRow.cypher}] }] })`,
    read: (value) => {
      if (value === null) return null;
      const [ofCells, rows] = value as [unknown, unknown[][]];
      const tasks = rows.slice(0, MAX_TASKS).map(([seen, whose, cells]) => ({
        ...taskOf(seen as unknown[]),
        subjects: (whose as [string, unknown][]).map(([id, cell]) => [id, whomRow.read(cell)] as const),
        cells: taskRow.read(cells),
      }));
      const groups = grouped(by, tasks);
      return shape({
        ofCells: subjectRow.read(ofCells),
        groups: groups.slice(0, MAX_GROUPS),
        complete: rows.length <= MAX_TASKS && groups.length <= MAX_GROUPS,
      });
    },
  };
};

function spansOf(scope: Scope, { every, from, until }: Readonly<Record<string, unknown>>): Span[] {
  const days = { from: from as string, until: until as string };
  if (days.from >= days.until)
    throw new DomainError("BAD_INPUT", {
      required: "from before until",
      got: `${days.from} to ${days.until}`,
      next: "Give the day after the last one as until.",
    });
  const spans = intervals(every as Interval, days.from, days.until, scope.axes.asOf, MAX_POINTS);
  if (spans.length > MAX_POINTS)
    throw new DomainError("BAD_INPUT", {
      required: `at most ${MAX_POINTS} intervals`,
      got: "more",
      next: "Ask for months or quarters, or for a shorter time.",
    });
  return spans;
}

function compilePoint(
  scope: Scope,
  fieldNodes: readonly FieldNode[],
  compileTasks: (nodes: readonly FieldNode[]) => (task: Fetched) => unknown,
  points: number,
): (point: Point<Fetched>) => object {
  return compileObject<Point<Fetched>>(scope, "ProgressPoint", fieldNodes, (name, nodes) => {
    if (name === "stated") {
      const stated = compileObject<Fetched>(scope, "StatedCount", nodes, (field, selected) => {
        if (field === "set") return compileTasks(selected);
        const part = field === "countedOn" ? "on" : (field as "total" | "completed");
        return (set) => set.stated?.[part] ?? null;
      });
      return (point) => point.stated.map(stated);
    }
    if (!MEASURES.includes(name as Measure)) return (point) => point[name as keyof Point<Fetched>];
    const first = fieldRequest(scope, "ProgressPoint", "", nodes).args.first as number;
    requireShort(first, points);
    const counted = compileObject<Counted>(scope, "ProgressCount", nodes, (field, selected) => {
      if (field === "count") return ({ tasks }) => tasks.length;
      if (field === "complete") return ({ tasks }) => tasks.length <= first;
      const task = compileTasks(selected);
      return ({ tasks }) => tasks.slice(0, first).map(task);
    });
    return (point) => counted({ tasks: point[name as Measure], first });
  });
}

function requireShort(first: number, points: number): void {
  if (first < 1 || first > 100)
    throw new DomainError("BAD_INPUT", {
      required: "first from 1 to 100",
      got: String(first),
      next: "Ask for fewer tasks behind the number, and for the others in a list of tasks.",
    });
  if (first * points > MAX_LISTED)
    throw new DomainError("TOO_COSTLY", {
      required: `at most ${MAX_LISTED} tasks behind one number of all intervals`,
      got: `${points} intervals of ${first}`,
      next: "Ask for fewer intervals or a smaller first.",
    });
}

/** What a task is told by: its plan's day of issue, its deadline, its events, and what is counted of a set. */
function seenOf(scope: Scope, task: string): string {
  const [up, set, plan] = [scope.name(), scope.name(), scope.name()];
  const issued = `head(COLLECT { MATCH (${task})-[${up}:PART_OF*0..3]->(:Task)-[${set}:SET_BY]->(${plan}:Regulation)
    WHERE all(link IN ${up} WHERE ${scope.followed("link")}) AND ${scope.followed(set)} WITH * ${scope.visible(plan)}
    WITH * ORDER BY size(${up}), ${plan}.id LIMIT 1 RETURN ${scope.property(plan, "issuedFrom")} })`;
  const event = reach(scope, task, into("ABOUT"), "Event");
  const happened = ["kind", "onLatest", "dueOn"].map((name) => scope.property(event.node, name)).join(", ");
  const own = ["kind", "section", "dueOn", "total", "completed", "countedOn"].map((name) => scope.property(task, name));
  return `[${own.join(", ")}, ${issued}, COLLECT { ${event.match} RETURN [${happened}] }]`;
}

function taskOf(seen: readonly unknown[]): Omit<Fetched, "subjects" | "cells"> {
  const [kind, section, dueOn, total, completed, on, since, happened] = seen;
  const events = (happened as [EventKind, string | null, string | null][]).map(([kind, onLatest, dueOn]) => ({
    kind,
    onLatest,
    dueOn,
  }));
  const stated = kind === "TASK_SET" ? { total, completed, on } : null;
  return { section, dueOn, since, events, stated } as Omit<Fetched, "subjects" | "cells">;
}

/** Whom or what a task is grouped by, as [id, cells], each once. */
function subjectsOf(scope: Scope, by: ProgressBy, task: string, whom: string, cells: string): string {
  const row = (node: string) =>
    `WITH DISTINCT ${scope.variables(node).join(", ")} WITH ${renamed(scope, node, whom)} ORDER BY ${whom}.id RETURN [${whom}.id, ${cells}]`;
  if (by === "LEAD") {
    const lead = reach(scope, task, into("OF_TASK"), "Assignment", {
      conditions: (assignment) => [`${scope.property(assignment, "role")} = 'LEAD'`],
    });
    const assignee = reach(scope, lead.node, out("ASSIGNED_TO"), "Assignee");
    return `COLLECT { ${lead.match} ${assignee.match} ${row(assignee.node)} }`;
  }
  if (by === "AREA") {
    const area = reach(scope, task, out("CONCERNS"), "Fact", {
      conditions: (place) => [`(${place}:Place OR ${place}:NatureReserve)`],
    });
    return `COLLECT { ${area.match} ${row(area.node)} }`;
  }
  return "[]";
}

/** `node AS whom`, with its state beside it at an earlier instant. */
function renamed(scope: Scope, node: string, whom: string): string {
  const [to, from] = [scope.variables(whom), scope.variables(node)];
  return from.map((name, i) => `${name} AS ${to[i]}`).join(", ");
}

/** The groups in the answer's order: that with most tasks first, what belongs to none last. */
function grouped(by: ProgressBy, tasks: readonly Fetched[]): Group[] {
  const groups = new Map<string, Group>();
  const put = (key: string, group: Omit<Group, "tasks">, task: Fetched) => {
    const known = groups.get(key) ?? { ...group, tasks: [] };
    known.tasks.push(task);
    groups.set(key, known);
  };
  for (const task of tasks) {
    if (by === "SECTION") put(task.section ?? "", { subject: null, section: task.section }, task);
    else if (task.subjects.length === 0) put("", { subject: null, section: null }, task);
    for (const [id, subject] of task.subjects) put(id, { subject, section: null }, task);
  }
  const ordered = [...groups].sort(([a, one], [b, other]) => {
    if ((a === "") !== (b === "")) return a === "" ? 1 : -1;
    return other.tasks.length - one.tasks.length || (a < b ? -1 : 1);
  });
  return ordered.map(([, group]) => group);
}
