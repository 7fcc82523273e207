// What can be known about another process of this machine, on Linux from /proc, elsewhere from ps.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Whether a process with this id runs; one that has ended and only waits to be reaped does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It exists and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const stat = statFields(pid);
  // The first thread may have ended while others still hold files and ports.
  return stat?.[0] !== "Z" || Number(stat[17]) > 1;
}

/** Tells a process from a later one with the same id: the moment it started. Undefined where none runs. */
export function startOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  const ticks = statFields(pid)?.[19];
  // Ticks count from boot, so two boots could give the same number.
  if (ticks) return `${readText("/proc/sys/kernel/random/boot_id").trim()} ${ticks}`;
  return ps(pid, "lstart=");
}

/** The words of the process's command line in one string; empty where none runs. */
export function commandLineOf(pid: number): string {
  if (!isAlive(pid)) return "";
  return readText(`/proc/${pid}/cmdline`).replaceAll("\0", " ") || (ps(pid, "command=") ?? "");
}

/** Waits until the process has ended; false when it still runs after `patience` milliseconds. */
export async function hasEnded(pid: number, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(50);
  }
  return true;
}

/** /proc/<pid>/stat from the state on; the name before it is in parentheses and may hold anything. */
function statFields(pid: number): string[] | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  return stat ? stat.slice(stat.lastIndexOf(")") + 2).split(" ") : undefined;
}

/** The file's text, empty where it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    return execFileSync("ps", ["-ww", "-o", column, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
