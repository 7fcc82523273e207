// Apollo Server with DataLoader. BENCH_TUNED=yes: auto-commit queries, no cache-control plugin, thin HTTP.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { createContext, openDatabase, resolvers, typeDefs } from "./contract.mjs";
import { listen } from "./http.mjs";

const tuned = process.env.BENCH_TUNED === "yes";
const run = openDatabase(tuned);
const context = async () => createContext(run);
const apollo = new ApolloServer({
  typeDefs,
  resolvers,
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
