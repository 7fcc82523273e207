import { type Decision, type Draft, type DraftRecord, recordsOf } from "../drafting/draft.ts";
import { isGiven, type Shapes } from "../loading/facts.ts";
import type { RecordShape } from "../loading/recordShape.ts";

/** A field as a reviewer writes it: a value, an id, several parted by commas; empty to take it away. */
export interface Correction {
  readonly field: string;
  readonly value: string;
}

/** What a reviewer says about one fact; what is left out stays as it is. */
export interface Said {
  readonly decision?: Decision | null;
  readonly corrections?: readonly Correction[] | null;
  /** Fact of the graph that this one is; empty to keep it apart. */
  readonly sameAs?: string | null;
}

/** What does not fit, and what would. */
export interface Misfit {
  readonly expected: string;
  readonly found: string;
}

/** Takes what a reviewer says about one fact into its draft, all of it or, where something does not fit, nothing. */
export function say(draft: Draft, shapes: Shapes, list: string, record: DraftRecord, said: Said): Misfit | null {
  const shape = shapes.get(list);
  const corrected = new Map<string, unknown>();
  for (const { field, value } of said.corrections ?? []) {
    const result = correctedValue(shape, field, value);
    if (isMisfit(result)) return result;
    corrected.set(field, result.value);
  }
  for (const [field, value] of corrected) {
    if (value === undefined) delete (record as Record<string, unknown>)[field];
    else (record as Record<string, unknown>)[field] = value;
  }
  if (isGiven(said.sameAs)) setSameAs(draft, record, said.sameAs as string);
  if (isGiven(said.decision)) record.review.decision = said.decision as Decision;
  return null;
}

/** The facts of a group that are still open, or of all groups; `isPlain` leaves out those with warnings. */
export function openFacts(draft: Draft, list: string | null, isPlain = false): DraftRecord[] {
  return recordsOf(draft)
    .filter((one) => one.list !== "documents" && (list === null || one.list === list))
    .map(({ record }) => record)
    .filter(({ review }) => review.decision === "OPEN" && (!isPlain || review.warnings.length === 0));
}

function correctedValue(shape: RecordShape | undefined, field: string, text: string): Misfit | { value: unknown } {
  const scalar = shape?.scalars.get(field);
  const link = shape?.links.get(field);
  if (scalar === undefined && link === undefined)
    return {
      expected: `one of ${[...(shape?.scalars.keys() ?? []), ...(shape?.links.keys() ?? [])].join(", ") || "no fields"}`,
      found: field,
    };
  const words = text.trim();
  if (words === "") {
    const isRequired = scalar?.isRequired ?? link?.isRequired;
    return isRequired ? { expected: `a value for ${field}`, found: "none" } : { value: undefined };
  }
  if (link !== undefined) return { value: link.isMany ? parts(words) : words };
  const value = scalar?.isList ? parts(words) : plain(words);
  // A number is no text, and 12 may be either: what the field takes decides.
  for (const candidate of [value, words])
    try {
      scalar?.check(candidate);
      return { value: candidate };
    } catch {}
  return { expected: `a value that ${field} takes`, found: words };
}

function isMisfit(result: Misfit | { value: unknown }): result is Misfit {
  return "expected" in result;
}

function parts(words: string): string[] {
  return words.split(/[,，]/u).map((part) => part.trim());
}

function plain(words: string): unknown {
  if (words === "true" || words === "false") return words === "true";
  return /^-?\d+(\.\d+)?$/.test(words) ? Number(words) : words;
}

/** Posts go with their office: in an office that is one of the graph, a post of the same title is the graph's too. */
function setSameAs(draft: Draft, record: DraftRecord, id: string): void {
  if (id === "") delete record.review.sameAs;
  else record.review.sameAs = id;
  for (const post of draft.lists.posts ?? []) {
    if (JSON.stringify(post.office) !== JSON.stringify(record.id)) continue;
    const known = post.review.proposals.find(({ reason }) => reason === sameTitleIn(id));
    if (known !== undefined) post.review.sameAs = known.id;
    else if (id === "") delete post.review.sameAs;
  }
}

/** Why a post of the graph is proposed for a drafted one. */
export function sameTitleIn(office: string): string {
  return `the same title in ${office}`;
}
