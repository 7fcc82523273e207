import { idOf } from "../generator/block.ts";
import { FOREVER, page, type Query, recorded } from "./query.ts";

const SIZE = 20;
const fields = "id title dueOn";
const map = "{id: t.id, title: t.title, dueOn: t.dueOn}";
const pageOf = (rows: readonly object[]) => ({ tasks: page(rows, SIZE) });
const own = (where: string, sort: string) =>
  `tasks(limit: ${SIZE + 1}, sort: [{ ${sort}: ASC }, { id: ASC }], where: { recordedTo: { eq: "${FOREVER}" }, ${where} }) { ${fields} }`;
const ownData = ({ tasks }: { tasks: object[] }) => pageOf(tasks);

/** A filtered list of tasks, asked in our words, in Cypher, and in the words of `@neo4j/graphql`. */
function filtered(
  name: string,
  title: string,
  filter: { ours: string; order?: "DUE_ON"; match: string; where: string; own: string },
  parameters: Readonly<Record<string, unknown>> = {},
): Query {
  const property = filter.order === "DUE_ON" ? "dueOn" : "number";
  const order = filter.order ? `order: { field: ${filter.order} }, ` : "";
  return {
    name,
    title,
    query: `query ${name} { tasks(first: ${SIZE}, ${order}filter: ${filter.ours}) { nodes { ${fields} } pageInfo { hasNextPage } } }`,
    variables: {},
    reference: {
      cypher: `${filter.match} WHERE ${recorded("t")} AND ${filter.where} WITH DISTINCT t ORDER BY t.${property}, t.id LIMIT ${SIZE + 1} RETURN ${map}`,
      parameters: { ...parameters, forever: FOREVER },
      data: pageOf,
    },
    neo4jGraphql: { query: `query ${name} { ${own(filter.own, property)} }`, variables: {}, data: ownData },
  };
}

const issue = idOf("Issue", 0, 5);
const office = idOf("Office", 5, 3);

export const dateRange = filtered(
  "Q9",
  "tasks due within a month",
  {
    ours: '{ dueOn: { from: "2020-03-01", until: "2020-04-01" } }',
    order: "DUE_ON",
    match: "MATCH (t:Task)",
    where: "t.dueOn >= $from AND t.dueOn < $until AND t.id IS NOT NULL",
    own: 'dueOn: { gte: "2020-03-01", lt: "2020-04-01" }',
  },
  { from: "2020-03-01", until: "2020-04-01" },
);

export const relationshipFilter = filtered(
  "Q10",
  "tasks laid on one office",
  {
    ours: `{ assignments: { some: { office: { ids: ["${office}"] } } } }`,
    match: "MATCH (o:Office {id: $office})<-[on:ASSIGNED_TO]-(a:Assignment)-[of:OF_TASK]->(t:Task)",
    where: recorded("o", "on", "a", "of"),
    own: `assignments: { some: { recordedTo: { eq: "${FOREVER}" }, office: { some: { id: { eq: "${office}" } } } } }`,
  },
  { office },
);

export const selectiveFarEnd = filtered(
  "Q11",
  "tasks that address one issue",
  {
    ours: `{ addresses: { some: { ids: ["${issue}"] } } }`,
    match: "MATCH (i:Issue {id: $issue})<-[r:ADDRESSES]-(t:Task)",
    where: recorded("i", "r"),
    own: `addresses: { some: { recordedTo: { eq: "${FOREVER}" }, id: { eq: "${issue}" } } }`,
  },
  { issue },
);

export const fourConditions = filtered(
  "Q12",
  "tasks by four conditions",
  {
    ours: '{ kind: { equals: MEASURE }, dueOn: { from: "2018-01-01", until: "2020-01-01" }, title: { contains: "湿地" }, assignments: { some: { role: { equals: COOPERATE } } } }',
    order: "DUE_ON",
    match: "MATCH (t:Task)",
    where: `t.id IS NOT NULL AND t.kind = $kind AND t.dueOn >= $from AND t.dueOn < $until AND t.title CONTAINS $words
      AND EXISTS { MATCH (t)<-[of:OF_TASK]-(a:Assignment) WHERE ${recorded("of", "a")} AND a.role = $role }`,
    own: `kind: { eq: "MEASURE" }, dueOn: { gte: "2018-01-01", lt: "2020-01-01" }, title: { contains: "湿地" },
      assignments: { some: { recordedTo: { eq: "${FOREVER}" }, role: { eq: "COOPERATE" } } }`,
  },
  { kind: "MEASURE", from: "2018-01-01", until: "2020-01-01", words: "湿地", role: "COOPERATE" },
);

export const count: Query = {
  name: "Q13",
  title: "how many tasks of a kind are due within two years",
  query:
    'query Q13 { tasks(first: 1, order: { field: DUE_ON }, filter: { kind: { equals: MEASURE }, dueOn: { from: "2018-01-01", until: "2020-01-01" } }) { totalCount } }',
  variables: {},
  reference: {
    cypher: `MATCH (t:Task) WHERE ${recorded("t")} AND t.id IS NOT NULL AND t.kind = $kind AND t.dueOn >= $from AND t.dueOn < $until RETURN count(t)`,
    parameters: { kind: "MEASURE", from: "2018-01-01", until: "2020-01-01", forever: FOREVER },
    data: ([totalCount]) => ({ tasks: { totalCount } }),
  },
  neo4jGraphql: {
    query: `query Q13 { tasksConnection(where: { recordedTo: { eq: "${FOREVER}" }, kind: { eq: "MEASURE" }, dueOn: { gte: "2018-01-01", lt: "2020-01-01" } }) { aggregate { count { nodes } } } }`,
    variables: {},
    data: ({ tasksConnection }: { tasksConnection: { aggregate: { count: { nodes: number } } } }) => ({
      tasks: { totalCount: tasksConnection.aggregate.count.nodes },
    }),
  },
};
