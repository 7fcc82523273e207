import { idOf } from "../generator/block.ts";
import { canHold, DAY, FOREVER, nodes, ON_RECORD, page, type Query, recorded } from "./query.ts";

const task = { id: idOf("Task", 5, 7) };
const taskFields = "id title number kind dueOn";
const taskMap = "{id: t.id, title: t.title, number: t.number, kind: t.kind, dueOn: t.dueOn}";
const taskById = `MATCH (t:Task {id: $id}) WHERE ${recorded("t")} RETURN ${taskMap}`;

export const pointRead: Query = {
  name: "Q1",
  title: "one task by its id",
  query: `query Q1($id: ID!) { task(id: $id) { ${taskFields} } }`,
  variables: task,
  reference: {
    cypher: taskById,
    parameters: { ...task, forever: FOREVER },
    data: ([row]) => ({ task: row ?? null }),
  },
  neo4jGraphql: {
    query: `query Q1($id: ID!) { tasks(where: { id: { eq: $id }, recordedTo: { eq: "${FOREVER}" } }) { ${taskFields} } }`,
    variables: task,
    data: ({ tasks }: { tasks: object[] }) => ({ task: tasks[0] ?? null }),
  },
};

/** The document differs each time, as from clients that write values into it; Cypher and parameters do not. */
export const freshDocuments: Query = {
  ...pointRead,
  name: "Q18",
  title: "the same by documents never seen before",
  isFresh: true,
};

/** The posts of an office with those who can hold them that day. */
function postsOfOffice(name: string, title: string, id: string, first: number): Query {
  const variables = { id, day: DAY };
  return {
    name,
    title,
    query: `query ${name}($id: ID!, $day: Date) { office(id: $id, asOf: $day) { id name posts(first: ${first}) {
      nodes { id title tenures(first: 5) { nodes { id fromEarliest leader { id name } } } } pageInfo { hasNextPage } } } }`,
    variables,
    reference: {
      cypher: `MATCH (o:Office {id: $id}) WHERE ${recorded("o")}
        RETURN {id: o.id, name: o.name, posts: COLLECT {
          MATCH (o)<-[at:POST_IN]-(p:Post) WHERE ${recorded("at", "p")} WITH p ORDER BY p.id LIMIT ${first + 1}
          RETURN {id: p.id, title: p.title, tenures: {nodes: COLLECT {
            MATCH (p)<-[of:OF_POST]-(t:Tenure) WHERE ${recorded("of", "t")} AND ${canHold("t")}
            WITH t ORDER BY t.fromLatest, t.id LIMIT 5 MATCH (t)-[by:HELD_BY]->(l:Leader) WHERE ${recorded("by", "l")}
            RETURN {id: t.id, fromEarliest: t.fromEarliest, leader: {id: l.id, name: l.name}} }}} }}`,
      parameters: { ...variables, forever: FOREVER },
      data: ([row]: readonly { posts: object[] }[]) => ({
        office: row ? { ...row, posts: page(row.posts, first) } : null,
      }),
    },
    neo4jGraphql: {
      query: `query ${name}($id: ID!, $day: String) { offices(where: { id: { eq: $id }, recordedTo: { eq: "${FOREVER}" } }) { id name
        posts(limit: ${first + 1}, sort: [{ id: ASC }], ${ON_RECORD}) { id title
          tenures(limit: 5, sort: [{ fromLatest: ASC }, { id: ASC }], where: { recordedTo: { eq: "${FOREVER}" }, AND: [
            { OR: [{ fromEarliest: { eq: null } }, { fromEarliest: { lte: $day } }] },
            { OR: [{ untilLatest: { eq: null } }, { untilLatest: { gt: $day } }] }] }) {
            id fromEarliest leader(${ON_RECORD}) { id name } } } } }`,
      variables,
      data: ({ offices: [office] }: { offices: { posts: { tenures: { leader: object[] }[] }[] }[] }) => ({
        office: office && {
          ...office,
          posts: page(
            office.posts.map((post) => ({
              ...post,
              tenures: nodes(post.tenures.map((tenure) => ({ ...tenure, leader: tenure.leader[0] }))),
            })),
            first,
          ),
        },
      }),
    },
  };
}

export const officePosts = postsOfOffice("Q2", "an office's posts and their holders", idOf("Office", 5, 3), 20);
export const largeOffice = postsOfOffice(
  "Q2L",
  "a page of 100 posts of an office with thousands",
  idOf("Office", 0, 0),
  100,
);

const tenure = { id: idOf("Tenure", 5, 9) };

export const singleChain: Query = {
  name: "Q3",
  title: "tenure → leader, → post → office",
  query:
    "query Q3($id: ID!) { tenure(id: $id) { id fromEarliest leader { id name } post { id title office { id name } } } }",
  variables: tenure,
  reference: {
    cypher: `MATCH (t:Tenure {id: $id})-[by:HELD_BY]->(l:Leader), (t)-[of:OF_POST]->(p:Post)-[at:POST_IN]->(o:Office)
      WHERE ${recorded("t", "by", "l", "of", "p", "at", "o")}
      RETURN {id: t.id, fromEarliest: t.fromEarliest, leader: {id: l.id, name: l.name}, post: {id: p.id, title: p.title, office: {id: o.id, name: o.name}}} LIMIT 1`,
    parameters: { ...tenure, forever: FOREVER },
    data: ([row]) => ({ tenure: row ?? null }),
  },
  neo4jGraphql: {
    query: `query Q3($id: ID!) { tenures(where: { id: { eq: $id }, recordedTo: { eq: "${FOREVER}" } }) { id fromEarliest
      leader(${ON_RECORD}) { id name } post(${ON_RECORD}) { id title office(${ON_RECORD}) { id name } } } }`,
    variables: tenure,
    data: ({ tenures: [found] }: { tenures: { leader: object[]; post: { office: object[] }[] }[] }) => ({
      tenure: found && {
        ...found,
        leader: found.leader[0],
        post: { ...found.post[0], office: found.post[0]?.office[0] },
      },
    }),
  },
};

const six = {
  task: idOf("Task", 5, 7),
  office: idOf("Office", 5, 3),
  leader: idOf("Leader", 5, 11),
  regulation: idOf("Regulation", 5, 2),
  issue: idOf("Issue", 5, 21),
  post: idOf("Post", 5, 60),
};
const named = { task: "title", office: "name", leader: "name", regulation: "title", issue: "title", post: "title" };
const sixNames = Object.keys(named) as (keyof typeof named)[];
const label = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export const sixRoots: Query = {
  name: "Q15",
  title: "six root fields",
  query: `query Q15(${sixNames.map((name) => `$${name}: ID!`).join(", ")}) { ${sixNames.map((name) => `${name}(id: $${name}) { id ${named[name]} }`).join(" ")} }`,
  variables: six,
  reference: {
    cypher: `RETURN {${sixNames
      .map(
        (name) =>
          `${name}: head(COLLECT { MATCH (n:${label(name)} {id: $${name}}) WHERE ${recorded("n")} RETURN {id: n.id, ${named[name]}: n.${named[name]}} })`,
      )
      .join(", ")}}`,
    parameters: { ...six, forever: FOREVER },
    data: (rows) => rows[0] ?? {},
  },
  neo4jGraphql: {
    query: `query Q15(${sixNames.map((name) => `$${name}: ID!`).join(", ")}) { ${sixNames
      .map(
        (name) =>
          `${name}: ${name}s(where: { id: { eq: $${name} }, recordedTo: { eq: "${FOREVER}" } }) { id ${named[name]} }`,
      )
      .join(" ")} }`,
    variables: six,
    data: (data: Record<string, object[]>) =>
      Object.fromEntries(Object.entries(data).map(([key, [node]]) => [key, node ?? null])),
  },
};
