import type { Graph } from "../../neo4j/graph.ts";
import type { DraftRecord } from "../drafting/draft.ts";
import { type Comparable, comparable, officeVariants, resembles, titleVariants } from "./names.ts";
import { factsNamed } from "./queries.ts";

/** A fact of the graph that bears a name. */
export interface NamedFact {
  readonly id: string;
  readonly noun: string;
  readonly dataSet: string;
  readonly names: readonly string[];
  readonly number: string | null;
  readonly place: string | null;
  readonly dueOn: string | null;
  /** Its names as they are compared with names that are not the same; worked out when first needed. */
  comparables?: readonly Comparable[];
}

interface MatchedNoun {
  readonly noun: string;
  /** Forms under which a drafted name may stand in the graph. */
  readonly variants: (name: string) => readonly string[];
  /** A national fact may be meant wherever it is named. */
  readonly isFoundInNation?: boolean;
  /** Whether names that are alike but no variants are shown. */
  readonly isResembling?: boolean;
}

const itself = (name: string) => [name];

/** Which lists are compared with the graph by name, and how. */
const MATCHED: Readonly<Record<string, MatchedNoun>> = {
  offices: { noun: "Office", variants: officeVariants, isFoundInNation: true, isResembling: true },
  leaders: { noun: "Leader", variants: itself },
  regulations: { noun: "Regulation", variants: titleVariants, isFoundInNation: true },
  natureReserves: { noun: "NatureReserve", variants: itself },
  tasks: { noun: "Task", variants: itself },
  issues: { noun: "Issue", variants: itself },
};

const NATION = "全国";
const MOST_PROPOSALS = 5;

interface Listed {
  readonly list: string;
  readonly record: DraftRecord;
}

/** Writes into the reviews which facts of other documents a drafted one may be, and why. Decides nothing. */
export async function propose(graph: Graph, records: readonly Listed[], dataSet: string): Promise<void> {
  const matched = records.filter(({ list }) => list in MATCHED);
  const facts = (await factsBearing(graph, matched)).filter((fact) => fact.dataSet !== dataSet);
  const byNoun = new Map<string, NamedFact[]>();
  for (const fact of facts) byNoun.set(fact.noun, [...(byNoun.get(fact.noun) ?? []), fact]);
  for (const { list, record } of matched) {
    const matching = MATCHED[list] as MatchedNoun;
    for (const fact of byNoun.get(matching.noun) ?? []) {
      const reason = reasonFor(record, fact, matching);
      if (reason === null || record.review.proposals.length >= MOST_PROPOSALS) continue;
      record.review.proposals.push({ id: fact.id, reason });
      if (list === "tasks" && fact.dueOn !== (record.dueOn ?? null))
        record.review.warnings.push(
          `CONTRADICTS: ${fact.id} has the same title and is due ${fact.dueOn ?? "on no stated day"}`,
        );
    }
  }
}

async function factsBearing(graph: Graph, records: readonly Listed[]): Promise<NamedFact[]> {
  const names = records.flatMap(({ list, record }) => namesOf(record).flatMap((MATCHED[list] as MatchedNoun).variants));
  const places = new Set(records.map(({ record }) => record.jurisdiction as string).filter(Boolean));
  const rows = await graph.rows(factsNamed.with({ names: [...new Set(names)], places: [...places] }));
  return (rows as [string, string, string, string, string[], string | null, string | null, string | null][]).map(
    ([id, noun, dataSet, name, others, number, place, dueOn]) => ({
      id,
      noun,
      dataSet,
      names: [name, ...others],
      number,
      place,
      dueOn,
    }),
  );
}

function namesOf(record: DraftRecord): string[] {
  const { name, title, number } = record as DraftRecord & { name?: string; title?: string; number?: unknown };
  return [name, title, typeof number === "string" ? number : undefined].filter(
    (one): one is string => one !== undefined,
  );
}

function reasonFor(record: DraftRecord, fact: NamedFact, matching: MatchedNoun): string | null {
  const own = namesOf(record);
  if (fact.number !== null && own.includes(fact.number)) return `the same document number ${fact.number}`;
  const place = (record.jurisdiction as string | undefined) ?? null;
  const isElsewhere = place !== null && fact.place !== null && place !== fact.place;
  if (isElsewhere && !(matching.isFoundInNation && fact.place === NATION)) return null;
  const where = fact.place === null ? "" : ` (${fact.place})`;
  const [name] = fact.names;
  if (own.includes(name as string)) return `the same name${where}`;
  const shared = fact.names.find((other) => own.includes(other));
  if (shared !== undefined) return `${shared} is another name of ${name}${where}`;
  const variants = own.flatMap(matching.variants);
  const variant = fact.names.find((other) => variants.includes(other));
  if (variant !== undefined) return `${variant} is another form of the name${where}`;
  return matching.isResembling && place === fact.place ? likeness(own, fact) : null;
}

/** Names of one place are compared without it; an office and its part (厅, 厅党组) are two however much they share. */
function likeness(own: readonly string[], fact: NamedFact): string | null {
  const core = (name: string) => name.slice(fact.place !== null && name.startsWith(fact.place) ? fact.place.length : 0);
  fact.comparables ??= fact.names.map((name) => comparable(core(name)));
  for (const mine of own.map((name) => comparable(core(name))))
    for (const other of fact.comparables) {
      if (mine.name.startsWith(other.name) || other.name.startsWith(mine.name)) continue;
      if (mine.spelling === other.spelling) return `${fact.names[0]} is another spelling of the name`;
      if (resembles(mine, other)) return `RESEMBLES ${fact.names[0]}`;
    }
  return null;
}
