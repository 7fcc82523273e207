import { readFileSync } from "node:fs";

/** Milliseconds of CPU that a process has used; 0 where the system does not tell. */
export function cpuOf(pid: number | null): number {
  if (pid === null) {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  }
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ") ?? [];
    // Fields 14 and 15 of the line, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** Megabytes of memory that a process holds. */
export function memoryOf(pid: number | null): number {
  try {
    const text = readFileSync(`/proc/${pid ?? process.pid}/status`, "latin1");
    return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
