import { COUNTS, idOf } from "../generator/block.ts";
import { type Asked, FOREVER, nodes, ON_RECORD, page, type Query, recorded } from "./query.ts";

const SIZE = 20;
const fields = "id title number";
const map = "{id: t.id, title: t.title, number: t.number}";
const own = (more: string) => `tasks(${more} sort: [{ number: ASC }, { id: ASC }], ${ON_RECORD}) { ${fields} }`;
const tasksOf = ({ tasks }: { tasks: object[] }) => ({ tasks: page(tasks, SIZE) });

export const firstPage: Query = {
  name: "Q6",
  title: "the first 20 tasks",
  query: `query Q6 { tasks(first: ${SIZE}) { nodes { ${fields} } pageInfo { hasNextPage } } }`,
  variables: {},
  reference: {
    cypher: `MATCH (t:Task) WHERE t.number IS NOT NULL AND t.id IS NOT NULL AND ${recorded("t")} RETURN ${map} ORDER BY t.number, t.id LIMIT ${SIZE + 1}`,
    parameters: { forever: FOREVER },
    data: (rows) => ({ tasks: page(rows, SIZE) }),
  },
  neo4jGraphql: { query: `query Q6 { ${own(`limit: ${SIZE + 1},`)} }`, variables: {}, data: tasksOf },
};

/** The task before page 2,000, or before the last tenth of a graph with fewer tasks. */
export function deepTask({ blocks }: Asked): { rank: number; number: number; id: string } {
  const rank = Math.min(1_999 * SIZE, Math.floor((0.9 * blocks * COUNTS.Task) / SIZE) * SIZE);
  const number = Math.floor((rank - 1) / blocks) + 1;
  const ids = Array.from({ length: blocks }, (_, block) => idOf("Task", block, number - 1)).sort();
  return { rank, number, id: ids[(rank - 1) % blocks] as string };
}

const cursorOf = ({ number, id }: { number: number; id: string }) =>
  Buffer.from(JSON.stringify(["number id", number, id])).toString("base64url");

export function deepPage(asked: Asked): Query {
  const deep = deepTask(asked);
  return {
    name: "Q6D",
    title: `20 tasks after ${deep.rank}`,
    query: `query Q6D($after: String) { tasks(first: ${SIZE}, after: $after) { nodes { ${fields} } pageInfo { hasNextPage } } }`,
    variables: { after: cursorOf(deep) },
    reference: {
      cypher: `CALL () {
          MATCH (t:Task) WHERE t.number = $number AND t.id > $id AND ${recorded("t")} RETURN t ORDER BY t.number, t.id LIMIT ${SIZE + 1}
          UNION ALL MATCH (t:Task) WHERE t.number > $number AND t.id IS NOT NULL AND ${recorded("t")} RETURN t ORDER BY t.number, t.id LIMIT ${SIZE + 1} }
        RETURN ${map} ORDER BY t.number, t.id LIMIT ${SIZE + 1}`,
      parameters: { number: deep.number, id: deep.id, forever: FOREVER },
      data: (rows) => ({ tasks: page(rows, SIZE) }),
    },
    neo4jGraphql: {
      query: `query Q6D { ${own(`limit: ${SIZE + 1}, offset: ${deep.rank},`)} }`,
      variables: {},
      data: tasksOf,
    },
  };
}

export function backwards(asked: Asked): Query {
  const deep = deepTask(asked);
  return {
    name: "Q6B",
    title: `20 tasks before task ${deep.rank}`,
    query: `query Q6B($before: String) { tasks(last: ${SIZE}, before: $before) { nodes { ${fields} } pageInfo { hasPreviousPage } } }`,
    variables: { before: cursorOf(deep) },
    reference: {
      cypher: `CALL () {
          MATCH (t:Task) WHERE t.number = $number AND t.id < $id AND ${recorded("t")} RETURN t ORDER BY t.number DESC, t.id DESC LIMIT ${SIZE + 1}
          UNION ALL MATCH (t:Task) WHERE t.number < $number AND t.id IS NOT NULL AND ${recorded("t")} RETURN t ORDER BY t.number DESC, t.id DESC LIMIT ${SIZE + 1} }
        RETURN ${map} ORDER BY t.number DESC, t.id DESC LIMIT ${SIZE + 1}`,
      parameters: { number: deep.number, id: deep.id, forever: FOREVER },
      data: (rows: readonly object[]) => ({
        tasks: { nodes: rows.slice(0, SIZE).reverse(), pageInfo: { hasPreviousPage: rows.length > SIZE } },
      }),
    },
    neo4jGraphql: {
      query: `query Q6B { ${own(`limit: ${SIZE + 1}, offset: ${deep.rank - SIZE - 2},`)} }`,
      variables: {},
      data: ({ tasks }: { tasks: object[] }) => ({
        tasks: { nodes: tasks.slice(1), pageInfo: { hasPreviousPage: tasks.length > SIZE } },
      }),
    },
  };
}

export const topByDue: Query = {
  name: "Q7",
  title: "the 20 tasks due first, with 5 issues each",
  query: `query Q7 { tasks(first: ${SIZE}, order: { field: DUE_ON }) { nodes { id title dueOn addresses(first: 5) { nodes { id title } } } pageInfo { hasNextPage } } }`,
  variables: {},
  reference: {
    cypher: `MATCH (t:Task) WHERE t.dueOn IS NOT NULL AND t.id IS NOT NULL AND ${recorded("t")} WITH t ORDER BY t.dueOn, t.id LIMIT ${SIZE + 1}
      RETURN {id: t.id, title: t.title, dueOn: t.dueOn, addresses: {nodes: COLLECT {
        MATCH (t)-[r:ADDRESSES]->(i:Issue) WHERE ${recorded("r", "i")} WITH i ORDER BY i.id LIMIT 5 RETURN {id: i.id, title: i.title} }}}`,
    parameters: { forever: FOREVER },
    data: (rows) => ({ tasks: page(rows, SIZE) }),
  },
  neo4jGraphql: {
    query: `query Q7 { tasks(limit: ${SIZE + 1}, sort: [{ dueOn: ASC }, { id: ASC }], ${ON_RECORD}) { id title dueOn
      addresses(limit: 5, sort: [{ id: ASC }], ${ON_RECORD}) { id title } } }`,
    variables: {},
    data: ({ tasks }: { tasks: { addresses: object[] }[] }) => ({
      tasks: page(
        tasks.map((task) => ({ ...task, addresses: nodes(task.addresses) })),
        SIZE,
      ),
    }),
  },
};

export const manyLeaves: Query = {
  name: "Q17",
  title: "100 events with 16 participants each, 5,000 leaves",
  query: `query Q17 { events(first: 100, order: { field: ON_LATEST }) { nodes { id onLatest participants(first: 16) { nodes { id name jurisdiction } } } pageInfo { hasNextPage } } }`,
  variables: {},
  reference: {
    cypher: `MATCH (e:Event) WHERE e.onLatest IS NOT NULL AND e.id IS NOT NULL AND ${recorded("e")} WITH e ORDER BY e.onLatest, e.id LIMIT 101
      RETURN {id: e.id, onLatest: e.onLatest, participants: {nodes: COLLECT {
        MATCH (e)-[r:ATTENDED_BY]->(l:Leader) WHERE ${recorded("r", "l")} WITH l ORDER BY l.id LIMIT 16
        RETURN {id: l.id, name: l.name, jurisdiction: l.jurisdiction} }}}`,
    parameters: { forever: FOREVER },
    data: (rows) => ({ events: page(rows, 100) }),
  },
  neo4jGraphql: {
    query: `query Q17 { events(limit: 101, sort: [{ onLatest: ASC }, { id: ASC }], ${ON_RECORD}) { id onLatest
      participants(limit: 16, sort: [{ id: ASC }], ${ON_RECORD}) { id name jurisdiction } } }`,
    variables: {},
    data: ({ events }: { events: { participants: object[] }[] }) => ({
      events: page(
        events.map((event) => ({ ...event, participants: nodes(event.participants) })),
        100,
      ),
    }),
  },
};
