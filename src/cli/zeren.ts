#!/usr/bin/env node
import { Command } from "commander";

// A reader that has seen enough (`zeren extract … | head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const zeren = new Command("zeren").description("责任: who is answerable for what in environmental governance");
// Only the command that is asked for is loaded: the driver and the schema, which extracting does not need, take half a second.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import("./extractCommand.ts")).extractCommand(),
  import: async () => (await import("./importCommand.ts")).importCommand(),
  load: async () => (await import("./loadCommand.ts")).loadCommand(),
};
const asked = commands[process.argv[2] ?? ""];
for (const command of asked ? [asked] : Object.values(commands)) zeren.addCommand(await command());
process.exitCode = 0;
await zeren.parseAsync();
