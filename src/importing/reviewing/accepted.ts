import { type Draft, type DraftRecord, recordsOf } from "../drafting/draft.ts";
import type { DataSet, Entry, LinkRecord } from "../loading/dataset.ts";
import { isGiven, type Shapes, targetsOf } from "../loading/facts.ts";

/** What of a draft enters the graph, and what could not although it was accepted. */
export interface Accepted {
  readonly dataSet: DataSet;
  /** Accepted records that rest on one that was not: id and the missing one. */
  readonly held: readonly { readonly id: string; readonly missing: string }[];
}

/**
 * The accepted facts of a draft as a data set. A record that is said to be a fact of the graph adds its evidence to
 * that fact. A link to a record that was not accepted is left out; a record that cannot stand without it is held back.
 * The document itself always enters with its facts.
 */
export function acceptedDataSet(draft: Draft, shapes: Shapes): Accepted {
  const records = recordsOf(draft);
  const drafted = new Set(records.map(({ record }) => record.id));
  const isOwn = (id: string) => drafted.has(id);
  const accepted = new Map(records.filter(isAccepted).map(({ list, record }) => [record.id, { list, record }]));
  const held: { id: string; missing: string }[] = [];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [id, { list, record }] of accepted) {
      const missing = requiredTargets(list, record, shapes).find((to) => isOwn(to) && !accepted.has(to));
      if (missing === undefined) continue;
      accepted.delete(id);
      held.push({ id, missing });
      changed = true;
    }
  }
  const renamed = new Map([...accepted.values()].map(({ record }) => [record.id, record.review.sameAs ?? record.id]));
  const entries = [...accepted.values()].map(({ list, record }) =>
    entryOf(list, record, shapes, (to) => (isOwn(to) ? (renamed.get(to) ?? null) : to)),
  );
  return { dataSet: { id: draft.id, title: draft.title, entries }, held };
}

function isAccepted({ list, record }: { list: string; record: DraftRecord }): boolean {
  return list === "documents" || record.review.decision === "ACCEPT";
}

function requiredTargets(list: string, record: DraftRecord, shapes: Shapes): string[] {
  const links = shapes.get(list)?.links ?? new Map();
  return [...links]
    .filter(([, field]) => field.isRequired)
    .flatMap(([name]) => targetsOf(record[name]).map(({ to }) => to));
}

function entryOf(list: string, record: DraftRecord, shapes: Shapes, resolve: (id: string) => string | null): Entry {
  const { review, ...said } = record;
  if (review.sameAs !== undefined) {
    const evidence = record.evidence;
    return { list: "mentions", file: "draft", record: { id: `mention:${review.sameAs}`, of: review.sameAs, evidence } };
  }
  const links = [...(shapes.get(list)?.links ?? [])].filter(([name]) => isGiven(record[name]));
  const resolved = links.map(([name, { isMany }]) => {
    const targets = targetsOf(record[name]).flatMap((link): LinkRecord[] => {
      const to = resolve(link.to);
      return to === null ? [] : [{ ...link, to }];
    });
    return [name, isMany ? targets : (targets[0] ?? null)] as const;
  });
  return { list, file: "draft", record: { ...said, ...Object.fromEntries(resolved) } };
}
