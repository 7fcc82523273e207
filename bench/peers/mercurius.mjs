// Mercurius with JIT, on the same resolvers and loaders as Apollo.
import fastify from "fastify";
import mercurius from "mercurius";
import { createContext, openDatabase, resolvers, typeDefs } from "./contract.mjs";

const run = openDatabase(true);
const app = fastify();
app.register(mercurius, {
  schema: typeDefs,
  resolvers: { ...resolvers, Named: { resolveType: (node) => node.__typename } },
  jit: 1,
  context: () => createContext(run),
});
console.log(`ready ${await app.listen({ port: 0, host: "127.0.0.1" })}/graphql`);
