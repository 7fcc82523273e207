import type { FieldNode } from "graphql";
import { compileObject } from "../../reading/objects.ts";
import type { Scope } from "../../reading/scope.ts";
import type { DraftRecord } from "../drafting/draft.ts";
import type { Evidence, LinkRecord } from "../loading/dataset.ts";

type Kept = Record<string, unknown>;

/** How a field of `DraftFact` is taken from the record as it is kept. */
export function shownFact(scope: Scope, name: string, fieldNodes: readonly FieldNode[]): (kept: Kept) => unknown {
  const list = (typeName: string, of: (record: DraftRecord) => readonly object[]) => {
    const shape = compileObject<object>(
      scope,
      typeName,
      fieldNodes,
      (field) => (source) => source[field as never] ?? null,
    );
    return (kept: Kept) => of(kept as DraftRecord).map(shape);
  };
  const review = (kept: Kept) => (kept as DraftRecord).review;
  if (name === "fields") return list("DraftField", fieldsOf);
  if (name === "locators") return list("DraftLocator", ({ evidence }) => evidence as readonly Evidence[]);
  if (name === "proposals") return list("MergeProposal", (record) => record.review.proposals);
  if (name === "passage") return (kept) => review(kept).passage;
  if (name === "warnings") return (kept) => review(kept).warnings;
  if (name === "sameAs") return (kept) => review(kept).sameAs ?? null;
  return (kept) => kept[name];
}

/** What is told by fields of its own, or added when a fact is shown. */
const NO_FIELDS = new Set(["id", "group", "decision", "evidence", "review"]);

function fieldsOf(record: DraftRecord): { name: string; value: string }[] {
  return Object.entries(record)
    .filter(([name]) => !NO_FIELDS.has(name))
    .map(([name, value]) => ({ name, value: words(value) }));
}

/** A link is told by its other end. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(",");
  return typeof value === "object" && value !== null ? (value as LinkRecord).to : String(value);
}
