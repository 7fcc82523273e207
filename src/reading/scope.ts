import type { FragmentDefinitionNode, GraphQLSchema } from "graphql";
import { type Axes, FOREVER } from "../time/axes.ts";
import type { Noun } from "./noun.ts";

/** What all root fields of one operation share while they are compiled into one query. */
export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly nouns: ReadonlyMap<string, Noun>;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Parameters of the query: every value enters here, so that the text stays the same for the same document. */
  readonly parameters: Record<string, unknown>;
  names: number;
}

/**
 * One root field while it is compiled. **The two time axes and visibility are applied here and nowhere else**, so
 * that no nested field can forget them.
 */
export class Scope {
  readonly compilation: Compilation;
  /** Variable that holds the day asked about, where one query reads several; else null, and the day is a parameter. */
  readonly #day: string | null;
  #axes: Axes;
  #asOf: string | null;
  #knownAt: string | null = null;

  constructor(compilation: Compilation, axes: Axes, day: string | null = null) {
    this.compilation = compilation;
    this.#axes = axes;
    this.#day = day;
    this.#asOf = day;
  }

  /** The axes of the answer. While rows of several days are read, those of the row's day: ask when reading, not when compiling. */
  get axes(): Axes {
    return this.#axes;
  }

  /** Reads what was fetched for a day. */
  readOn<T>(asOf: string, read: () => T): T {
    this.#axes = { ...this.#axes, asOf };
    return read();
  }

  /** What a CALL has to import for its subquery to use these variables and the day. */
  imported(...variables: readonly string[]): string {
    return [...variables, ...(this.#day === null ? [] : [this.#day])].join(", ");
  }

  /** A parameter holding the value, e.g. `$p3`. */
  parameter(value: unknown): string {
    const name = `p${Object.keys(this.compilation.parameters).length}`;
    this.compilation.parameters[name] = value;
    return `$${name}`;
  }

  /** A new variable name. */
  name(): string {
    this.compilation.names += 1;
    return `n${this.compilation.names}`;
  }

  /** The day asked about, in Cypher. */
  get asOf(): string {
    this.#asOf ??= this.parameter(this.axes.asOf);
    return this.#asOf;
  }

  /** The instant the record is read at; FOREVER stands for the present state, which every open record ends with. */
  get knownAt(): string {
    this.#knownAt ??= this.parameter(this.axes.historical ? this.axes.knownAt : FOREVER);
    return this.#knownAt;
  }

  /** Predicate: the ledger holds this node or relationship state at the instant asked for. */
  #recorded(variable: string): string {
    return this.axes.historical
      ? `${variable}.recordedFrom <= ${this.knownAt} AND ${variable}.recordedTo > ${this.knownAt}`
      : `${variable}.recordedTo = ${this.knownAt}`;
  }

  /** Predicate: the relationship is on record, and holds on the day asked about when it bears days of its own. */
  followed(relationship: string, dated = false): string {
    const recorded = this.#recorded(relationship);
    if (!dated) return recorded;
    const { asOf } = this;
    return `${recorded} AND (${relationship}.from IS NULL OR ${relationship}.from <= ${asOf}) AND (${relationship}.until IS NULL OR ${relationship}.until > ${asOf})`;
  }

  /**
   * The clause that follows a MATCH of `node`: keeps it only if it is on record and meets the conditions (Cypher
   * predicates), and, at an earlier instant, binds the state it had then.
   */
  visible(node: string, conditions: readonly string[] = []): string {
    if (!this.axes.historical) return `WHERE ${[this.#recorded(node), ...conditions].join(" AND ")}`;
    return `${this.#bindState(node)} WHERE ${[`${node}_state IS NOT NULL`, ...conditions].join(" AND ")}`;
  }

  /** As `visible`, for a node that may be absent (null): then the row is kept. */
  visibleIfPresent(node: string): string {
    if (!this.axes.historical) return `WITH * WHERE (${node} IS NULL OR ${this.#recorded(node)})`;
    return `${this.#bindState(node)} WHERE (${node} IS NULL OR ${node}_state IS NOT NULL)`;
  }

  #bindState(node: string): string {
    const state = `CASE WHEN ${this.#recorded(node)} THEN ${node} ELSE head([(${node})-[:HAD_STATE]->(earlier) WHERE ${this.#recorded("earlier")} | earlier]) END`;
    return `WITH *, ${state} AS ${node}_state`;
  }

  /** The variables that stand for bound nodes: at an earlier instant the state of each beside it. */
  variables(...nodes: readonly string[]): string[] {
    return this.axes.historical ? nodes.flatMap((node) => [node, `${node}_state`]) : [...nodes];
  }

  /** The property of a bound node, in the state asked for. */
  property(node: string, name: string): string {
    return this.axes.historical && name !== "id" ? `${node}_state.${name}` : `${node}.${name}`;
  }

  /** Predicate: a tenure may hold on the day asked about, or on another (a Cypher value). */
  canHold(node: string, day = this.asOf): string {
    const from = this.property(node, "fromEarliest");
    const until = this.property(node, "untilLatest");
    return `(${from} IS NULL OR ${from} <= ${day}) AND (${until} IS NULL OR ${until} > ${day})`;
  }

  noun(typeName: string): Noun {
    const noun = this.compilation.nouns.get(typeName);
    if (noun === undefined) throw new Error(`no noun is declared for the GraphQL type ${typeName}`);
    return noun;
  }
}
