import { type FieldNode, Kind } from "graphql";
import type { EventKind, HoldingStatus } from "../generated/schema.ts";
import { headPost } from "../offices/fields.ts";
import { readHolding } from "../posts/holding.ts";
import { into, out } from "../reading/noun.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { type Pattern, reach } from "../reading/patterns.ts";
import { Columns, type ComputedField, type Reading } from "../reading/reading.ts";
import type { Scope } from "../reading/scope.ts";
import { type CloseOut, type CloseOutEvent, type CloseOutGap, closeOutOn } from "./closeOut.ts";

/** An event as fetched, with the cells of what is selected of it. */
interface Fetched extends CloseOutEvent {
  readonly cells: readonly unknown[];
  readonly acceptedBy: readonly Acceptor[];
}

/** An accepting office and a post that heads it. */
interface Acceptor {
  readonly status: HoldingStatus | null;
  readonly cells: readonly unknown[];
}

/** The kinds of event that a field of the dossier shows. */
const KINDS: Readonly<Partial<Record<keyof CloseOut<Fetched>, readonly EventKind[]>>> = {
  tests: ["TESTED"],
  requested: ["ACCEPTANCE_REQUESTED"],
  checked: ["SITE_CHECKED"],
  accepted: ["ACCEPTED"],
  noticeOpened: ["PUBLIC_NOTICE_OPENED"],
  objections: ["OBJECTION_RAISED"],
  noticeClosed: ["NOTICE_CLOSED"],
  writtenOff: ["WRITTEN_OFF"],
  filed: ["FILED"],
  published: ["PUBLISHED"],
  afterwards: ["LOOK_BACK_PASSED", "LOOK_BACK_FAILED", "REBOUNDED", "REOPENED", "FOUND_SHAM"],
};

/** What the dossier itself must know of a holding, under a key that no client's selection uses. */
const SUMMARY: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: "holding" },
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [
      {
        kind: Kind.FIELD,
        alias: { kind: Kind.NAME, value: "zeren_status" },
        name: { kind: Kind.NAME, value: "status" },
      },
    ],
  },
};

/** 销号档案. */
export const closeOutField: ComputedField = ({ scope, node, fieldNodes, typeName }) => {
  const event = reach(scope, node, into("ABOUT"), "Event");
  const kind = scope.property(event.node, "kind");
  const columns = new Columns();
  const acceptors = new AcceptorReader(scope, event.node);
  const shown = (kinds: readonly EventKind[], nodes: readonly FieldNode[]) => {
    const inner = readNode(scope, event.node, "Event", nodes);
    const isShown = `${kind} IN [${kinds.map((one) => `'${one}'`).join(", ")}]`;
    const at = columns.add({ cypher: `CASE WHEN ${isShown} THEN ${inner.cypher} END`, read: inner.read });
    return (one: Fetched | null) => one?.cells[at] ?? null;
  };

  const shape = compileObject<CloseOut<Fetched>>(scope, typeName, fieldNodes, (name, nodes) => {
    if (name === "complete") return ({ gaps }) => gaps.length === 0;
    if (name === "gaps") {
      const gap = compileObject<CloseOutGap>(
        scope,
        "CloseOutGap",
        nodes,
        (part) => (one) => one[part as keyof CloseOutGap],
      );
      return ({ gaps }) => gaps.map(gap);
    }
    if (name === "acceptors") {
      const acceptor = acceptors.compile(nodes);
      return ({ accepted }) => (accepted?.acceptedBy ?? []).map(acceptor);
    }
    const kinds = KINDS[name as keyof typeof KINDS] as readonly EventKind[];
    if (name === "tests") {
      const test = compileObject<CloseOut<Fetched>["tests"][number]>(scope, "CloseOutTest", nodes, (part, selected) => {
        if (part === "criterion") return ({ criterion }) => criterion;
        if (part === "result") return ({ event: made }) => made?.result ?? null;
        const cell = shown(kinds, selected);
        return ({ event: made }) => cell(made);
      });
      return ({ tests }) => tests.map(test);
    }
    const cell = shown(kinds, nodes);
    if (name === "objections" || name === "afterwards") return (closeOut) => closeOut[name].map(cell);
    return (closeOut) => cell(closeOut[name as "accepted"]);
  });

  const row = columns.tuple();
  const by = acceptors.reading();
  const file = reach(scope, event.node, out("EVIDENCED_BY"), "Document");
  const own = ["onLatest", "criterion", "result"].map((name) => scope.property(event.node, name)).join(", ");
  const acceptance = `CASE WHEN ${kind} = 'ACCEPTED' THEN ${by.cypher} ELSE [] END`;
  return {
    cypher: `COLLECT { ${event.match} WITH * ORDER BY ${event.node}.id RETURN [${kind}, ${own}, COUNT { ${file.match} RETURN 1 }, ${acceptance}, ${row.cypher}] }`,
    read: (rows) => {
      const events = (rows as unknown[][]).map(([kind, onLatest, criterion, result, files, offices, cells]) => {
        const acceptedBy = by.read(offices);
        const acceptors = acceptedBy.map(({ status }) => status);
        return { kind, onLatest, criterion, result, files, acceptors, acceptedBy, cells: row.read(cells) } as Fetched;
      });
      return shape(closeOutOn(scope.axes.asOf, events));
    },
  };
};

/** Who did an event, and who headed them on its day. */
class AcceptorReader {
  readonly #scope: Scope;
  readonly #event: string;
  readonly #office: Pattern;
  readonly #post: Pattern;
  readonly #columns = new Columns();

  constructor(scope: Scope, event: string) {
    this.#scope = scope;
    this.#event = event;
    this.#office = reach(scope, event, out("DONE_BY"), "Office");
    this.#post = reach(scope, this.#office.node, headPost, "Post");
  }

  compile(fieldNodes: readonly FieldNode[]): (acceptor: Acceptor) => object {
    return compileObject<Acceptor>(this.#scope, "CloseOutAcceptor", fieldNodes, (name, nodes) => {
      const at = this.#columns.add(this.#fetched(name, nodes));
      return ({ cells }) => cells[at];
    });
  }

  /** To be asked for once all selections are compiled. */
  reading(): { cypher: string; read: (rows: unknown) => Acceptor[] } {
    const scope = this.#scope;
    const [office, post] = [this.#office, this.#post];
    const summary = this.#columns.add(this.#fetched("holding", [SUMMARY]));
    const row = this.#columns.tuple();
    return {
      cypher: `COLLECT { ${office.match} OPTIONAL CALL (*) { ${post.match} RETURN ${scope.variables(post.node).join(", ")} }
        WITH * ORDER BY ${office.node}.id, ${post.node}.id RETURN ${row.cypher} }`,
      read: (rows) =>
        (rows as unknown[]).map((values) => {
          const cells = row.read(values);
          const holding = cells[summary] as { zeren_status: HoldingStatus } | null;
          return { status: holding?.zeren_status ?? null, cells };
        }),
    };
  }

  #fetched(name: string, nodes: readonly FieldNode[]): Reading {
    const scope = this.#scope;
    if (name === "office") return readNode(scope, this.#office.node, "Office", nodes);
    const post = this.#post.node;
    const day = scope.property(this.#event, "onLatest");
    const inner = name === "post" ? readNode(scope, post, "Post", nodes) : readHolding(scope, post, nodes, day);
    return {
      cypher: `CASE WHEN ${post} IS NOT NULL THEN ${inner.cypher} END`,
      read: (value) => (value === null ? null : inner.read(value)),
    };
  }
}
