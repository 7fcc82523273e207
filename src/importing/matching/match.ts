import type { Graph } from "../../neo4j/graph.ts";
import { type Draft, type DraftRecord, recordsOf } from "../drafting/draft.ts";
import { factKey } from "./factKey.ts";
import { factsById, factsNamed, figuresOf, postsOfLeaders, rejectionsOf } from "./queries.ts";

/** A fact of the graph that bears a name. */
interface Named {
  readonly id: string;
  readonly noun: string;
  readonly dataSet: string;
  readonly names: readonly string[];
  readonly number: string | null;
  readonly jurisdiction: string | null;
}

const NOUNS: Readonly<Record<string, string>> = {
  offices: "Office",
  leaders: "Leader",
  regulations: "Regulation",
  natureReserves: "NatureReserve",
};

/**
 * Compares a draft with the graph and writes what it sees into the reviews: which facts a drafted one may be and why,
 * values that disagree, what was loaded or rejected before. Only the same name in the same place is taken for the
 * same fact beforehand (`sameAs`), where the reviewer sees it and may change it; persons also need a post that agrees.
 */
export async function matchDraft(graph: Graph, draft: Draft): Promise<void> {
  const records = recordsOf(draft);
  const named = await factsBearing(graph, records);
  for (const { list, record } of records) proposeSame(list, record, named);
  await holdHomonymsApart(graph, draft);
  await compareWithLoaded(graph, draft);
  await compareFigures(graph, draft);
  const rejected = new Set((await graph.rows(rejectionsOf.with({ dataSet: draft.id }))).map(([key]) => key as string));
  for (const { record } of records) if (rejected.has(factKey(record))) record.review.decision = "REJECT";
}

/** Names under which an office may stand in the graph: renamed in 2018, or with government spelt out. */
export function nameVariants(name: string): string[] {
  const variants = [
    name,
    name.replace("环境保护", "生态环境"),
    name.replace("生态环境", "环境保护"),
    name.replace("环保", "环境保护"),
    name.replace("环保", "生态环境"),
    name.replace("人民政府", "政府"),
    name.replace(/(?<!人民)政府/, "人民政府"),
    name.replace(/^中共/, ""),
    `中共${name}`,
  ];
  return [...new Set(variants)];
}

async function factsBearing(graph: Graph, records: readonly { list: string; record: DraftRecord }[]): Promise<Named[]> {
  const names = records
    .filter(({ list }) => list in NOUNS)
    .flatMap(({ record }) => namesOf(record).flatMap(nameVariants));
  const rows = await graph.rows(factsNamed.with({ names: [...new Set(names)] }));
  return (rows as [string, string, string, string, string[], string | null, string | null][]).map(
    ([id, noun, dataSet, name, others, number, jurisdiction]) => ({
      id,
      noun,
      dataSet,
      names: [name, ...others],
      number,
      jurisdiction,
    }),
  );
}

function namesOf(record: DraftRecord): string[] {
  const { name, title, number } = record as DraftRecord & { name?: string; title?: string; number?: unknown };
  return [name, title, typeof number === "string" ? number : undefined].filter(
    (one): one is string => one !== undefined,
  );
}

function proposeSame(list: string, record: DraftRecord, named: readonly Named[]): void {
  const noun = NOUNS[list];
  if (noun === undefined) return;
  for (const fact of named.filter((one) => one.noun === noun)) {
    const reason = reasonToJoin(record, fact);
    if (reason === null) continue;
    record.review.proposals.push({ id: fact.id, reason });
    if (fact.id === record.id && noun !== "Leader") record.review.sameAs ??= fact.id;
  }
}

function reasonToJoin(record: DraftRecord, fact: Named): string | null {
  const own = namesOf(record);
  if (fact.id === record.id) return "the same name in the same place";
  if (fact.number !== null && own.includes(fact.number)) return `the same document number ${fact.number}`;
  const place = (record.jurisdiction as string | undefined) ?? null;
  const isElsewhere = place !== null && fact.jurisdiction !== null && place !== fact.jurisdiction;
  const shared = fact.names.find((name) => own.includes(name));
  if (shared !== undefined) return isElsewhere ? null : `${shared} is one of its names`;
  const variant = fact.names.find((name) => own.some((one) => nameVariants(one).includes(name)));
  return variant === undefined || isElsewhere ? null : `${variant} is another form of the name`;
}

/** Persons of one name stay two unless a post agrees; then the drafted one is taken for the known one. */
async function holdHomonymsApart(graph: Graph, draft: Draft): Promise<void> {
  const leaders = (draft.lists.leaders ?? []).filter((record) => record.review.proposals.length > 0);
  const ids = leaders.flatMap((record) => record.review.proposals.map((proposal) => proposal.id));
  const rows = (await graph.rows(postsOfLeaders.with({ ids }))) as [string, string[]][];
  const postsById = new Map(rows);
  for (const leader of leaders) {
    const tenures = (draft.lists.tenures ?? []).filter((tenure) => tenure.leader === leader.id);
    const posts = tenures.map((tenure) => tenure.post as string);
    const agreeing = leader.review.proposals.find((proposal) =>
      postsById.get(proposal.id)?.some((post) => posts.includes(post)),
    );
    if (agreeing === undefined)
      leader.review.warnings.push(
        "HOMONYM: a person of this name is in the graph with another post; kept apart unless you say sameAs",
      );
    else leader.review.sameAs ??= agreeing.id;
  }
}

/** Fields whose change is no news. */
const BOOKKEEPING = new Set(["id", "basis", "inferenceReason", "evidence", "review"]);

/** What the same document said when it was loaded before: unchanged facts stay accepted, changed ones show how. */
async function compareWithLoaded(graph: Graph, draft: Draft): Promise<void> {
  const records = recordsOf(draft);
  const rows = await graph.rows(factsById.with({ ids: records.map(({ record }) => record.id) }));
  const loaded = new Map((rows as [string, string, Record<string, unknown>][]).map((row) => [row[0], row]));
  for (const { record } of records) {
    const [, dataSet, properties] = loaded.get(record.id) ?? [];
    if (properties === undefined || dataSet === undefined) continue;
    if (dataSet !== draft.id) {
      if (!record.id.startsWith("leader:")) record.review.sameAs ??= record.id;
      continue;
    }
    const changes = Object.entries(record)
      .filter(([field, value]) => !BOOKKEEPING.has(field) && isScalar(value) && field in properties)
      .filter(([field, value]) => String(properties[field]) !== String(value))
      .map(([field, value]) => `CHANGED: ${field} was ${properties[field]}, is now ${value}`);
    record.review.warnings.push(...changes);
    if (changes.length === 0) record.review.decision = "ACCEPT";
  }
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

async function compareFigures(graph: Graph, draft: Draft): Promise<void> {
  const figures = draft.lists.figures ?? [];
  const rows = await graph.rows(figuresOf.with({ metrics: figures.map((figure) => figure.metric as string) }));
  for (const [id, metric, scope, period, value, unit] of rows as [string, string, string, string, number, string][])
    for (const figure of figures)
      if (figure.metric === metric && figure.scope === scope && figure.period === period && figure.unit === unit)
        if (figure.value !== value && figure.id !== id)
          figure.review.warnings.push(`CONTRADICTS: ${id} says ${value}${unit ?? ""} for the same period`);
}
