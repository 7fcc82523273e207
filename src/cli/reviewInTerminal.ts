import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Draft, DraftRecord } from "../importing/drafting/draft.ts";

const HELP = `  a accept   r reject   o leave open   c FIELD=VALUE correct   s ID same as a fact of the graph
  A accept all left in this group   R reject all left in this group   q stop`;

/**
 * Shows a draft's facts group by group with the passage, warnings and proposals, and takes the reviewer's decisions
 * into the draft. Returns false when the reviewer stopped before the end; decisions taken until then are kept.
 */
export async function reviewInTerminal(draft: Draft, input: Readable, output: Writable): Promise<boolean> {
  const terminal = createInterface({ input, output });
  const say = (line: string) => output.write(`${line}\n`);
  for (const warning of draft.warnings) say(`! ${warning}`);
  try {
    for (const [list, records] of Object.entries(draft.lists)) {
      if (list === "documents") continue;
      const open = records.filter((record) => record.review.decision === "OPEN");
      if (open.length === 0) continue;
      say(`\n== ${list}: ${open.length} to decide ==\n${HELP}`);
      if (!(await reviewGroup(open, (question) => terminal.question(question), say))) return false;
    }
    return true;
  } finally {
    terminal.close();
  }
}

async function reviewGroup(
  records: DraftRecord[],
  ask: (question: string) => Promise<string>,
  say: (line: string) => void,
): Promise<boolean> {
  for (const [index, record] of records.entries()) {
    show(record, say);
    for (let isDecided = false; !isDecided; ) {
      const answer = (await ask("> ")).trim();
      if (answer === "q") return false;
      const rest = records.slice(index);
      const decided = decide(record, rest, answer);
      if (decided === null) say(`Required: one of a r o c s A R q. Got: ${answer || "nothing"}.\n${HELP}`);
      isDecided = decided === true;
      if (decided === true && (answer === "A" || answer === "R")) return true;
      if (decided === false) show(record, say);
    }
  }
  return true;
}

/** Applies an answer: true when the record is decided, false when it was corrected only, null when not understood. */
export function decide(record: DraftRecord, rest: readonly DraftRecord[], answer: string): boolean | null {
  const decisions = { a: "ACCEPT", r: "REJECT", o: "OPEN" } as const;
  if (answer in decisions) {
    record.review.decision = decisions[answer as keyof typeof decisions];
    return true;
  }
  if (answer === "A" || answer === "R") {
    for (const one of rest) one.review.decision = answer === "A" ? "ACCEPT" : "REJECT";
    return true;
  }
  const correction = /^c\s+(\w+)=(.*)$/u.exec(answer);
  if (correction !== null) {
    const [, field, value] = correction as unknown as [string, string, string];
    (record as Record<string, unknown>)[field] = value === "" ? undefined : scalar(record[field], value);
    return false;
  }
  const same = /^s\s+(\S+)$/u.exec(answer);
  if (same === null) return null;
  record.review.sameAs = same[1] as string;
  return false;
}

/** A corrected value has the type of the value it replaces. */
function scalar(old: unknown, value: string): unknown {
  if (typeof old === "number") return Number(value);
  if (typeof old === "boolean") return value === "true";
  return value;
}

function show(record: DraftRecord, say: (line: string) => void): void {
  const { id, evidence, review, ...fields } = record;
  say(`\n${id}\n  「${review.passage}」${evidence[0] ? ` (line ${evidence[0].line})` : ""}`);
  for (const [field, value] of Object.entries(fields))
    say(`  ${field}: ${typeof value === "object" ? JSON.stringify(value) : value}`);
  for (const warning of review.warnings) say(`  ! ${warning}`);
  for (const proposal of review.proposals) say(`  ? same as ${proposal.id}: ${proposal.reason}`);
  if (review.sameAs) say(`  = ${review.sameAs}`);
}
