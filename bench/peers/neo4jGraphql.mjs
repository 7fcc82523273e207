// @neo4j/graphql. As its documentation sets it up (Apollo's standalone server, the driver as executor), or tuned with
// BENCH_TUNED=yes: an auto-commit session a request, no cache-control plugin, thin HTTP.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { auth, driver as openDriver, session } from "neo4j-driver";
import { listen } from "./http.mjs";

const fact = "id: ID! recordedTo: String!";
const typeDefs = `
  type Task @node { ${fact} title: String! number: Int kind: String! dueOn: String
    addresses: [Issue!]! @relationship(type: "ADDRESSES", direction: OUT)
    assignments: [Assignment!]! @relationship(type: "OF_TASK", direction: IN) }
  type Issue @node { ${fact} title: String! }
  type Regulation @node { ${fact} title: String! }
  type Office @node { ${fact} name: String! posts: [Post!]! @relationship(type: "POST_IN", direction: IN) }
  type Post @node { ${fact} title: String! office: [Office!]! @relationship(type: "POST_IN", direction: OUT)
    tenures: [Tenure!]! @relationship(type: "OF_POST", direction: IN) }
  type Tenure @node { ${fact} fromEarliest: String fromLatest: String untilLatest: String
    leader: [Leader!]! @relationship(type: "HELD_BY", direction: OUT) post: [Post!]! @relationship(type: "OF_POST", direction: OUT) }
  type Leader @node { ${fact} name: String! jurisdiction: String assignments: [Assignment!]! @relationship(type: "ASSIGNED_TO", direction: IN) }
  type Assignment @node { ${fact} role: String! sequence: Int! task: [Task!]! @relationship(type: "OF_TASK", direction: OUT)
    office: [Office!]! @relationship(type: "ASSIGNED_TO", direction: OUT) }
  type Event @node { ${fact} onLatest: String participants: [Leader!]! @relationship(type: "ATTENDED_BY", direction: OUT) }
`;

const tuned = process.env.BENCH_TUNED === "yes";
const driver = openDriver(process.env.BENCH_URI, auth.basic("neo4j", process.env.BENCH_PASSWORD), {
  telemetryDisabled: true,
});
// Days are text in this graph, and text is compared only where it is asked for.
const features = { filters: { String: { LT: true, GT: true, LTE: true, GTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
/** An executor as the library accepts it: something with `run`, here one auto-commit session for each query. */
const autoCommit = {
  async run(cypher, parameters) {
    const reading = driver.session({ database: "neo4j", defaultAccessMode: session.READ, fetchSize: -1 });
    try {
      return await reading.run(cypher, parameters);
    } finally {
      await reading.close();
    }
  },
};
const context = async () =>
  tuned ? { executionContext: autoCommit } : { sessionConfig: { database: "neo4j" }, executionContext: driver };
const apollo = new ApolloServer({
  schema,
  stopOnTerminationSignals: false,
  plugins: tuned ? [ApolloServerPluginCacheControlDisabled()] : [],
});
if (tuned) {
  await apollo.start();
  listen(apollo, context);
} else {
  const { url } = await startStandaloneServer(apollo, { context, listen: { port: 0, host: "127.0.0.1" } });
  console.log(`ready ${url.replace(/\/$/, "")}/`);
}
