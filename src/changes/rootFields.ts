import type { FieldNode } from "graphql";
import { DomainError } from "../errors.ts";
import type { ChangeKind } from "../generated/schema.ts";
import { readCitations } from "../reading/links.ts";
import { into, out } from "../reading/noun.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { compileOffsetConnection, offsetPage } from "../reading/offsetPage.ts";
import { reach } from "../reading/patterns.ts";
import { Columns, type ComputedField } from "../reading/reading.ts";
import { Scope } from "../reading/scope.ts";
import { hasTasks, tasksUnder } from "../tasks/under.ts";
import { type Difference, differences, type TaskState } from "./differences.ts";

/** Most tasks whose record changed that one answer compares. */
const MAX_TASKS = 2_000;

/** One change with the cells of the task's two states. */
interface Change extends Difference {
  readonly id: string;
  readonly wasCells: readonly unknown[];
  readonly isCells: readonly unknown[];
}

/** 变更: what the ledger says otherwise of tasks at one instant than at an earlier one. */
export const changes: ComputedField = ({ scope, args, fieldNodes, typeName }) => {
  const { from, to } = instantsOf(args);
  const page = offsetPage(args, "changes");
  const earlier = new Side(scope, from);
  const later = new Side(scope, to);
  const shape = compileOffsetConnection<Change>(
    scope,
    typeName,
    fieldNodes,
    page,
    "changes",
    (nodes) => compileChange(scope, nodes, earlier, later),
    () => undefined,
  );
  const task = scope.name();
  const [before, after] = [earlier.reading(task), later.reading(task)];
  const [begins, ends] = [scope.parameter(from), scope.parameter(to)];
  const cypher = `COLLECT { ${subjectsOf(scope, [earlier.scope, later.scope], task, args.of)}
    WITH DISTINCT ${task} WHERE ${hasChanged(task, begins, ends)} WITH * ORDER BY ${task}.number, ${task}.id LIMIT ${scope.parameter(MAX_TASKS + 1)}
    RETURN [${task}.id, [${task}.recordedTo] + ${earlierStates(task)}, ${before.cypher}, ${after.cypher}] }`;
  return {
    cypher,
    read: (value) => {
      const fetched = value as [string, string[], unknown, unknown][];
      const kinds = args.kinds as readonly ChangeKind[] | null | undefined;
      const all = fetched.slice(0, MAX_TASKS).flatMap(([id, ended, had, has]): Change[] => {
        const [was, is] = [before.read(had), after.read(has)];
        // It may have come back since: what counts is when it was dropped by the later instant.
        const endedAt =
          ended
            .filter((instant) => instant > from && instant <= to)
            .sort()
            .at(-1) ?? to;
        const found = differences(was.state, is.state, { day: scope.axes.asOf, endedAt });
        const asked = found.filter(({ kind }) => kinds === null || kinds === undefined || kinds.includes(kind));
        return asked.map((one) => ({ ...one, id: `change:${one.kind}|${id}`, wasCells: was.cells, isCells: is.cells }));
      });
      const { skip, size } = page;
      return shape({
        rows: all.slice(skip, skip + size),
        more: all.length > skip + size,
        total: all.length,
        isWhole: fetched.length <= MAX_TASKS,
      });
    },
  };
};

function instantsOf(args: Readonly<Record<string, unknown>>): { from: string; to: string } {
  const [from, to] = [args.from as string, args.to as string];
  if (from >= to)
    throw new DomainError("BAD_INPUT", {
      required: "from before to",
      got: `${from} and ${to}`,
      next: "Give the earlier instant as from.",
    });
  return { from, to };
}

function compileChange(scope: Scope, fieldNodes: readonly FieldNode[], earlier: Side, later: Side) {
  return compileObject<Change>(scope, "Change", fieldNodes, (name, nodes) => {
    if (name === "task") {
      const [was, is] = [earlier.task(nodes), later.task(nodes)];
      return ({ kind, wasCells, isCells }) => (kind === "VANISHED" ? wasCells[was] : isCells[is]);
    }
    if (name === "citationsBefore") return citations(earlier.citations(nodes), "wasCells");
    if (name === "citationsAfter") return citations(later.citations(nodes), "isCells");
    return (change) => change[name as keyof Change];
  });
}

/** Where the passages of an owner stand, and those of the task itself; a task that was not on record has none. */
function citations({ owners, own }: { owners: number; own: number }, side: "wasCells" | "isCells") {
  return (change: Change) => change[side][change.kind === "OWNER_CHANGED" ? owners : own] ?? [];
}

/** A task at one instant, with the cells of what is selected of it; it may not have been on record. */
interface Known {
  readonly state: TaskState | null;
  readonly cells: readonly unknown[];
}

/** The tasks as the ledger knew them at one instant. */
class Side {
  readonly scope: Scope;
  readonly #task: string;
  readonly #columns = new Columns();

  constructor({ compilation, axes }: Scope, instant: string) {
    this.scope = new Scope(compilation, { asOf: axes.asOf, knownAt: instant, historical: true });
    this.#task = this.scope.name();
  }

  task(nodes: readonly FieldNode[]): number {
    return this.#columns.add(readNode(this.scope, this.#task, "Task", nodes));
  }

  /** Passages of the task and of changes of its deadline, and those of its assignments. */
  citations(nodes: readonly FieldNode[]): { own: number; owners: number } {
    const { scope } = this;
    const move = reach(scope, this.#task, into("ABOUT"), "Event", {
      conditions: (event) => [`${scope.property(event, "kind")} = 'DEADLINE_CHANGED'`],
    });
    const owner = reach(scope, this.#task, into("OF_TASK"), "Assignment");
    const of = (node: string, match = "") => {
      const passage = reach(scope, node, into("SUPPORTS"), "Citation");
      return `COLLECT { ${match} ${passage.match} RETURN DISTINCT ${passage.node}.id }`;
    };
    return {
      own: this.#columns.add(readCitations(scope, `(${of(this.#task)} + ${of(move.node, move.match)})`, nodes)),
      owners: this.#columns.add(readCitations(scope, of(owner.node, owner.match), nodes)),
    };
  }

  /** To be asked for once all selections are compiled. */
  reading(task: string): { cypher: string; read: (value: unknown) => Known } {
    const { scope } = this;
    const row = this.#columns.tuple();
    const own = ["title", "goal", "deadlineText", "dueOn", "recordedFrom"].map((name) =>
      scope.property(this.#task, name),
    );
    const state = `[${own.join(", ")}, ${this.#moves()}, ${this.#owners()}]`;
    return {
      cypher: `head(COLLECT { WITH ${task} AS ${this.#task} ${scope.visible(this.#task)} RETURN [${state}, ${row.cypher}] })`,
      read: (value) => {
        if (value === null) return { state: null, cells: [] };
        const [seen, cells] = value as [unknown[], unknown];
        return { state: stateOf(seen), cells: row.read(cells) };
      },
    };
  }

  #moves(): string {
    const { scope } = this;
    const event = reach(scope, this.#task, into("ABOUT"), "Event", {
      conditions: (node) => [`${scope.property(node, "kind")} = 'DEADLINE_CHANGED'`],
    });
    const seen = ["onLatest", "dueOn", "recordedFrom"].map((name) => scope.property(event.node, name));
    return `COLLECT { ${event.match} RETURN [${seen.join(", ")}] }`;
  }

  #owners(): string {
    const { scope } = this;
    const owner = reach(scope, this.#task, into("OF_TASK"), "Assignment");
    const assignee = reach(scope, owner.node, out("ASSIGNED_TO"), "Assignee");
    const [role, printed, sequence, from, to] = ["role", "printed", "sequence", "recordedFrom", "recordedTo"].map(
      (name) => scope.property(owner.node, name),
    );
    const link = assignee.relationship;
    // The record of an owner is that of the assignment and of its link, whichever is younger, or ended first.
    return `COLLECT { ${owner.match} ${assignee.match} WITH * ORDER BY ${role}, ${sequence}, ${owner.node}.id
      RETURN [${role}, ${assignee.node}.id, ${printed}, CASE WHEN ${from} > ${link}.recordedFrom THEN ${from} ELSE ${link}.recordedFrom END, CASE WHEN ${to} < ${link}.recordedTo THEN ${to} ELSE ${link}.recordedTo END] }`;
  }
}

function stateOf([title, goal, deadlineText, dueOn, recordedFrom, moves, owners]: readonly unknown[]): TaskState {
  return {
    title,
    goal,
    deadlineText,
    dueOn,
    recordedFrom,
    moves: (moves as string[][]).map(([onLatest, dueOn, recordedFrom]) => ({
      kind: "DEADLINE_CHANGED",
      onLatest,
      dueOn,
      recordedFrom,
    })),
    owners: (owners as string[][]).map(([role, assignee, printed, recordedFrom, recordedTo]) => ({
      role,
      assignee,
      printed,
      recordedFrom,
      recordedTo,
    })),
  } as TaskState;
}

/** All tasks, or those under a subject at either instant. */
function subjectsOf(scope: Scope, sides: readonly Scope[], task: string, of: unknown): string {
  if (of === null || of === undefined) return `MATCH (${task}:Task)`;
  const subject = scope.name();
  const under = sides.map((side) => tasksUnder(side, subject, task)).join(" UNION ");
  return `MATCH (${subject}:Fact {id: ${scope.parameter(of)}}) WHERE ${hasTasks(subject)} CALL (${subject}) { ${under} }`;
}

/** Predicate: something on record of the task, its owners or its events began or ended after the one instant and by the other. */
function hasChanged(task: string, begins: string, ends: string): string {
  const within = (what: string) =>
    `((${what}.recordedFrom > ${begins} AND ${what}.recordedFrom <= ${ends}) OR (${what}.recordedTo > ${begins} AND ${what}.recordedTo <= ${ends}))`;
  return `(${within(task)} OR EXISTS { (${task})-[:HAD_STATE]->(was) WHERE ${within("was")} }
    OR EXISTS { (${task})<-[of:OF_TASK]-(owner)-[to:ASSIGNED_TO]->() WHERE ${within("of")} OR ${within("owner")} OR ${within("to")} OR EXISTS { (owner)-[:HAD_STATE]->(was) WHERE ${within("was")} } }
    OR EXISTS { (${task})<-[about:ABOUT]-(event) WHERE ${within("about")} OR ${within("event")} OR EXISTS { (event)-[:HAD_STATE]->(was) WHERE ${within("was")} } })`;
}

function earlierStates(task: string): string {
  return `COLLECT { MATCH (${task})-[:HAD_STATE]->(was) RETURN was.recordedTo }`;
}
