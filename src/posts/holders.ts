import type { Certainty, HoldingStatus, TenureCapacity } from "../generated/schema.ts";
import { type Bounds, certaintyOn } from "../time/certainty.ts";

/** A tenure as far as it decides who holds a post. */
export interface TenureSeen {
  readonly leaderId: string;
  readonly bounds: Bounds;
  readonly capacity: TenureCapacity;
}

/** A tenure of the post itself; `through` are the tenures of the post it passes with, null when it is bound to the person. */
export interface SeatSeen<T extends TenureSeen> {
  readonly tenure: T;
  readonly through: readonly T[] | null;
}

/** A person in the post on a day. */
export interface HolderSeen<T extends TenureSeen> {
  readonly tenure: T;
  readonly certainty: Certainty;
  /** The seat whose post the person inherited it through; null when held directly. */
  readonly inheritedThrough: SeatSeen<T> | null;
}

/**
 * Who holds a post on a day. A seat bound to another post stays with its person until that person has surely left
 * the other post; then whoever holds the other post and has no seat of their own inherits it. In a post of a
 * single seat a certain holder leaves no possible ones.
 */
export function holdersOn<T extends TenureSeen>(
  seats: readonly SeatSeen<T>[],
  day: string,
  isSingleSeat: boolean,
): HolderSeen<T>[] {
  const seated = new Set(seats.filter((seat) => !hasPassedOn(seat, day)).map((seat) => seat.tenure.leaderId));
  const holders = seats.flatMap((seat) => (hasPassedOn(seat, day) ? heirs(seat, day, seated) : direct(seat, day)));
  const unique = holders.filter((holder, i) => holders.findIndex((other) => isSameHolder(other, holder)) === i);
  const certain = unique.filter((holder) => holder.certainty === "CERTAIN");
  return isSingleSeat && certain.length > 0 ? certain : unique;
}

function direct<T extends TenureSeen>(seat: SeatSeen<T>, day: string): HolderSeen<T>[] {
  const certainty = certaintyOn(day, seat.tenure.bounds);
  return certainty === null ? [] : [{ tenure: seat.tenure, certainty, inheritedThrough: null }];
}

/** The person of the seat has surely left the post that the seat passes with. */
function hasPassedOn<T extends TenureSeen>({ tenure, through }: SeatSeen<T>, day: string): boolean {
  const own = (through ?? []).filter((other) => other.leaderId === tenure.leaderId);
  const isBefore = tenure.bounds.fromEarliest !== null && day < tenure.bounds.fromEarliest;
  return !isBefore && own.length > 0 && own.every((other) => certaintyOn(day, other.bounds) === null);
}

function heirs<T extends TenureSeen>(seat: SeatSeen<T>, day: string, seated: ReadonlySet<string>): HolderSeen<T>[] {
  return (seat.through ?? [])
    .filter((other) => !seated.has(other.leaderId))
    .flatMap((tenure) => direct({ tenure, through: null }, day))
    .map((holder) => ({ ...holder, inheritedThrough: seat }));
}

function isSameHolder<T extends TenureSeen>(a: HolderSeen<T>, b: HolderSeen<T>): boolean {
  return a.tenure === b.tenure || (a.tenure.leaderId === b.tenure.leaderId && a.certainty === b.certainty);
}

/** Why a post has no holder: a stated vacancy is not the same as silence. */
export function holdingStatus(
  certainties: readonly Certainty[],
  isVacancyStated: boolean,
): { status: HoldingStatus; reason: string | null } {
  if (certainties.includes("CERTAIN")) return { status: "HELD", reason: null };
  if (isVacancyStated) return { status: "VACANT", reason: "A document states that the post is vacant that day." };
  if (certainties.length > 0) return { status: "HELD", reason: null };
  return {
    status: "UNKNOWN",
    reason: "No document names a holder for that day; this does not mean that it is vacant.",
  };
}
