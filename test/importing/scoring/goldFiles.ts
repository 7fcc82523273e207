import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Range } from "./ranges.ts";

/** A passage of a document: `line` from 1, `text` exactly that range. */
export interface Span extends Range {
  line: number;
  text: string;
}

interface Fact {
  id: string;
  doc: string;
}

export interface UnitFact extends Span {
  canonical: string;
  /** Other accepted splittings of a collective unit. */
  alt?: string[][];
}

export interface DeadlineFact extends Span {
  kind: string;
  date_end: string | null;
  /** Not scored, unless `kind_in_contract` says what is expected. */
  soft?: boolean;
  kind_in_contract?: string;
  also_accepted?: string[];
}

export interface MeasureFact extends Fact {
  number: number | null;
  title: Span;
  lead_units: UnitFact[];
  cooperating_units?: UnitFact[];
  responsible_units?: UnitFact[];
  supervising_units?: UnitFact[];
  accepting_units?: UnitFact[];
  implementing_units?: UnitFact[];
  responsible_persons?: UnitFact[];
  sponsor_leaders?: UnitFact[];
  deadline: DeadlineFact | null;
  other_deadlines?: DeadlineFact[];
  status?: Span & { value: string };
  optional?: boolean;
  part_of?: string | null;
}

export interface ProseTaskFact extends Fact {
  kind: string;
  title: string;
  evidence: Span;
}

export interface PersonFact extends Fact {
  person: string;
  person_raw: string;
  scope: string;
  posts: { org: string | null; posts: string[]; evidence: Span; post_span?: Span }[];
  group_roles: { body: string; role: string; evidence: Span }[];
  mentions: Span[];
}

export interface OfficeFact extends Fact {
  name: string;
  surface_forms: string[];
  type: string;
  parent: string | null;
  nested_only?: boolean;
  mentions: Span[];
}

export interface RegulationFact extends Fact {
  title: string;
  title_raw: string;
  aliases: string[];
  type: string;
  is_regulation_or_policy: boolean;
  doc_number: Span | null;
  mentions: (Span & { title_start: number; title_end: number })[];
}

export interface NamedWithoutBrackets extends Fact {
  name: string;
  mentions: Span[];
  note?: string;
}

export interface ReserveFact extends Fact {
  name: string;
  aliases: string[];
  level: string | null;
  mentions: Span[];
}

export interface IssueFact extends Fact {
  title: string;
  statement: Span;
  quoted_span?: Span;
}

export interface FigureFact extends Fact {
  metric: string;
  value: number | string;
  unit: string | null;
  value_span: Span;
}

export interface EventFact extends Fact {
  date: string;
  year_inferred?: boolean;
  kind: string;
  title?: string | null;
  statement: Span;
}

export interface GoldFiles {
  documents: { file: string }[];
  measures: MeasureFact[];
  proseTasks: ProseTaskFact[];
  persons: PersonFact[];
  offices: OfficeFact[];
  regulations: RegulationFact[];
  namedWithoutBrackets: NamedWithoutBrackets[];
  reserves: ReserveFact[];
  issues: IssueFact[];
  figures: FigureFact[];
  notFigures: { doc: string; span: Span; why: string }[];
  events: EventFact[];
}

/** Reads the nine files of a gold folder. Throws with the path of a file that is missing or no JSON. */
export async function readGoldFiles(folder: string): Promise<GoldFiles> {
  const [documents, tasks, persons, offices, regulations, reserves, issues, figures, events] = await Promise.all(
    ["documents", "tasks", "persons", "offices", "regulations", "reserves", "issues", "figures", "events"].map(
      async (name) => JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")),
    ),
  );
  const allTasks = Object.values(tasks).filter(Array.isArray).flat();
  return {
    documents: documents.facts,
    measures: allTasks.filter((task) => "lead_units" in task),
    proseTasks: allTasks.filter((task) => ["progress_item", "directive"].includes(task.kind)),
    persons: persons.facts,
    offices: offices.facts,
    regulations: regulations.facts,
    namedWithoutBrackets: regulations.named_without_brackets,
    reserves: reserves.facts,
    issues: issues.facts,
    figures: figures.facts,
    notFigures: figures.not_figures,
    events: events.facts,
  };
}
