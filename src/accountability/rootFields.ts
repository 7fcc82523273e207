import { DomainError } from "../errors.ts";
import { into, out } from "../reading/noun.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { sortValue } from "../reading/order.ts";
import { reach } from "../reading/patterns.ts";
import { Columns, type ComputedField, type FieldRequest, type Reading } from "../reading/reading.ts";
import { Scope } from "../reading/scope.ts";
import { gap, gapsOfTask, withoutCycles } from "./gaps.ts";
import { compileGap, type Hop, HopReader, type PlacedGap } from "./hops.ts";

/** Most tasks whose lines one answer carries, and most lines of one task. */
const MAX_TASKS = 50;
const MAX_LINES = 50;

/** One duty and its hops. */
interface Line {
  readonly role: string | null;
  readonly hops: readonly Hop[];
  readonly gaps: readonly PlacedGap[];
  /** Cells of the assignment, and of the task. */
  readonly cells: readonly unknown[];
  readonly taskCells: readonly unknown[];
}

interface Chain {
  readonly subjectCells: readonly unknown[];
  readonly lines: readonly Line[];
  /** Gaps of the tasks themselves; those of the lines stand there. */
  readonly gaps: readonly PlacedGap[];
}

/** 责任链: who answers for a task, issue, reserve or regulation on a day. */
export const accountability: ComputedField = (request) => readChain(request.scope, request);

/** The same on several days. The day is a variable of the query, so that the chain is planned once, whatever their number. */
export const accountabilityOnDays: ComputedField = (request) => {
  const days = request.args.days as readonly string[];
  if (days.length < 1 || days.length > 10)
    throw new DomainError("BAD_INPUT", {
      required: "1 to 10 days",
      got: String(days.length),
      next: "Give fewer days.",
    });
  const { compilation, axes } = request.scope;
  const day = request.scope.name();
  const scope = new Scope(compilation, axes, day);
  const chain = readChain(scope, request);
  return {
    cypher: `COLLECT { UNWIND ${scope.parameter([...new Set(days)])} AS ${day} RETURN [${day}, ${chain.cypher}] }`,
    read: (rows) => {
      const found = new Map(rows as [string, unknown][]);
      const chains = days.map((asOf) => scope.readOn(asOf, () => chain.read(found.get(asOf) ?? null)));
      return chains.includes(null) ? null : chains;
    },
  };
};

function readChain(scope: Scope, { args, fieldNodes }: FieldRequest): Reading {
  const [subject, origin, task] = [scope.name(), scope.name(), scope.name()];
  const [laid, bare] = [scope.name(), scope.name()];
  const assigned = reach(scope, laid, into("OF_TASK"), "Assignment");
  const assignee = reach(scope, assigned.node, out("ASSIGNED_TO"), "Assignee");
  const [ofSubject, ofTask, ofLine] = [new Columns(), new Columns(), new Columns()];
  const hops = new HopReader(scope);

  const compileLine = (nodes: FieldRequest["fieldNodes"]) =>
    compileObject<Line>(scope, "AccountabilityLine", nodes, (name, selected) => {
      if (name === "hops") {
        const shape = hops.compile(selected);
        return (line) => line.hops.map(shape);
      }
      if (name === "role") return (line) => line.role;
      if (name === "task") {
        const at = ofTask.add(readNode(scope, task, "Task", selected));
        return (line) => line.taskCells[at];
      }
      const at = ofLine.add(readNode(scope, assigned.node, "Assignment", selected));
      return (line) => line.cells[at] ?? null;
    });

  const shape = compileObject<Chain>(scope, "Accountability", fieldNodes, (name, nodes) => {
    if (name === "subject") {
      const at = ofSubject.add(readNode(scope, subject, "Fact", nodes));
      return (chain) => chain.subjectCells[at];
    }
    if (name === "lines") {
      const line = compileLine(nodes);
      return (chain) => chain.lines.map(line);
    }
    if (name === "gaps") {
      const taskGap = compileGap(scope, nodes, ofTask, task);
      const hopGap = hops.compileGap(nodes);
      return (chain) => [...chain.gaps.map(taskGap), ...chain.lines.flatMap((line) => line.gaps.map(hopGap))];
    }
    if (name === "complete")
      return (chain) => chain.gaps.length === 0 && chain.lines.every((line) => line.gaps.length === 0);
    return () => scope.axes[name as "asOf" | "knownAt"];
  });

  const [subjectRow, taskRow, lineRow] = [ofSubject.tuple(), ofTask.tuple(), ofLine.tuple()];
  const [role, sequence] = ["role", "sequence"].map((name) => scope.property(assigned.node, name));
  const lineHops = hops.reading({ task: laid, assignee: assignee.node, link: assignee.relationship as string });
  // A task that is laid on nobody still has the line of the groups that direct its plan.
  const bound = [...scope.variables(assigned.node, assignee.node), assignee.relationship as string];
  const lines = `COLLECT { WITH ${task} AS ${laid} CALL (${scope.imported(laid)}) { ${assigned.match} ${assignee.match} RETURN ${bound.join(", ")}
      UNION ALL WITH ${laid} AS ${bare} WHERE NOT EXISTS { (${bare})<-[:OF_TASK]-() } RETURN ${bound.map((name) => `null AS ${name}`).join(", ")} }
    WITH * ORDER BY ${sortValue(scope, assigned.node, "Assignment", "role")}, ${sequence}, ${assigned.node}.id LIMIT ${MAX_LINES + 1}
    RETURN [CASE WHEN ${assigned.node} IS NULL THEN null ELSE ${lineRow.cypher} END, ${role}, ${lineHops.cypher}] }`;
  const plan = reach(scope, task, out("SET_BY"), "Regulation");
  const issuedFrom = `head(COLLECT { ${plan.match} RETURN ${scope.property(plan.node, "issuedFrom")} })`;
  const isSubject = ["Task", "Issue", "NatureReserve", "Regulation"].map((noun) => `${subject}:${noun}`).join(" OR ");
  const cypher = `head(COLLECT { MATCH (${subject}:Fact {id: ${scope.parameter(args.of)}}) ${scope.visible(subject, [`(${isSubject})`])}
    RETURN [${subjectRow.cypher}, COLLECT { WITH ${subject} AS ${origin} CALL (${scope.imported(origin)}) { ${tasksOf(scope, origin, task)} } WITH * ${scope.visible(task)}
      WITH * ORDER BY ${scope.property(task, "number")}, ${task}.id LIMIT ${MAX_TASKS + 1}
      RETURN [${taskRow.cypher}, ${issuedFrom}, ${lines}] }] })`;

  return {
    cypher,
    read: (value) => {
      if (value === null) return null;
      const [subjectCells, tasks] = value as [unknown, [unknown, string | null, unknown[][]][]];
      const parts = tasks.slice(0, MAX_TASKS).map(([cells, issuedFrom, rows]) => {
        const taskCells = taskRow.read(cells);
        const lines = rows.slice(0, MAX_LINES).map(([cells, role, hops]) => {
          const assignment = cells === null ? [] : lineRow.read(cells);
          return lineOf(assignment, taskCells, role as string | null, lineHops.read(hops) as Hop[]);
        });
        const roles = lines.flatMap((line) => line.role ?? []);
        const cut = rows.length > MAX_LINES ? [gap("LIMIT_REACHED")] : [];
        return {
          lines: lines.filter((line) => line.hops.length > 0),
          gaps: [...gapsOfTask(roles, issuedFrom, scope.axes.asOf), ...cut].map((gap) => ({ gap, cells: taskCells })),
        };
      });
      const whole =
        tasks.length === 0 ? [gap("NO_ASSIGNMENT")] : tasks.length > MAX_TASKS ? [gap("LIMIT_REACHED")] : [];
      return shape({
        subjectCells: subjectRow.read(subjectCells),
        lines: parts.flatMap((part) => part.lines),
        gaps: [...whole.map((gap) => ({ gap, cells: [] })), ...parts.flatMap((part) => part.gaps)],
      });
    },
  };
}

function lineOf(
  cells: readonly unknown[],
  taskCells: readonly unknown[],
  role: string | null,
  fetched: readonly Hop[],
): Line {
  const { hops, hasCycle } = withoutCycles(fetched);
  const gaps = hops.flatMap((hop) => hop.gaps.map((gap) => ({ gap, cells: hop.cells })));
  const cycle = hasCycle ? [{ gap: gap("CYCLE"), cells: hops.at(-1)?.cells ?? [] }] : [];
  return { role, hops, gaps: [...gaps, ...cycle], cells, taskCells };
}

/** The tasks a subject's chain starts from: itself, those that address or concern it, those it sets or underlies. */
function tasksOf(scope: Scope, subject: string, task: string): string {
  const [one, two] = [scope.name(), scope.name()];
  return `WITH ${subject} AS ${task} WHERE ${task}:Task RETURN ${task}
    UNION MATCH (${subject})<-[${one}:ADDRESSES|CONCERNS|SET_BY|BASED_ON]-(${task}:Task) WHERE ${scope.followed(one)} RETURN ${task}
    UNION MATCH (${subject})<-[${one}:CONCERNS]-(:Issue)<-[${two}:ADDRESSES]-(${task}:Task) WHERE ${scope.followed(one)} AND ${scope.followed(two)} RETURN ${task}`;
}
