import type { AssignmentRole, ChangeKind } from "../generated/schema.ts";
import { type DeadlineEvent, dueDayOn } from "../tasks/dueDay.ts";

/** Who has a role in a task, and since and until when the ledger says so. */
export interface OwnerSeen {
  readonly role: AssignmentRole;
  readonly assignee: string;
  readonly printed: string;
  readonly recordedFrom: string;
  readonly recordedTo: string;
}

/** A task as the ledger knew it at an instant. */
export interface TaskState {
  readonly title: string;
  readonly goal: string | null;
  readonly deadlineText: string | null;
  readonly dueOn: string | null;
  readonly recordedFrom: string;
  /** Changes of its deadline, and since when the ledger tells them. */
  readonly moves: readonly (DeadlineEvent & { readonly recordedFrom: string })[];
  readonly owners: readonly OwnerSeen[];
}

/** What is said otherwise. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly before: string | null;
  readonly after: string | null;
  readonly recordedAt: string;
}

/**
 * What the later state of a task says otherwise, in the order of the contract's kinds. `endedAt` is when the ledger
 * dropped a task that vanished. Deadlines are compared as moved by `day`.
 */
export function differences(
  before: TaskState | null,
  after: TaskState | null,
  { day, endedAt }: { day: string; endedAt: string },
): Difference[] {
  if (before === null && after === null) return [];
  if (before === null)
    return [{ kind: "ADDED", before, after: after?.title ?? null, recordedAt: after?.recordedFrom ?? endedAt }];
  if (after === null) return [{ kind: "VANISHED", before: before.title, after, recordedAt: endedAt }];
  const [moved, movedTo] = [deadlineOf(before, day), deadlineOf(after, day)];
  const said: Difference[] = [
    { kind: "TITLE_CHANGED", before: before.title, after: after.title, recordedAt: after.recordedFrom },
    { kind: "GOAL_CHANGED", before: before.goal, after: after.goal, recordedAt: after.recordedFrom },
    { kind: "DEADLINE_MOVED", before: moved.text, after: movedTo.text, recordedAt: movedTo.recordedFrom },
    { kind: "OWNER_CHANGED", ...ownersOf(before, after) },
  ];
  return said.filter((difference) => difference.before !== difference.after);
}

/** The deadline in words, and since when the ledger tells it: a day where one is known, else as printed. */
function deadlineOf(state: TaskState, day: string): { text: string | null; recordedFrom: string } {
  const dueOn = dueDayOn(day, state.dueOn, state.moves);
  const move = state.moves.find((one) => one.dueOn === dueOn && dueOn !== state.dueOn);
  return { text: dueOn ?? state.deadlineText, recordedFrom: move?.recordedFrom ?? state.recordedFrom };
}

/** Owners in words. They are the same as long as roles and ids are, however they are printed. */
function ownersOf(before: TaskState, after: TaskState): Omit<Difference, "kind"> {
  const key = ({ role, assignee }: OwnerSeen) => `${role} ${assignee}`;
  const [had, has] = [new Set(before.owners.map(key)), new Set(after.owners.map(key))];
  const came = after.owners.filter((owner) => !had.has(key(owner)));
  const left = before.owners.filter((owner) => !has.has(key(owner)));
  const instants = [...came.map(({ recordedFrom }) => recordedFrom), ...left.map(({ recordedTo }) => recordedTo)];
  const [last = after.recordedFrom] = instants.sort().reverse();
  if (instants.length === 0) return { before: null, after: null, recordedAt: last };
  return { before: inWords(before.owners), after: inWords(after.owners), recordedAt: last };
}

/** Roles with those who have them, as printed; null where nobody is named. */
function inWords(owners: readonly OwnerSeen[]): string | null {
  const byRole = new Map<string, string[]>();
  for (const { role, printed } of owners) byRole.set(role, [...(byRole.get(role) ?? []), printed]);
  return [...byRole].map(([role, names]) => `${role} ${names.join("、")}`).join("; ") || null;
}
