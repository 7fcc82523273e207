#!/usr/bin/env node
import { Command } from "commander";
import { extractCommand } from "./extractCommand.ts";
import { importCommand } from "./importCommand.ts";
import { loadCommand } from "./loadCommand.ts";

// A reader that has seen enough (`zeren extract … | head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const zeren = new Command("zeren").description("责任: who is answerable for what in environmental governance");
zeren.addCommand(extractCommand());
zeren.addCommand(importCommand());
zeren.addCommand(loadCommand());
process.exitCode = 0;
await zeren.parseAsync();
