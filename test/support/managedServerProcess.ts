// A process that owns a managed server, for tests that kill it. Its settings come from the environment, as Zeren's.

import { readConfig } from "../../src/config.ts";
import { startManagedServer } from "../../src/neo4j/managedServer.ts";

await startManagedServer(readConfig(process.env).managed, () => undefined);
process.stdout.write("started\n");
