import { apartId, type Draft, type DraftRecord, recordsOf } from "../drafting/draft.ts";
import type { DataSet, Entry, LinkRecord } from "../loading/dataset.ts";
import { isGiven, type Shapes, targetsOf } from "../loading/facts.ts";

/** What of a draft enters the graph, and what could not although it was accepted. */
export interface Accepted {
  readonly dataSet: DataSet;
  /** Accepted records that rest on one that was not: id and the missing one. */
  readonly held: readonly { readonly id: string; readonly missing: string }[];
}

interface Listed {
  readonly list: string;
  readonly record: DraftRecord;
}

/**
 * The accepted facts of a draft as a data set. A record that is said to be a fact of the graph adds its evidence to
 * that fact; one that is kept apart from a fact of the same id, which `ownerOf` tells, gets an id of its own. A link
 * to a record that was not accepted is left out; a record that cannot stand without it is held back. The document
 * itself always enters with its facts.
 */
export function acceptedDataSet(
  draft: Draft,
  shapes: Shapes,
  ownerOf: (id: string) => string | undefined = () => undefined,
): Accepted {
  const records = recordsOf(draft);
  const drafted = new Set(records.map(({ record }) => record.id));
  const { accepted, held } = standing(records, drafted, shapes);
  const idOf = ({ record, list }: Listed): string => {
    if (record.review.sameAs !== undefined) return record.review.sameAs;
    const owner = ownerOf(record.id);
    const isTaken = list !== "documents" && owner !== undefined && owner !== draft.id;
    return isTaken ? apartId(record.id, draft) : record.id;
  };
  const ids = new Map([...accepted].map(([id, listed]) => [id, idOf(listed)]));
  const resolve = (to: string) => (drafted.has(to) ? (ids.get(to) ?? null) : to);
  const entries = [...accepted.values()].map(({ list, record }) => entryOf(list, record, shapes, resolve));
  return { dataSet: { id: draft.id, title: draft.title, entries }, held };
}

/** The accepted records that can stand, and those held back because what they rest on was not accepted. */
function standing(records: readonly Listed[], drafted: ReadonlySet<string>, shapes: Shapes) {
  const accepted = new Map(records.filter(isAccepted).map((listed) => [listed.record.id, listed]));
  const held: { id: string; missing: string }[] = [];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [id, { list, record }] of accepted) {
      const missing = requiredTargets(list, record, shapes).find((to) => drafted.has(to) && !accepted.has(to));
      if (missing === undefined) continue;
      accepted.delete(id);
      held.push({ id, missing });
      changed = true;
    }
  }
  return { accepted, held };
}

function isAccepted({ list, record }: Listed): boolean {
  return list === "documents" || record.review.decision === "ACCEPT";
}

function requiredTargets(list: string, record: DraftRecord, shapes: Shapes): string[] {
  if (record.review.sameAs !== undefined) return [];
  if (list === "contradictions") return record.between as string[];
  const links = shapes.get(list)?.links ?? new Map();
  return [...links]
    .filter(([, field]) => field.isRequired)
    .flatMap(([name]) => targetsOf(record[name]).map(({ to }) => to));
}

function entryOf(list: string, record: DraftRecord, shapes: Shapes, resolve: (id: string) => string | null): Entry {
  const { review, ...said } = record;
  const file = "draft";
  if (review.sameAs !== undefined) {
    const mention = { id: `mention:${review.sameAs}`, of: review.sameAs, evidence: record.evidence };
    return { list: "mentions", file, record: mention };
  }
  if (list === "contradictions")
    return { list, file, record: { ...said, between: (said.between as string[]).map(resolve) } };
  const links = [...(shapes.get(list)?.links ?? [])].filter(([name]) => isGiven(record[name]));
  const resolved = links.map(([name, { isMany }]) => {
    const targets = targetsOf(record[name]).flatMap((link): LinkRecord[] => {
      const to = resolve(link.to);
      return to === null ? [] : [{ ...link, to }];
    });
    return [name, isMany ? targets : (targets[0] ?? null)] as const;
  });
  return { list, file, record: { ...said, id: resolve(record.id) as string, ...Object.fromEntries(resolved) } };
}
