import { idOf } from "../generator/block.ts";
import { canHold, DAY, dated, FOREVER, type Query, recorded } from "./query.ts";

interface Seat {
  readonly leader: { readonly id: string; readonly name: string };
  readonly capacity: string;
  readonly bounds: readonly [string | null, string | null, string | null, string | null];
}

interface Hop {
  readonly post: object | null;
  readonly isSingle: boolean;
  readonly isVacant: boolean;
  readonly seats: readonly Seat[];
}

interface Line {
  readonly hops: readonly Hop[];
}

const task = idOf("Task", 5, 7);
const rank =
  "CASE a.role WHEN 'LEAD' THEN 0 WHEN 'RESPONSIBLE' THEN 1 WHEN 'COOPERATE' THEN 2 WHEN 'IMPLEMENT' THEN 3 WHEN 'SUPERVISE' THEN 4 ELSE 5 END";

/** A line for each assignment of the bound `task` on the day `$day`. */
const lines = `COLLECT {
  MATCH (task)<-[of:OF_TASK]-(a:Assignment)-[on:ASSIGNED_TO]->(x) WHERE ${recorded("of", "a", "on", "x")}
  WITH a, x ORDER BY ${rank}, a.sequence, a.id LIMIT 51
  RETURN {role: a.role, assignment: {printed: a.printed}, task: {title: task.title}, hops: COLLECT {
    CALL (task, x) {
      WITH x AS o RETURN o, 'ASSIGNED' AS relation, 0 AS depth
      UNION ALL MATCH (x)<-[m:MEMBER_OF]-(o:Office) WHERE ${dated("m")} RETURN o, 'MEMBER' AS relation, 1 AS depth
      UNION ALL MATCH (x)-[up:PART_OF*1..8]->(o:Office) WHERE all(one IN up WHERE ${dated("one")}) RETURN o, 'PARENT' AS relation, size(up) AS depth
      UNION ALL MATCH (task)-[up:PART_OF*0..3]->(:Task)-[set:SET_BY]->(:Regulation)<-[over:OVERSEES]-(o:Office)
        WHERE all(one IN up WHERE ${recorded("one")}) AND ${recorded("set", "over")} RETURN DISTINCT o, 'OVERSEES' AS relation, 9 AS depth }
    WITH * WHERE ${recorded("o")}
    OPTIONAL MATCH (o)<-[at:HEAD_OF]-(head:Post {rank: 'HEAD'}) WHERE ${recorded("at", "head")}
    WITH o, relation, depth, CASE WHEN o:Post THEN o ELSE head END AS p ORDER BY depth, o.id, p.id LIMIT 200
    RETURN {relation: relation, depth: depth, inherited: relation <> 'ASSIGNED',
      office: CASE WHEN o:Office THEN {id: o.id, name: o.name} END, post: CASE WHEN p IS NOT NULL THEN {id: p.id, title: p.title} END,
      isSingle: coalesce(p.seats = 1, p.rank = 'HEAD', false),
      isVacant: EXISTS { MATCH (p)<-[vo:VACANCY_OF]-(v:Vacancy) WHERE ${dated("v")} AND ${recorded("vo")} },
      seats: COLLECT { MATCH (p)<-[held:OF_POST]-(t:Tenure)-[by:HELD_BY]->(l:Leader) WHERE ${recorded("held", "t", "by", "l")} AND ${canHold("t")}
        WITH t, l ORDER BY t.id
        RETURN {leader: {id: l.id, name: l.name}, capacity: t.capacity, bounds: [t.fromEarliest, t.fromLatest, t.untilEarliest, t.untilLatest]} }} }} }`;

/** A hop with who holds its post: what stands in the database, folded by the rules of the contract. */
function hopOn(day: string, { post, isSingle, isVacant, seats, ...hop }: Hop): object {
  if (post === null) return { ...hop, post, holding: null, certainty: null };
  const seen = seats.map(({ leader, capacity, bounds: [, fromLatest, untilEarliest] }) => {
    const isSure = fromLatest !== null && fromLatest <= day && untilEarliest !== null && day < untilEarliest;
    return { leader, capacity, certainty: isSure ? "CERTAIN" : "POSSIBLE" };
  });
  const one = seen.filter(
    (holder, i) =>
      seen.findIndex((other) => other.leader.id === holder.leader.id && other.certainty === holder.certainty) === i,
  );
  const certain = one.filter(({ certainty }) => certainty === "CERTAIN");
  const kept = isSingle && certain.length > 0 ? certain : one;
  const status = certain.length > 0 ? "HELD" : isVacant ? "VACANT" : kept.length > 0 ? "HELD" : "UNKNOWN";
  const holders = status === "VACANT" ? [] : kept;
  const certainty = certain.length > 0 ? "CERTAIN" : (holders[0]?.certainty ?? null);
  return { ...hop, post, holding: { status, holders }, certainty };
}

function chainOn(day: string, found: readonly Line[]): object {
  return { lines: found.map((line) => ({ ...line, hops: line.hops.map((hop) => hopOn(day, hop)) })) };
}

const selection = `{ lines { role assignment { printed } task { title } hops { depth relation inherited office { id name } post { id title }
  certainty holding { status holders { leader { id name } capacity certainty } } } } }`;

const beyond =
  "@neo4j/graphql cannot say it: a way of any length, a union by role, and a day that decides who holds a post.";

export const chain: Query = {
  name: "QA",
  title: "the accountability chain of a task as of a day",
  query: `query QA($id: ID!, $day: Date) { accountability(of: $id, asOf: $day) ${selection} }`,
  variables: { id: task, day: DAY },
  reference: {
    cypher: `MATCH (task:Task {id: $id}) WHERE ${recorded("task")} RETURN ${lines}`,
    parameters: { id: task, day: DAY, forever: FOREVER },
    data: ([found]) => ({ accountability: found ? chainOn(DAY, found) : null }),
  },
  note: beyond,
};

const days = ["2017-06-30", DAY, "2022-12-31"];

export const chainOnDays: Query = {
  name: "QB",
  title: "the chain at three days",
  query: `query QB($id: ID!, $days: [Date!]!) { accountabilityOnDays(of: $id, days: $days) ${selection} }`,
  variables: { id: task, days },
  reference: {
    cypher:
      `MATCH (task:Task {id: $id}) WHERE ${recorded("task")} UNWIND $days AS day RETURN ${lines.replaceAll("$day", "day")}`.replace(
        "CALL (task, x)",
        "CALL (task, x, day)",
      ),
    parameters: { id: task, days, forever: FOREVER },
    data: (found: readonly (readonly Line[])[]) => ({
      accountabilityOnDays: found.map((lines, i) => chainOn(days[i] as string, lines)),
    }),
  },
  note: beyond,
};

const head = idOf("Leader", 5, 1);

interface Duty {
  readonly certainty: null;
  readonly bounds: Seat["bounds"];
  readonly isOwn: boolean;
}

export const answeredFor: Query = {
  name: "QC",
  title: "all that one leader answered for",
  query: `query QC($id: ID!, $day: Date) { responsibilities(of: $id, asOf: $day, first: 50) {
    nodes { role via inherited certainty task { id title } inheritedFrom { name } } pageInfo { hasNextPage } } }`,
  variables: { id: head, day: DAY },
  reference: {
    cypher: `MATCH (who:Leader {id: $id}) WHERE ${recorded("who")}
      CALL (who) {
        WITH who AS o RETURN o, null AS p, null AS n
        UNION ALL MATCH (who)<-[by:HELD_BY]-(n:Tenure)-[of:OF_POST]->(p:Post)-[at:POST_IN]->(o:Office) WHERE ${recorded("by", "of", "at")} AND ${canHold("n")} RETURN o, p, n }
      CALL (o, p) {
        MATCH (o)<-[on:ASSIGNED_TO]-(a:Assignment)-[in:OF_TASK]->(t:Task) WHERE (p IS NULL OR p.rank = 'HEAD') AND ${recorded("on", "in")} RETURN t, a, null AS source, 'DIRECT' AS via, false AS inherited
        UNION ALL MATCH (p)<-[on:ASSIGNED_TO]-(a:Assignment)-[in:OF_TASK]->(t:Task) WHERE ${recorded("on", "in")} RETURN t, a, null AS source, 'DIRECT' AS via, false AS inherited
        UNION ALL MATCH (o)-[m:MEMBER_OF]->(source:Office) WHERE (p IS NULL OR p.rank = 'HEAD') AND ${dated("m")}
          MATCH (source)<-[on:ASSIGNED_TO]-(a:Assignment)-[in:OF_TASK]->(t:Task) WHERE ${recorded("on", "in")} RETURN t, a, source, 'COLLECTIVE' AS via, true AS inherited
        UNION ALL MATCH (o)<-[down:PART_OF*1..8]-(source:Office) WHERE (p IS NULL OR p.rank = 'HEAD') AND all(one IN down WHERE ${dated("one")})
          MATCH (source)<-[on:ASSIGNED_TO]-(a:Assignment)-[in:OF_TASK]->(t:Task) WHERE ${recorded("on", "in")} RETURN t, a, source, 'SUBORDINATE' AS via, true AS inherited
        UNION ALL MATCH (o)-[up:PART_OF*0..1]->(source:Office)-[over:OVERSEES]->(:Regulation)<-[set:SET_BY]-(t:Task)
          WHERE o.kind IN ['LEADING_GROUP', 'OFFICE_OF_GROUP'] AND all(one IN up WHERE ${dated("one")}) AND ${recorded("over", "set")} RETURN t, null AS a, source, 'LEADING_GROUP' AS via, true AS inherited }
      WITH DISTINCT n, t, a, source, via, inherited WHERE ${recorded("t")} AND (a IS NULL OR ${recorded("a")})
      ORDER BY n.id, inherited, via, t.number, t.id, a.id LIMIT 51
      RETURN {role: a.role, via: via, inherited: inherited, isOwn: n IS NULL, bounds: [n.fromEarliest, n.fromLatest, n.untilEarliest, n.untilLatest],
        task: {id: t.id, title: t.title}, inheritedFrom: CASE WHEN source IS NOT NULL THEN {name: source.name} END}`,
    parameters: { id: head, day: DAY, forever: FOREVER },
    data: (found: readonly Duty[]) => ({
      responsibilities: {
        nodes: found.slice(0, 50).map(({ isOwn, bounds: [, fromLatest, untilEarliest], ...duty }) => {
          const isSure = fromLatest !== null && fromLatest <= DAY && untilEarliest !== null && DAY < untilEarliest;
          return { ...duty, certainty: isOwn || isSure ? "CERTAIN" : "POSSIBLE" };
        }),
        pageInfo: { hasNextPage: found.length > 50 },
      },
    }),
  },
  note: beyond,
};

const root = idOf("Office", 1, 0);

export const tree: Query = {
  name: "Q5",
  title: "the offices above and below one",
  query:
    "query Q5($id: ID!, $day: Date) { officeTree(of: $id, up: 8, down: 4, asOf: $day) { office { id name } rows { depth office { id name } } } }",
  variables: { id: root, day: DAY },
  reference: {
    cypher: `MATCH (start:Office {id: $id}) WHERE ${recorded("start")} RETURN {office: {id: start.id, name: start.name}, rows: COLLECT {
      CALL (start) {
        MATCH (start)-[up:PART_OF*1..8]->(o:Office) WHERE all(one IN up WHERE ${dated("one")}) RETURN o, -size(up) AS depth
        UNION ALL MATCH (start)<-[down:PART_OF*1..4]-(o:Office) WHERE all(one IN down WHERE ${dated("one")}) RETURN o, size(down) AS depth }
      WITH o, depth WHERE ${recorded("o")} WITH o, depth ORDER BY depth < 0 DESC, abs(depth), o.id LIMIT 1001
      RETURN {depth: depth, office: {id: o.id, name: o.name}} }}`,
    parameters: { id: root, day: DAY, forever: FOREVER },
    data: ([found]) => ({ officeTree: found ?? null }),
  },
  note: beyond,
};

const [from, to] = [idOf("Leader", 5, 1), idOf("Leader", 5, 40)];

export const connection: Query = {
  name: "Q16",
  title: "how two leaders are connected within four links",
  query:
    'query Q16($from: ID!, $to: ID!, $day: Date) { paths(from: $from, to: $to, maxHops: 4, first: 1, asOf: $day, types: ["HELD_BY", "OF_POST", "POST_IN", "PART_OF", "ATTENDED_BY"]) { paths { length } } }',
  variables: { from, to, day: DAY },
  reference: {
    cypher: `MATCH (f:Leader {id: $from}), (g:Leader {id: $to}) WHERE ${recorded("f", "g")}
      MATCH way = SHORTEST 2 (f)((a)-[l:HELD_BY|OF_POST|POST_IN|PART_OF|ATTENDED_BY]-(b) WHERE ${dated("l")} AND NOT (b:Office AND b.kind = 'GOVERNMENT')){1,4}(g)
      RETURN {length: length(way)} ORDER BY length(way)`,
    parameters: { from, to, day: DAY, forever: FOREVER },
    data: (found: readonly object[]) => ({ paths: { paths: found.slice(0, 1) } }),
  },
  note: beyond,
};
