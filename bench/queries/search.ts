import { FOREVER, type Query, recorded } from "./query.ts";

const SIZE = 20;

/** The names that contain a text, best first. */
function found(name: string, title: string, text: string, noun: "Task" | null): Query {
  const nouns = noun === null ? "" : ", nouns: [TASK]";
  const limit = noun === null ? SIZE + 101 : 1_000;
  return {
    name,
    title,
    query: `query ${name}($text: String!) { search(text: $text, first: ${SIZE}${nouns}) { nodes { id ${
      noun === null
        ? "... on Task { title } ... on Issue { title } ... on Regulation { title }"
        : "... on Task { title }"
    } } pageInfo { hasNextPage } } }`,
    variables: { text },
    reference: {
      cypher: `CALL db.index.fulltext.queryNodes('names', $text, {limit: $limit}) YIELD node, score
        WITH node, score WHERE ${recorded("node")}${noun === null ? "" : ` AND node:${noun}`}
        RETURN {id: node.id, title: node.title} ORDER BY score DESC, node.id LIMIT ${SIZE + 1}`,
      parameters: { text: `"${text}"`, limit, forever: FOREVER },
      data: (rows: readonly object[]) => ({
        search: { nodes: rows.slice(0, SIZE), pageInfo: { hasNextPage: rows.length > SIZE } },
      }),
    },
    note: "@neo4j/graphql has no search over several types, and cuts nothing off inside the index.",
  };
}

export const fullText = found("Q8", "tasks by Chinese full text", "饮用水水源地整治", "Task");
export const mixedSearch = found("Q20", "search over all nouns", "湿地修复", null);
