import { join } from "node:path";
import type { Query } from "../queries/query.ts";
import type { Contestant, HttpRequest } from "./contestant.ts";

const same = (_: Query, data: never): object => data;

const peerEnvironment =
  (tuned: boolean): Contestant["environment"] =>
  ({ uri, password }, size) => ({
    BENCH_URI: uri,
    BENCH_PASSWORD: password,
    BENCH_SIZE: size,
    BENCH_TUNED: tuned ? "yes" : "no",
  });

/** A fresh document is the same question under another alias; number 0 asks it plainly. */
function body(text: string, variables: object, query: Query, number: number): HttpRequest {
  const asked = query.isFresh && number > 0 ? text.replace(/\{ task/, `{ n${number}: task`) : text;
  return { body: JSON.stringify({ query: asked, variables }) };
}

const contract = (query: Query, number: number) => body(query.query, query.variables, query, number);

/** What the peers' resolvers leave out: they would be the reference's Cypher in one resolver, and measure nothing else. */
const NOT_IN_RESOLVERS = new Set(["Q5", "Q16", "QC"]);
const inResolvers: Contestant["request"] = (query, number) =>
  NOT_IN_RESOLVERS.has(query.name) ? null : contract(query, number);

const generated: Contestant["request"] = (query, number) =>
  query.neo4jGraphql === undefined ? null : body(query.neo4jGraphql.query, query.neo4jGraphql.variables, query, number);
const generatedData = (query: Query, data: never) => query.neo4jGraphql?.data(data) ?? {};

const peer = (file: string) => ["node", join("bench", "peers", file)];

/** All who answer over HTTP; `build` is the folder of our own compiled program. */
export function allContestants(build: string): Contestant[] {
  return [
    {
      name: "R1",
      title: "node:http, hand-written Cypher, JSON.stringify",
      program: ["node", "bench/contestants/serveReference.mjs"],
      environment: peerEnvironment(true),
      request: (query) => ({ path: `/${query.name}`, body: JSON.stringify({ variables: query.variables }) }),
      data: same,
    },
    {
      name: "ours",
      title: "Zeren as shipped",
      program: ["node", join(build, "main.js")],
      environment: ({ uri, password }) => ({
        NEO4J_URI: uri,
        NEO4J_PASSWORD: password,
        PORT: "0",
        ZEREN_LOG_LEVEL: "warn",
        NODE_ENV: "production",
      }),
      request: contract,
      data: same,
    },
    {
      name: "apollo",
      title: "Apollo Server + DataLoader, tuned",
      program: peer("apollo.mjs"),
      environment: peerEnvironment(true),
      request: inResolvers,
      data: same,
    },
    {
      name: "apollo-plain",
      title: "Apollo Server + DataLoader as documented",
      program: peer("apollo.mjs"),
      environment: peerEnvironment(false),
      request: inResolvers,
      data: same,
    },
    {
      name: "mercurius",
      title: "Mercurius with JIT, same resolvers",
      program: peer("mercurius.mjs"),
      environment: peerEnvironment(true),
      request: inResolvers,
      data: same,
    },
    {
      name: "neo4j-graphql",
      title: "@neo4j/graphql, tuned",
      program: peer("neo4jGraphql.mjs"),
      environment: peerEnvironment(true),
      request: generated,
      data: generatedData,
    },
    {
      name: "neo4j-graphql-plain",
      title: "@neo4j/graphql as documented",
      program: peer("neo4jGraphql.mjs"),
      environment: peerEnvironment(false),
      request: generated,
      data: generatedData,
    },
  ];
}
