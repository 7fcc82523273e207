import { into, out } from "../../reading/noun.ts";
import { type Pattern, reach } from "../../reading/patterns.ts";
import type { Scope } from "../../reading/scope.ts";
import type { Step } from "../rules/deadlines.ts";
import type { Thresholds, Verdict } from "../verdict.ts";

/** Something seen beside a subject: a Cypher value, and how it is handed to a rule. */
export interface Part<Value> {
  readonly cypher: string;
  /** Whether the value is a list of `[node, ...values]`, whose nodes a finding may rest on. */
  readonly isOfFacts: boolean;
  readonly read: (value: unknown) => Value;
}

type Parts = Readonly<Record<string, (scope: Scope, subject: string) => Part<unknown>>>;

/** What rules look at: subjects of one kind, and all that may be seen beside each. What no rule asks for is not fetched. */
export interface Look<P extends Parts = Parts> {
  /** MATCH … that binds the subjects. */
  readonly subjects: (scope: Scope) => { readonly match: string; readonly node: string };
  readonly parts: P;
}

type Seen<P extends Parts, K extends keyof P> = { readonly [Name in K]: ReturnType<ReturnType<P[Name]>["read"]> };

/** One way in which a rule looks: at what, which parts of it, and its judgement. */
export interface View {
  readonly look: Look;
  readonly needs: readonly string[];
  readonly judge: (seen: Readonly<Record<string, unknown>>, day: string, thresholds: Thresholds) => readonly Verdict[];
}

type Judged = Verdict | null | readonly (Verdict | null)[];

/** A rule's view of a look; the rule may find nothing, one thing, or several about one subject. */
export function view<P extends Parts, K extends keyof P & string>(
  look: Look<P>,
  needs: readonly K[],
  judge: (seen: Seen<P, K>, day: string, thresholds: Thresholds) => Judged,
): View {
  return {
    look: look as unknown as Look,
    needs,
    judge: (seen, day, thresholds) =>
      [judge(seen as Seen<P, K>, day, thresholds)].flat().filter((verdict) => verdict !== null),
  };
}

/** A value of the subject itself. */
export function value<Value>(cypher: (scope: Scope, subject: string) => string) {
  return (scope: Scope, subject: string): Part<Value> => ({
    cypher: cypher(scope, subject),
    isOfFacts: false,
    read: (fetched) => fetched as Value,
  });
}

/** A property of the subject itself. */
export function property<Value>(name: string) {
  return value<Value>((scope, subject) => scope.property(subject, name));
}

/** Facts that are reached from the subject, once each: how, which values of each beside its id, and what a rule sees of one. */
export function facts<Value>(
  way: (scope: Scope, subject: string) => { via: readonly Pattern[]; last: Pattern; values: readonly string[] },
  read: (id: string, ...values: never[]) => Value,
) {
  return (scope: Scope, subject: string): Part<Value[]> => {
    const { via, last, values } = way(scope, subject);
    const match = [...via, last].map((pattern) => pattern.match).join(" ");
    return {
      cypher: `COLLECT { ${match} RETURN DISTINCT [${[last.node, `${last.node}.id`, ...values].join(", ")}] }`,
      isOfFacts: true,
      read: (rows) =>
        [...(rows as [string, ...never[]][])]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map((row) => read(...row)),
    };
  };
}

/** Events that are reached from the subject. */
export function events(way: (scope: Scope, subject: string) => { via: readonly Pattern[]; last: Pattern }) {
  return facts(
    (scope, subject) => {
      const { via, last } = way(scope, subject);
      return { via, last, values: propertiesOf(scope, last.node, "kind", "onEarliest", "onLatest", "dueOn") };
    },
    (id, kind: Step["kind"], onEarliest: string | null, onLatest: string | null, dueOn: string | null): Step => ({
      id,
      kind,
      onEarliest,
      onLatest,
      dueOn,
    }),
  );
}

/** Events about a bound node, of some kinds or of all. */
export function eventsAbout(scope: Scope, node: string, ...kinds: readonly string[]): Pattern {
  return reach(scope, node, into("ABOUT"), "Event", {
    conditions: (event) =>
      kinds.length === 0 ? [] : [`${scope.property(event, "kind")} IN ${scope.parameter(kinds)}`],
  });
}

/** Cypher expressions of several properties of a bound node. */
export function propertiesOf(scope: Scope, node: string, ...names: readonly string[]): string[] {
  return names.map((name) => scope.property(node, name));
}

/** Predicates: the node's own `[from, until)` holds on the day asked. */
export function holdsOnDay(scope: Scope, node: string): string[] {
  const [from, until] = propertiesOf(scope, node, "from", "until");
  return [`(${from} IS NULL OR ${from} <= ${scope.asOf})`, `(${until} IS NULL OR ${until} > ${scope.asOf})`];
}

/** Rows of Cypher values inside a row. */
export type Rows = readonly unknown[][];

/** Rows of values of what a pattern reaches. */
export function rows(pattern: Pattern, values: readonly string[], ...via: readonly Pattern[]): string {
  return `COLLECT { ${[...via, pattern].map(({ match }) => match).join(" ")} RETURN DISTINCT [${values.join(", ")}] }`;
}

/** Day of the oldest document that a bound fact is cited from. */
export function documentDay(scope: Scope, fact: string): string {
  const citation = reach(scope, fact, into("SUPPORTS"), "Citation");
  const document = reach(scope, citation.node, out("IN_DOCUMENT"), "Document");
  const day = scope.property(document.node, "issuedOn");
  return `head(COLLECT { ${citation.match} ${document.match} WITH * WHERE ${day} IS NOT NULL WITH ${day} AS day ORDER BY day LIMIT 1 RETURN day })`;
}
