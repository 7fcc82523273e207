import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Draft, DraftRecord } from "../importing/drafting/draft.ts";
import type { Shapes } from "../importing/loading/facts.ts";
import { openFacts, type Said, say } from "../importing/reviewing/deciding.ts";

const HELP = `  a accept   r reject   o leave open   c FIELD=VALUE correct   s ID (or s NUMBER of a proposal) same as that fact   k keep apart
  A accept, R reject all left in this group   P accept all left without warnings   q stop, decisions are kept`;

type Say = (line: string) => void;
/** The reviewer's next line, null when there is none any more. */
type Ask = () => Promise<string | null>;

/**
 * Shows a draft's open facts group by group with passage, warnings and proposals, and takes the reviewer's decisions
 * into the draft. Returns false when the reviewer stopped before the end; decisions taken until then are kept.
 */
export async function reviewInTerminal(
  draft: Draft,
  shapes: Shapes,
  input: Readable,
  output: Writable,
): Promise<boolean> {
  const terminal = createInterface({ input, output });
  const lines = terminal[Symbol.asyncIterator]();
  const tell: Say = (line) => output.write(`${line}\n`);
  const ask: Ask = async () => {
    output.write("> ");
    const { value, done } = await lines.next();
    return done ? null : (value as string).trim();
  };
  for (const warning of draft.warnings) tell(`! ${warning}`);
  for (const { id, title } of draft.noLonger) tell(`- no longer stated: ${id} ${title}`);
  try {
    for (const list of Object.keys(draft.lists)) {
      const open = openFacts(draft, list);
      if (open.length === 0) continue;
      tell(`\n== ${list}: ${open.length} to decide ==\n${HELP}`);
      if (!(await reviewGroup(draft, shapes, list, ask, tell))) return false;
    }
    return true;
  } finally {
    terminal.close();
  }
}

async function reviewGroup(draft: Draft, shapes: Shapes, list: string, ask: Ask, tell: Say): Promise<boolean> {
  for (const record of openFacts(draft, list)) {
    if (record.review.decision !== "OPEN") continue;
    show(record, tell);
    for (let isDecided = false; !isDecided; ) {
      const answer = await ask();
      if (answer === null || answer === "q") return false;
      if (answer === "A" || answer === "R" || answer === "P") {
        const rest = openFacts(draft, list, answer === "P");
        for (const { review } of rest) review.decision = answer === "R" ? "REJECT" : "ACCEPT";
        if (answer !== "P") return true;
        isDecided = record.review.decision !== "OPEN";
        continue;
      }
      const said = read(record, answer);
      const misfit =
        said === null
          ? { expected: "one of a r o c s k A R P q", found: answer || "nothing" }
          : say(draft, shapes, list, record, said);
      if (misfit !== null) tell(`Required: ${misfit.expected}. Got: ${misfit.found}.`);
      isDecided = misfit === null && Boolean(said?.decision);
      if (misfit === null && !isDecided) show(record, tell);
    }
  }
  return true;
}

const DECISIONS = { a: "ACCEPT", r: "REJECT", o: "OPEN" } as const;

/** What an answer says about a fact; null when it is not understood. */
function read(record: DraftRecord, answer: string): Said | null {
  if (answer in DECISIONS) return { decision: DECISIONS[answer as keyof typeof DECISIONS] };
  if (answer === "k") return { sameAs: "" };
  const [, field, value] = /^c\s+(\w+)\s*=(.*)$/u.exec(answer) ?? [];
  if (field !== undefined && value !== undefined) return { corrections: [{ field, value }] };
  const same = /^s\s+(\S+)$/u.exec(answer)?.[1];
  if (same === undefined) return null;
  const sameAs = /^\d+$/.test(same) ? record.review.proposals[Number(same) - 1]?.id : same;
  return sameAs === undefined ? null : { sameAs };
}

function show(record: DraftRecord, tell: Say): void {
  const { id, evidence, review, ...fields } = record;
  tell(`\n${id}\n  ${review.passage}${evidence[0] ? ` (line ${evidence[0].line})` : ""}`);
  for (const [field, value] of Object.entries(fields)) tell(`  ${field}: ${words(value)}`);
  for (const warning of review.warnings) tell(`  ! ${warning}`);
  for (const [index, proposal] of review.proposals.entries())
    tell(`  ? ${index + 1}: same as ${proposal.id}: ${proposal.reason}`);
  if (review.sameAs) tell(`  = ${review.sameAs}`);
}

/** A link is told by its other end. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(", ");
  if (typeof value === "object" && value !== null && "to" in value) return String(value.to);
  return String(value);
}
