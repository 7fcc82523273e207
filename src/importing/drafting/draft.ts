import type { DataRecord, Evidence } from "../loading/dataset.ts";

/** What a reviewer decides about a fact; OPEN until then. */
export type Decision = "OPEN" | "ACCEPT" | "REJECT";

/** A fact of the graph that a drafted one may be, and why. */
export interface Proposal {
  readonly id: string;
  readonly reason: string;
}

/** What a reviewer sees beside a drafted fact, and decides; none of it enters the graph. */
export interface Review {
  decision: Decision;
  /** Names what the document says here; a decision is remembered by it. */
  readonly key: string;
  /** Words of the document, so that the draft can be read by itself. */
  readonly passage: string;
  /** What a person should look at. */
  readonly warnings: string[];
  /** Facts already in the graph that this one may be. */
  readonly proposals: Proposal[];
  /** The fact of the graph that the reviewer says this one is; the drafted record then only adds evidence to it. */
  sameAs?: string;
}

/** A fact that an earlier state of the document stated and this one does not. */
export interface NoLonger {
  readonly id: string;
  /** Its name or title, for people. */
  readonly title: string;
}

/** A drafted record, in the data set format, with its review. */
export interface DraftRecord extends DataRecord {
  readonly evidence: readonly Evidence[];
  review: Review;
}

/** The facts that were read from one document, before anybody has looked at them. */
export interface Draft {
  /** Names the data set that the accepted facts become. */
  readonly id: string;
  readonly title: string;
  /** Records by the plural noun, the document first. */
  readonly lists: Readonly<Record<string, DraftRecord[]>>;
  /** What the reader of the document noticed about it as a whole. */
  readonly warnings: readonly string[];
  /** Loaded facts that loading this draft retracts; they stay visible at an earlier `knownAt`. */
  readonly noLonger: readonly NoLonger[];
}

/** All records of a draft with the list they stand in. */
export function recordsOf(draft: Draft): { list: string; record: DraftRecord }[] {
  return Object.entries(draft.lists).flatMap(([list, records]) => records.map((record) => ({ list, record })));
}

/** Id of a fact that is kept apart from one of another document which has the same id. */
export function apartId(id: string, draft: Draft): string {
  return `${id}@${draft.id.replace(/^document:/, "")}`;
}
