import type { FieldNode } from "graphql";
import type { HoldingStatus, TenureCapacity } from "../generated/schema.ts";
import { into, out } from "../reading/noun.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { reach } from "../reading/patterns.ts";
import { type ComputedField, constant, type Reading, tuple } from "../reading/reading.ts";
import type { Scope } from "../reading/scope.ts";
import { BOUNDS, boundsOf } from "../tenures/certainty.ts";
import type { Bounds } from "../time/certainty.ts";
import { type HolderSeen, holdersOn, holdingStatus, type SeatSeen } from "./holders.ts";

/** A tenure, with the cells of what is selected of it and of its leader. */
interface Candidate {
  readonly leaderId: string;
  readonly bounds: Bounds;
  readonly capacity: TenureCapacity;
  readonly cells: readonly unknown[];
}

interface Seat extends SeatSeen<Candidate> {
  /** Cells of what is selected of the post that the seat passes with. */
  readonly throughPost: readonly unknown[] | null;
}

/** Who holds a post, before it is shaped. */
interface Holding {
  readonly status: HoldingStatus;
  readonly reason: string | null;
  readonly holders: readonly HolderSeen<Candidate>[];
  readonly vacancies: readonly unknown[];
}

/** A selected field of a tenure, its leader or its post: which, and the nodes of the selection. */
interface Selected {
  readonly of: "leader" | "tenure" | "inheritedFrom";
  readonly nodes: readonly FieldNode[];
}

/** 在任情况: the holder on the day asked about, sure or possible, or the reason why none is named. */
export const holdingField: ComputedField = ({ scope, node, fieldNodes }) => readHolding(scope, node, fieldNodes);

/**
 * Reads who holds the post bound to `node`, as the SDL type `Holding`: on the day asked about, or on a day that a bound
 * node bears (`on`, a Cypher value); without such a day nobody holds it.
 */
export function readHolding(scope: Scope, node: string, fieldNodes: readonly FieldNode[], on?: string): Reading {
  const day = on ?? scope.asOf;
  const selected: Selected[] = [];
  let vacancyNodes: readonly FieldNode[] = [];
  const shape = compileObject<Holding>(scope, "Holding", fieldNodes, (name, nodes) => {
    if (name === "holders") {
      const holder = compileHolder(scope, nodes, selected);
      return (holding) => holding.holders.map(holder);
    }
    if (name === "vacancies") vacancyNodes = [...vacancyNodes, ...nodes];
    return (holding) => holding[name as keyof Holding];
  });
  const row = tuple([
    readSeats(scope, node, day, selected),
    readVacancies(scope, node, day, vacancyNodes),
    { cypher: scope.property(node, "seats"), read: (value) => value },
    { cypher: scope.property(node, "rank"), read: (value) => value },
    { cypher: day, read: (value) => value },
  ]);
  return {
    cypher: row.cypher,
    read: (value) => {
      if (value === null) return null;
      const fetched = row.read(value) as [Seat[], unknown[], number | null, string, string];
      const [seats, vacancies, count, rank, asked] = fetched;
      const seen = holdersOn(seats, asked, count === 1 || (count === null && rank === "HEAD"));
      const certainties = seen.map((holder) => holder.certainty);
      const { status, reason } = holdingStatus(certainties, vacancies.length > 0);
      return shape({ status, reason, vacancies, holders: status === "VACANT" ? [] : seen });
    },
  };
}

function compileHolder(scope: Scope, fieldNodes: readonly FieldNode[], selected: Selected[]) {
  return compileObject<HolderSeen<Candidate>>(scope, "Holder", fieldNodes, (name, nodes) => {
    if (name === "certainty") return (holder) => holder.certainty;
    if (name === "capacity") return (holder) => holder.tenure.capacity;
    const at = selected.push({ of: name as Selected["of"], nodes }) - 1;
    if (name === "inheritedFrom")
      return (holder) => (holder.inheritedThrough as Seat | null)?.throughPost?.[at] ?? null;
    return (holder) => holder.tenure.cells[at];
  });
}

function readSeats(scope: Scope, node: string, day: string, selected: readonly Selected[]): Reading {
  const seat = reach(scope, node, into("OF_POST"), "Tenure", {
    conditions: (tenure) => [
      `(${scope.canHold(tenure, day)} OR ${scope.property(tenure, "succession")} = 'AUTOMATIC')`,
    ],
  });
  const own = readCandidate(scope, seat.node, selected);
  const through = reach(scope, seat.node, out("THROUGH_POST"), "Post");
  const post = tuple(
    selected.map(({ of, nodes }) =>
      of === "inheritedFrom" ? readNode(scope, through.node, "Post", nodes) : constant(null),
    ),
  );
  const other = reach(scope, through.node, into("OF_POST"), "Tenure");
  const others = readCandidate(scope, other.node, selected);
  const heirs = `COLLECT { ${through.match} ${other.match} ${others.match} RETURN [${post.cypher}, ${others.cypher}] }`;
  return {
    cypher: `COLLECT { ${seat.match} ${own.match} WITH * ORDER BY ${seat.node}.id RETURN [${own.cypher}, ${heirs}] }`,
    read: (rows) =>
      (rows as [unknown, [unknown, unknown][]][]).map(
        ([tenure, bound]): Seat => ({
          tenure: own.read(tenure),
          through: bound.length === 0 ? null : bound.map(([, row]) => others.read(row)),
          throughPost: bound[0] === undefined ? null : post.read(bound[0][0]),
        }),
      ),
  };
}

/** A tenure and its leader, matched together: one subquery less for the planner than one edge at a time. */
function readCandidate(scope: Scope, node: string, selected: readonly Selected[]) {
  const leader = reach(scope, node, out("HELD_BY"), "Leader");
  const cells = tuple(
    selected.map(({ of, nodes }): Reading => {
      if (of === "inheritedFrom") return constant(null);
      return of === "tenure" ? readNode(scope, node, "Tenure", nodes) : readNode(scope, leader.node, "Leader", nodes);
    }),
  );
  const own = [...BOUNDS, "capacity"].map((name) => scope.property(node, name)).join(", ");
  return {
    match: leader.match,
    cypher: `[${own}, ${leader.node}.id, ${cells.cypher}]`,
    read: (value: unknown): Candidate => {
      const row = value as unknown[];
      const [capacity, leaderId, selectedCells] = row.slice(BOUNDS.length) as [TenureCapacity, string, unknown];
      return { leaderId, bounds: boundsOf(row), capacity, cells: cells.read(selectedCells) };
    },
  };
}

function readVacancies(scope: Scope, node: string, day: string, fieldNodes: readonly FieldNode[]): Reading {
  const vacancy = reach(scope, node, into("VACANCY_OF"), "Vacancy", {
    conditions: (stated) => {
      const from = scope.property(stated, "from");
      const until = scope.property(stated, "until");
      return [`(${from} IS NULL OR ${from} <= ${day})`, `(${until} IS NULL OR ${until} > ${day})`];
    },
  });
  const inner = readNode(scope, vacancy.node, "Vacancy", fieldNodes);
  return {
    cypher: `COLLECT { ${vacancy.match} WITH * ORDER BY ${vacancy.node}.id RETURN ${inner.cypher} }`,
    read: (rows) => (rows as unknown[]).map(inner.read),
  };
}
