import type { OfficeKind, PostRank, TenureCapacity } from "../../generated/schema.ts";
import type { Bounds } from "../../time/certainty.ts";
import type { Verdict } from "../verdict.ts";

/** P1: corroboration counts independent documents, not mentions. */
export function singleSource({ documents }: { documents: number }): Verdict | null {
  if (documents !== 1) return null;
  return { reason: "The fact rests on one document.", severity: "INFO", certainty: "CERTAIN", couldNotSee: null };
}

/** P2: both sides are kept; neither is corrected. */
export function sourcesConflict({ reason }: { reason: string }): Verdict {
  return { reason, severity: "WARNING", certainty: "CERTAIN", couldNotSee: null };
}

/** P3: a reading whose confidence still stands was not confirmed by a person; a method alone leaves that open. */
export function unreviewed({
  readings,
}: {
  readings: readonly { readonly confidence: number | null; readonly method: string | null }[];
}): Verdict | null {
  const open = readings.filter(({ confidence }) => confidence !== null);
  const unclear = readings.filter(({ confidence, method }) => confidence === null && method !== null);
  if (open.length + unclear.length === 0) return null;
  const lowest = Math.min(...open.map(({ confidence }) => confidence as number));
  return {
    reason:
      open.length > 0
        ? `${open.length} of ${readings.length} passages were read by a rule and not reviewed, the least sure at ${lowest}.`
        : `${unclear.length} of ${readings.length} passages were read by a rule; no review is recorded.`,
    severity: "INFO",
    certainty: open.length > 0 ? "CERTAIN" : "POSSIBLE",
    couldNotSee: open.length > 0 ? null : "Whether a person has reviewed them.",
  };
}

/** A tenure of a person, with the post's office and all offices above it. */
export interface TenureOfPerson {
  readonly id: string;
  readonly capacity: TenureCapacity;
  readonly bounds: Bounds;
  readonly title: string;
  readonly rank: PostRank;
  readonly officeId: string;
  readonly office: string;
  readonly officeKind: OfficeKind;
  readonly jurisdiction: string | null;
  readonly above: readonly string[];
  /** Whether it passes with another post. */
  readonly isExOfficio: boolean;
}

/** Offices whose posts take a person whole; groups, Party bodies and congresses are held beside them. */
const FULL_TIME: ReadonlySet<OfficeKind> = new Set([
  "GOVERNMENT",
  "DEPARTMENT",
  "DIVISION",
  "SUBORDINATE",
  "INSTITUTION",
  "ENTERPRISE",
]);

/** I1: one record holds, on the same days, full-time posts that one person could not hold. Concurrent posts are normal. */
export function wrongMergeSuspected({ tenures }: { tenures: readonly TenureOfPerson[] }): Verdict | null {
  const full = tenures.filter(
    ({ capacity, officeKind, isExOfficio }) => capacity === "SUBSTANTIVE" && FULL_TIME.has(officeKind) && !isExOfficio,
  );
  for (const [i, one] of full.entries())
    for (const other of full.slice(i + 1)) {
      const day = commonDay(one.bounds, other.bounds);
      if (day === null || !areIncompatible(one, other)) continue;
      return {
        reason: `On ${day} the record holds both ${one.title} of ${one.office} and ${other.title} of ${other.office}; it may be two persons.`,
        severity: "WARNING",
        certainty: "POSSIBLE",
        couldNotSee: "Whether one of the posts was held concurrently by a decision that is not in the graph.",
        related: [one.id, other.id],
      };
    }
  return null;
}

/** A day on which both surely hold; null when there is none. */
function commonDay(one: Bounds, other: Bounds): string | null {
  const [from, until] = [
    [one.fromLatest, other.fromLatest],
    [one.untilEarliest, other.untilEarliest],
  ] as const;
  if (from.includes(null) || until.includes(null)) return null;
  const begun = ([...from] as string[]).sort().at(-1) as string;
  return (until as readonly string[]).every((end) => begun < end) ? begun : null;
}

/** Posts of two territories, or the heads of two offices of one, neither of which belongs to the other. */
function areIncompatible(one: TenureOfPerson, other: TenureOfPerson): boolean {
  const isOneLine =
    one.officeId === other.officeId || one.above.includes(other.officeId) || other.above.includes(one.officeId);
  if (isOneLine) return false;
  const isElsewhere =
    one.jurisdiction !== null && other.jurisdiction !== null && one.jurisdiction !== other.jurisdiction;
  return (
    isElsewhere ||
    (one.rank === "HEAD" &&
      other.rank === "HEAD" &&
      ![one, other].some(({ officeKind }) => officeKind === "GOVERNMENT"))
  );
}

/** D1: a record refers to others that are not on record. */
export function dangling({
  links,
}: {
  links: readonly { readonly type: string; readonly target: string }[];
}): Verdict | null {
  if (links.length === 0) return null;
  const words = links.map(({ type, target }) => `${type} to ${target}`).sort();
  return {
    reason: `Leads to what is not on record at that instant: ${words.join(", ")}.`,
    severity: "WARNING",
    certainty: "CERTAIN",
    couldNotSee: "What has taken its place.",
  };
}

/** D1: a record that nothing is joined to. */
export function orphan({ links }: { links: number }): Verdict | null {
  if (links > 0) return null;
  return {
    reason: "Nothing but its passages is joined to the record.",
    severity: "INFO",
    certainty: "CERTAIN",
    couldNotSee: "What it belongs to.",
  };
}
