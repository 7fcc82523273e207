// The part of the contract that the questions use, as teams write it: a resolver a field, and a DataLoader for every
// look-up that repeats. Each loader's Cypher takes a list of keys, so a level of the answer is one query.
import DataLoader from "dataloader";
import { auth, int, driver as openDriver, session } from "neo4j-driver";

const FOREVER = "9999-12-31T23:59:59.999Z";

export const typeDefs = `
  scalar Date
  type Query {
    task(id: ID!, asOf: Date): Task
    office(id: ID!, asOf: Date): Office
    leader(id: ID!, asOf: Date): Leader
    tenure(id: ID!, asOf: Date): Tenure
    regulation(id: ID!): Regulation
    issue(id: ID!): Issue
    post(id: ID!): Post
    tasks(first: Int, after: String, last: Int, before: String, filter: TaskFilter, order: TaskOrder): TaskConnection!
    events(first: Int!, order: EventOrder): EventConnection!
    search(text: String!, first: Int!, nouns: [SearchNoun!]): SearchConnection!
    accountability(of: ID!, asOf: Date): Accountability
    accountabilityOnDays(of: ID!, days: [Date!]!): [Accountability!]
  }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! endCursor: String }
  type Task implements Named { id: ID! title: String! number: Int kind: String! dueOn: Date addresses(first: Int!): IssueConnection! }
  type Issue implements Named { id: ID! title: String! }
  type Regulation implements Named { id: ID! title: String! }
  type Office { id: ID! name: String! posts(first: Int!): PostConnection! }
  type Post { id: ID! title: String! office: Office! tenures(first: Int!): TenureConnection! }
  type Tenure { id: ID! fromEarliest: Date leader: Leader! post: Post! }
  type Leader { id: ID! name: String! jurisdiction: String assignments(first: Int!): AssignmentConnection! }
  type Assignment { id: ID! role: String! printed: String! task: Task! }
  type Event { id: ID! onLatest: Date participants(first: Int!): LeaderConnection! }
  type TaskConnection { nodes: [Task!]! pageInfo: PageInfo! totalCount: Int! }
  type IssueConnection { nodes: [Issue!]! pageInfo: PageInfo! }
  type PostConnection { nodes: [Post!]! pageInfo: PageInfo! }
  type TenureConnection { nodes: [Tenure!]! pageInfo: PageInfo! }
  type AssignmentConnection { nodes: [Assignment!]! pageInfo: PageInfo! }
  type LeaderConnection { nodes: [Leader!]! pageInfo: PageInfo! }
  type EventConnection { nodes: [Event!]! pageInfo: PageInfo! }
  type SearchConnection { nodes: [Named!]! pageInfo: PageInfo! }
  interface Named { id: ID! }
  enum SearchNoun { TASK ISSUE REGULATION }
  enum TaskOrderField { NUMBER DUE_ON }
  input TaskOrder { field: TaskOrderField! }
  enum EventOrderField { ON_LATEST }
  input EventOrder { field: EventOrderField! }
  input DateFilter { from: Date until: Date }
  input StringFilter { contains: String equals: String }
  input KindFilter { equals: TaskKind }
  enum TaskKind { MEASURE RECTIFICATION_ITEM DIRECTIVE TASK_SET }
  enum AssignmentRole { LEAD RESPONSIBLE COOPERATE IMPLEMENT SUPERVISE }
  input RoleFilter { equals: AssignmentRole }
  input IdFilter { ids: [ID!] }
  input AssignmentFilter { role: RoleFilter office: IdFilter }
  input SomeAssignment { some: AssignmentFilter }
  input SomeIssue { some: IdFilter }
  input TaskFilter { kind: KindFilter dueOn: DateFilter title: StringFilter assignments: SomeAssignment addresses: SomeIssue }
  type Accountability { lines: [Line!]! }
  type Line { role: String assignment: Assignment task: Task! hops: [Hop!]! }
  type Hop { depth: Int! relation: String! inherited: Boolean! office: Office post: Post certainty: String holding: Holding }
  type Holding { status: String! holders: [Holder!]! }
  type Holder { leader: Leader! capacity: String! certainty: String! }
`;

/** Opens the database; `tuned` sends auto-commit queries, else what the driver's guide shows first. */
export function openDatabase(tuned) {
  const { BENCH_URI, BENCH_PASSWORD } = process.env;
  const driver = openDriver(BENCH_URI, auth.basic("neo4j", BENCH_PASSWORD), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  return async (cypher, parameters) => {
    const given = { ...parameters, forever: FOREVER };
    if (!tuned) return (await driver.executeQuery(cypher, given, { database: "neo4j", routing: "READ" })).records;
    const reading = driver.session({ database: "neo4j", defaultAccessMode: session.READ, fetchSize: -1 });
    try {
      return (await reading.run(cypher, given)).records;
    } finally {
      await reading.close();
    }
  };
}

const onRecord = (...names) => names.map((name) => `${name}.recordedTo = $forever`).join(" AND ");
const canHold = (t) =>
  `(${t}.fromEarliest IS NULL OR ${t}.fromEarliest <= $day) AND (${t}.untilLatest IS NULL OR ${t}.untilLatest > $day)`;
const dated = (r) =>
  `${onRecord(r)} AND (${r}.from IS NULL OR ${r}.from <= $day) AND (${r}.until IS NULL OR ${r}.until > $day)`;
const RANK =
  "CASE a.role WHEN 'LEAD' THEN 0 WHEN 'RESPONSIBLE' THEN 1 WHEN 'COOPERATE' THEN 2 WHEN 'IMPLEMENT' THEN 3 WHEN 'SUPERVISE' THEN 4 ELSE 5 END";

/** Loaders of one request, each made when it is first asked for; a list's loader has its size in its name. */
export function createContext(run) {
  const loaders = new Map();
  const loader = (name, cypher, parameters = {}) => {
    const known = loaders.get(name);
    if (known !== undefined) return known;
    const made = new DataLoader(async (keys) => {
      const records = await run(`UNWIND $keys AS key ${cypher}`, { ...parameters, keys });
      const found = new Map(records.map((record) => [record.get("key"), record.get("value")]));
      return keys.map((key) => found.get(key) ?? null);
    });
    loaders.set(name, made);
    return made;
  };
  return { run, loader };
}

const byId =
  (label) =>
  (_, { id, asOf }, { loader }) =>
    loader(label, `MATCH (n:${label} {id: key}) WHERE ${onRecord("n")} RETURN key, properties(n) AS value`)
      .load(id)
      .then((node) => node && { ...node, asOf });

/** The lists of a level: `match` binds `n` from the node of the key. */
const list =
  (name, match, order) =>
  async ({ id, asOf }, { first }, { loader }) => {
    const rows = await loader(
      `${name} ${first}`,
      `CALL (key) { ${match} WITH n ORDER BY ${order} LIMIT ${first + 1} RETURN collect(properties(n)) AS value } RETURN key, value`,
      { day: asOf ?? null },
    ).load(id);
    return page(
      rows.map((row) => ({ ...row, asOf })),
      first,
    );
  };

const one =
  (name, match) =>
  async ({ id, asOf }, _, { loader }) => ({
    ...(await loader(name, `${match} RETURN key, properties(n) AS value`).load(id)),
    asOf,
  });

const page = (rows, size) => ({
  nodes: rows.slice(0, size),
  pageInfo: { hasNextPage: rows.length > size, hasPreviousPage: false },
});

function conditions(filter, parameters) {
  const found = [];
  const say = (text, values) => {
    found.push(text);
    Object.assign(parameters, values);
  };
  if (filter?.kind) say("t.kind = $kind", { kind: filter.kind.equals });
  if (filter?.dueOn) say("t.dueOn >= $from AND t.dueOn < $until", filter.dueOn);
  if (filter?.title) say("t.title CONTAINS $words", { words: filter.title.contains });
  const { role, office } = filter?.assignments?.some ?? {};
  if (role)
    say(`EXISTS { MATCH (t)<-[of:OF_TASK]-(a:Assignment) WHERE ${onRecord("of", "a")} AND a.role = $role }`, {
      role: role.equals,
    });
  if (office)
    say(
      `EXISTS { MATCH (t)<-[of:OF_TASK]-(a:Assignment)-[on:ASSIGNED_TO]->(o:Office) WHERE ${onRecord("of", "a", "on", "o")} AND o.id IN $offices }`,
      { offices: office.ids },
    );
  if (filter?.addresses)
    say(`EXISTS { MATCH (t)-[r:ADDRESSES]->(i:Issue) WHERE ${onRecord("r", "i")} AND i.id IN $issues }`, {
      issues: filter.addresses.some.ids,
    });
  return found;
}

async function tasks(_, { first, after, last, before, filter, order }, { run }) {
  const size = first ?? last;
  const property = order?.field === "DUE_ON" ? "dueOn" : "number";
  const parameters = {};
  const where = [`t.${property} IS NOT NULL AND t.id IS NOT NULL`, onRecord("t"), ...conditions(filter, parameters)];
  const [sign, direction] = last ? ["<", " DESC"] : [">", ""];
  if (after ?? before) {
    const [, value, id] = JSON.parse(Buffer.from(after ?? before, "base64url").toString());
    where.push(`t.${property} ${sign}= $value AND (t.${property} ${sign} $value OR t.id ${sign} $id)`);
    Object.assign(parameters, { value, id });
  }
  const records = await run(
    `MATCH (t:Task) WHERE ${where.join(" AND ")} RETURN properties(t) ORDER BY t.${property}${direction}, t.id${direction} LIMIT ${size + 1}`,
    parameters,
  );
  const rows = records.map((record) => record.get(0));
  const nodes = rows.slice(0, size);
  const more = rows.length > size;
  return {
    filter,
    nodes: last ? nodes.reverse() : nodes,
    pageInfo: { hasNextPage: last ? Boolean(before) : more, hasPreviousPage: last ? more : Boolean(after) },
  };
}

async function totalCount({ filter }, _, { run }) {
  const parameters = {};
  const where = [onRecord("t"), ...conditions(filter, parameters)].join(" AND ");
  const [record] = await run(`MATCH (t:Task) WHERE ${where} RETURN count(t)`, parameters);
  return record.get(0);
}

async function events(_, { first }, { run }) {
  const records = await run(
    `MATCH (e:Event) WHERE e.onLatest IS NOT NULL AND e.id IS NOT NULL AND ${onRecord("e")} RETURN properties(e) ORDER BY e.onLatest, e.id LIMIT ${first + 1}`,
  );
  return page(
    records.map((record) => record.get(0)),
    first,
  );
}

async function search(_, { text, first, nouns }, { run }) {
  const limit = nouns ? 1_000 : first + 101;
  const records = await run(
    `CALL db.index.fulltext.queryNodes('names', $text, {limit: $limit}) YIELD node, score WITH node, score
     WHERE ${onRecord("node")}${nouns ? " AND node:Task" : ""}
     RETURN properties(node), [l IN labels(node) WHERE l <> 'Fact'][0] ORDER BY score DESC, node.id LIMIT ${first + 1}`,
    { text: `"${text}"`, limit: int(limit) },
  );
  return page(
    records.map((record) => ({ ...record.get(0), __typename: record.get(1) })),
    first,
  );
}

async function accountability(_, { of: id, asOf }, context) {
  const task = await byId("Task")(_, { id, asOf }, context);
  return task && { task, asOf };
}

const lines = async ({ task, asOf }, _, { loader }) => {
  const rows = await loader(
    "lines",
    `MATCH (:Task {id: key})<-[of:OF_TASK]-(a:Assignment)-[on:ASSIGNED_TO]->(x) WHERE ${onRecord("of", "a", "on", "x")}
     WITH key, a, x ORDER BY ${RANK}, a.sequence, a.id RETURN key, collect({assignment: properties(a), assignee: x.id}) AS value`,
  ).load(task.id);
  return (rows ?? []).map((row) => ({ ...row, role: row.assignment.role, task, asOf }));
};

const hops = ({ task, assignee, asOf }, _, { loader }) =>
  loader(
    `hops ${task.id} ${asOf}`,
    `MATCH (x:Fact {id: key}), (task:Task {id: $task}) CALL (task, x) {
       WITH x AS o RETURN o, 'ASSIGNED' AS relation, 0 AS depth
       UNION ALL MATCH (x)<-[m:MEMBER_OF]-(o:Office) WHERE ${dated("m")} RETURN o, 'MEMBER' AS relation, 1 AS depth
       UNION ALL MATCH (x)-[up:PART_OF*1..8]->(o:Office) WHERE all(one IN up WHERE ${dated("one")}) RETURN o, 'PARENT' AS relation, size(up) AS depth
       UNION ALL MATCH (task)-[up:PART_OF*0..3]->(:Task)-[set:SET_BY]->(:Regulation)<-[over:OVERSEES]-(o:Office)
         WHERE all(one IN up WHERE ${onRecord("one")}) AND ${onRecord("set", "over")} RETURN DISTINCT o, 'OVERSEES' AS relation, 9 AS depth }
     WITH * WHERE ${onRecord("o")} WITH key, o, relation, depth ORDER BY depth, o.id
     RETURN key, collect({relation: relation, depth: depth, node: properties(o), isOffice: o:Office, isPost: o:Post}) AS value`,
    { task: task.id, day: asOf },
  )
    .load(assignee)
    .then((rows) => rows.map((hop) => ({ ...hop, inherited: hop.relation !== "ASSIGNED", asOf })));

const postOfHop = async ({ node, isPost, isOffice }, { loader }) => {
  if (isPost) return node;
  if (!isOffice) return null;
  return loader(
    "heads",
    `MATCH (:Office {id: key})<-[at:HEAD_OF]-(n:Post {rank: 'HEAD'}) WHERE ${onRecord("at", "n")} RETURN key, properties(n) AS value`,
  ).load(node.id);
};

const holding = async (hop, context) => {
  const post = await postOfHop(hop, context);
  if (post === null) return null;
  const day = hop.asOf;
  const seats = await context
    .loader(
      `seats ${day}`,
      `MATCH (p:Post {id: key}) RETURN key, {
         isVacant: EXISTS { MATCH (p)<-[vo:VACANCY_OF]-(v:Vacancy) WHERE ${dated("v")} AND ${onRecord("vo")} },
         holders: COLLECT { MATCH (p)<-[of:OF_POST]-(t:Tenure)-[by:HELD_BY]->(l:Leader) WHERE ${onRecord("of", "t", "by", "l")} AND ${canHold("t")}
           WITH t, l ORDER BY t.id RETURN {leader: properties(l), tenure: properties(t)} }} AS value`,
      { day },
    )
    .load(post.id);
  const seen = seats.holders.map(({ leader, tenure: { capacity, fromLatest, untilEarliest } }) => {
    const isSure = fromLatest && fromLatest <= day && untilEarliest && day < untilEarliest;
    return { leader, capacity, certainty: isSure ? "CERTAIN" : "POSSIBLE" };
  });
  const unique = seen.filter(
    (one, i) => seen.findIndex((other) => other.leader.id === one.leader.id && other.certainty === one.certainty) === i,
  );
  const certain = unique.filter(({ certainty }) => certainty === "CERTAIN");
  const isSingle = post.seats === 1 || (post.seats == null && post.rank === "HEAD");
  const kept = isSingle && certain.length > 0 ? certain : unique;
  const status = certain.length > 0 ? "HELD" : seats.isVacant ? "VACANT" : kept.length > 0 ? "HELD" : "UNKNOWN";
  return { status, holders: status === "VACANT" ? [] : kept };
};

export const resolvers = {
  Query: {
    ...Object.fromEntries(
      ["Task", "Office", "Leader", "Tenure", "Regulation", "Issue", "Post"].map((label) => [
        label.toLowerCase(),
        byId(label),
      ]),
    ),
    tasks,
    events,
    search,
    accountability,
    accountabilityOnDays: (_, { of, days }, context) =>
      Promise.all(days.map((asOf) => accountability(_, { of, asOf }, context))),
  },
  TaskConnection: { totalCount },
  Task: {
    addresses: list("issues", `MATCH (:Task {id: key})-[r:ADDRESSES]->(n:Issue) WHERE ${onRecord("r", "n")}`, "n.id"),
  },
  Office: {
    posts: list("posts", `MATCH (:Office {id: key})<-[r:POST_IN]-(n:Post) WHERE ${onRecord("r", "n")}`, "n.id"),
  },
  Post: {
    office: one("officeOfPost", `MATCH (:Post {id: key})-[r:POST_IN]->(n:Office) WHERE ${onRecord("r", "n")}`),
    tenures: list(
      "tenures",
      `MATCH (:Post {id: key})<-[r:OF_POST]-(n:Tenure) WHERE ${onRecord("r", "n")} AND ${canHold("n")}`,
      "n.fromLatest, n.id",
    ),
  },
  Tenure: {
    leader: one("leaderOfTenure", `MATCH (:Tenure {id: key})-[r:HELD_BY]->(n:Leader) WHERE ${onRecord("r", "n")}`),
    post: one("postOfTenure", `MATCH (:Tenure {id: key})-[r:OF_POST]->(n:Post) WHERE ${onRecord("r", "n")}`),
  },
  Leader: {
    assignments: list(
      "assignments",
      `MATCH (:Leader {id: key})<-[r:ASSIGNED_TO]-(n:Assignment) WHERE ${onRecord("r", "n")}`,
      `${RANK.replace("a.role", "n.role")}, n.sequence, n.id`,
    ),
  },
  Assignment: {
    task: one("taskOfAssignment", `MATCH (:Assignment {id: key})-[r:OF_TASK]->(n:Task) WHERE ${onRecord("r", "n")}`),
  },
  Event: {
    participants: list(
      "participants",
      `MATCH (:Event {id: key})-[r:ATTENDED_BY]->(n:Leader) WHERE ${onRecord("r", "n")}`,
      "n.id",
    ),
  },
  Accountability: { lines },
  Line: { hops },
  Hop: {
    office: ({ node, isOffice }) => (isOffice ? node : null),
    post: (hop, _, context) => postOfHop(hop, context),
    holding: (hop, _, context) => holding(hop, context),
    certainty: async (hop, _, context) => {
      const found = (await holding(hop, context))?.holders.map(({ certainty }) => certainty) ?? [];
      return found.includes("CERTAIN") ? "CERTAIN" : (found[0] ?? null);
    },
  },
};
