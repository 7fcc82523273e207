import type { FieldNode } from "graphql";
import type { TenureCapacity } from "../generated/schema.ts";
import { into, out } from "../reading/noun.ts";
import { asObject, readNode, selectedFields } from "../reading/objects.ts";
import { reach } from "../reading/patterns.ts";
import { type ComputedField, constant, type Reading, tuple } from "../reading/reading.ts";
import type { Scope } from "../reading/scope.ts";
import { BOUNDS, boundsOf } from "../tenures/certainty.ts";
import type { Bounds } from "../time/certainty.ts";
import { type HolderSeen, holdersOn, holdingStatus, type SeatSeen } from "./holders.ts";

/** A tenure, with the value of every selected field of `Holder` that the tenure itself decides. */
interface Candidate {
  readonly leaderId: string;
  readonly bounds: Bounds;
  readonly capacity: TenureCapacity;
  readonly values: readonly unknown[];
}

interface Seat extends SeatSeen<Candidate> {
  /** The values that the post decides through which the seat passes. */
  readonly throughPost: readonly unknown[] | null;
}

/** A selected field of `Holder`: its response key and its nodes. */
type HolderField = readonly [string, FieldNode[]];

/** 在任情况: the holder on the day asked about, sure or possible, or the reason why none is named. */
export const holdingField: ComputedField = ({ scope, node, fieldNodes }) => readHolding(scope, node, fieldNodes);

/** Reads who holds the post bound to `node`, as the SDL type `Holding`. */
export function readHolding(scope: Scope, node: string, fieldNodes: readonly FieldNode[]): Reading {
  const fields = selectedFields(scope, "Holding", fieldNodes);
  const keys = fields.map(([key]) => key);
  const named = (name: string) => fields.filter(([, nodes]) => nodes[0]?.name.value === name);
  const holderFields: HolderField[] = named("holders").flatMap(([, nodes]) => selectedFields(scope, "Holder", nodes));
  const vacancyFields = named("vacancies").flatMap(([, nodes]) => nodes);
  const row = tuple([
    readSeats(scope, node, holderFields),
    readVacancies(scope, node, vacancyFields),
    { cypher: scope.property(node, "seats"), read: (value) => value },
    { cypher: scope.property(node, "rank"), read: (value) => value },
  ]);
  return {
    cypher: row.cypher,
    read: (value) => {
      if (value === null) return null;
      const [seats, vacancies, count, rank] = row.read(value) as [Seat[], unknown[], number | null, string];
      const seen = holdersOn(seats, scope.axes.asOf, count === 1 || (count === null && rank === "HEAD"));
      const certainties = seen.map((holder) => holder.certainty);
      const { status, reason } = holdingStatus(certainties, vacancies.length > 0);
      const holders = (status === "VACANT" ? [] : seen).map((holder) => holderValues(holderFields, holder));
      let offset = 0;
      const values = fields.map(([, nodes]) => {
        const name = nodes[0]?.name.value;
        if (name === "status") return status;
        if (name === "reason") return reason;
        if (name === "vacancies") return vacancies;
        if (name !== "holders") return "Holding";
        const from = offset;
        offset += selectedFields(scope, "Holder", nodes).length;
        const holderKeys = holderFields.slice(from, offset).map(([key]) => key);
        return holders.map((all) => asObject("Holder", holderKeys, all.slice(from, offset)));
      });
      return asObject("Holding", keys, values);
    },
  };
}

/** The values of all selected fields of one holder, in the order of the fields. */
function holderValues(fields: readonly HolderField[], holder: HolderSeen<Candidate>): unknown[] {
  const seat = holder.inheritedThrough as Seat | null;
  return fields.map(([, [field]], i) => {
    const name = field?.name.value;
    if (name === "certainty") return holder.certainty;
    if (name === "capacity") return holder.tenure.capacity;
    if (name === "inheritedFrom") return seat?.throughPost?.[i] ?? null;
    return holder.tenure.values[i];
  });
}

function readSeats(scope: Scope, node: string, fields: readonly HolderField[]): Reading {
  const seat = reach(scope, node, into("OF_POST"), "Tenure", {
    conditions: (tenure) => [`(${scope.canHold(tenure)} OR EXISTS { (${tenure})-[:THROUGH_POST]->() })`],
  });
  const own = readCandidate(scope, seat.node, fields);
  const through = reach(scope, seat.node, out("THROUGH_POST"), "Post");
  const post = tuple(
    fields.map(([, nodes]) =>
      nodes[0]?.name.value === "inheritedFrom" ? readNode(scope, through.node, "Post", nodes) : constant(null),
    ),
  );
  const other = reach(scope, through.node, into("OF_POST"), "Tenure");
  const others = readCandidate(scope, other.node, fields);
  const bound = `COLLECT { ${through.match} RETURN [${post.cypher}, COLLECT { ${other.match} RETURN ${others.cypher} }] }`;
  return {
    cypher: `COLLECT { ${seat.match} WITH * ORDER BY ${seat.node}.id RETURN [${own.cypher}, ${bound}] }`,
    read: (rows) =>
      (rows as [unknown, [unknown, unknown[]][]][]).map(
        ([tenure, [passesWith]]): Seat => ({
          tenure: own.read(tenure) as Candidate,
          through: passesWith === undefined ? null : passesWith[1].map((row) => others.read(row) as Candidate),
          throughPost: passesWith === undefined ? null : post.read(passesWith[0]),
        }),
      ),
  };
}

function readCandidate(scope: Scope, node: string, fields: readonly HolderField[]): Reading {
  const leader = reach(scope, node, out("HELD_BY"), "Leader");
  const values = fields.map(([, nodes]): Reading => {
    const name = nodes[0]?.name.value;
    if (name === "tenure") return readNode(scope, node, "Tenure", nodes);
    if (name !== "leader") return constant(name === "__typename" ? "Holder" : null);
    const inner = readNode(scope, leader.node, "Leader", nodes);
    return { cypher: `head(COLLECT { ${leader.match} RETURN ${inner.cypher} })`, read: inner.read };
  });
  const selected = tuple(values);
  const own = [...BOUNDS, "capacity"].map((name) => scope.property(node, name)).join(", ");
  return {
    cypher: `[${own}, head(COLLECT { ${leader.match} RETURN ${leader.node}.id }), ${selected.cypher}]`,
    read: (value) => {
      const row = value as unknown[];
      const [capacity, leaderId, cells] = row.slice(BOUNDS.length) as [TenureCapacity, string, unknown];
      return { leaderId, bounds: boundsOf(row), capacity, values: selected.read(cells) } satisfies Candidate;
    },
  };
}

function readVacancies(scope: Scope, node: string, fieldNodes: readonly FieldNode[]): Reading {
  const vacancy = reach(scope, node, into("VACANCY_OF"), "Vacancy", {
    conditions: (stated) => {
      const from = scope.property(stated, "from");
      const until = scope.property(stated, "until");
      return [`(${from} IS NULL OR ${from} <= ${scope.asOf})`, `(${until} IS NULL OR ${until} > ${scope.asOf})`];
    },
  });
  const inner = readNode(scope, vacancy.node, "Vacancy", fieldNodes);
  return {
    cypher: `COLLECT { ${vacancy.match} WITH * ORDER BY ${vacancy.node}.id RETURN ${inner.cypher} }`,
    read: (rows) => (rows as unknown[]).map(inner.read),
  };
}
