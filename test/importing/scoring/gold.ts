import type {
  DeadlineFact,
  EventFact,
  FigureFact,
  GoldFiles,
  MeasureFact,
  OfficeFact,
  PersonFact,
  Span,
  UnitFact,
} from "./goldFiles.ts";
import type { Range } from "./ranges.ts";
import { officeName, plain, unique } from "./words.ts";

/** What the documents of a gold folder say, in the form in which it is compared. */
export interface GoldDocument {
  file: string;
  /** False where the document has no list of tasks: then a task that is given may be right. */
  hasTaskList: boolean;
  tasks: GoldTask[];
  /** True where the gold states roles beside LEAD, COOPERATE and RESPONSIBLE. */
  hasOtherRoles: boolean;
  proseTasks: Passage[];
  people: GoldPerson[];
  offices: Named[];
  /** Parents and forms in posts: neither right nor wrong as offices. */
  passingOffices: Set<string>;
  regulations: (Named & { number: string | null })[];
  passingTitles: Set<string>;
  reserves: (Named & { level: string | null })[];
  issues: Passage[];
  figures: GoldFigure[];
  notFigures: { range: Range; why: string }[];
  events: (Passage & { on: string; isInferred: boolean })[];
}

export interface GoldTask {
  id: string;
  number: number | null;
  label: string;
  line: number;
  range: Range;
  units: Record<Role, GoldUnit[]>;
  deadline: GoldDeadline | "any" | null;
  status: string | null;
  isOptional: boolean;
  partOf: string | null;
}

export const ROLES = [
  "LEAD",
  "COOPERATE",
  "RESPONSIBLE",
  "SUPERVISE",
  "ACCEPT",
  "IMPLEMENT",
  "RESPONSIBLE_PERSON",
  "SPONSOR_LEADER",
] as const;
export type Role = (typeof ROLES)[number];

const UNITS = {
  LEAD: "lead_units",
  COOPERATE: "cooperating_units",
  RESPONSIBLE: "responsible_units",
  SUPERVISE: "supervising_units",
  ACCEPT: "accepting_units",
  IMPLEMENT: "implementing_units",
  RESPONSIBLE_PERSON: "responsible_persons",
  SPONSOR_LEADER: "sponsor_leaders",
} as const satisfies Record<Role, keyof MeasureFact>;

export interface GoldUnit {
  range: Range;
  names: string[];
  label: string;
  line: number;
  splittings: string[][];
}

export interface GoldDeadline {
  kinds: string[];
  on: string | null;
  label: string;
  line: number;
  others: GoldDeadline[];
}

export interface Passage {
  label: string;
  line: number | null;
  ranges: Range[];
}

/** A fact with a name and mentions. One with `why` must not be given; an optional one neither helps nor hurts. */
export interface Named extends Passage {
  names: string[];
  why?: string | null;
  isOptional?: boolean;
}

export interface GoldPerson extends Named {
  posts: GoldPost[];
  roles: { role: string; groups: string[]; label: string; line: number }[];
}

export interface GoldPost {
  titles: Set<string>;
  offices: string[];
  label: string;
  line: number;
  /** True where the document does not say of which office the post is. */
  isOfficeUnstated: boolean;
}

export interface GoldFigure {
  range: Range;
  values: number[];
  words: string;
  hasBounds: boolean;
  isOptional: boolean;
  label: string;
  line: number;
}

export function goldDocuments(files: GoldFiles): GoldDocument[] {
  return files.documents.map(({ file }) => goldDocument(file, files));
}

function goldDocument(file: string, files: GoldFiles): GoldDocument {
  const mine = <F extends { doc: string }>(facts: F[]): F[] => facts.filter((fact) => fact.doc === file);
  const measures = mine(files.measures);
  const persons = mine(files.persons);
  const offices = mine(files.offices);
  const regulations = mine(files.regulations);
  const forms = officeForms(offices, persons);
  const ownForms = new Set(offices.flatMap((office) => forms.get(office.name) ?? []));
  const tasks = measures.map(task);
  return {
    file,
    hasTaskList: measures.length > 0,
    tasks,
    hasOtherRoles: tasks.some(({ units }) => ROLES.slice(3).some((role) => units[role].length > 0)),
    proseTasks: mine(files.proseTasks).map(({ title, evidence }) => passage(title, evidence)),
    people: persons.map((fact) => person(fact, forms)),
    offices: offices.map((office) => ({
      ...named(office.name, office.surface_forms, office.mentions, officeName),
      isOptional: ["generic", "unspecified"].includes(office.type) || (office.nested_only ?? false),
    })),
    passingOffices: new Set(
      [...offices.flatMap(({ parent }) => (parent ? [officeName(parent)] : [])), ...[...forms.values()].flat()].filter(
        (form) => !ownForms.has(form),
      ),
    ),
    regulations: regulations.map((fact) => ({
      ...named(fact.title, [fact.title_raw, ...fact.aliases], fact.mentions),
      number: fact.doc_number?.text ?? null,
      why: fact.is_regulation_or_policy ? null : `${fact.type}, not a regulation or policy`,
    })),
    passingTitles: new Set([
      ...regulations.flatMap(({ title }) => plain(title).match(/(?<=<)[^<>]+(?=>)/gu) ?? []),
      ...mine(files.namedWithoutBrackets)
        .filter(({ note }) => !note?.includes("must not"))
        .flatMap(({ name, mentions }) => [plain(name), ...mentions.map(({ text }) => plain(text))]),
    ]),
    reserves: mine(files.reserves).map(({ name, aliases, mentions, level }) => ({
      ...named(name, [...aliases, ...mentions.map(({ text }) => text)], mentions),
      level,
    })),
    issues: mine(files.issues).map((issue) => passage(issue.title, issue.statement, issue.quoted_span)),
    figures: mine(files.figures).map(figure),
    notFigures: mine(files.notFigures).map(({ span, why }) => ({ range: span, why })),
    events: mine(files.events).map(event),
  };
}

function task(fact: MeasureFact): GoldTask {
  return {
    id: fact.id,
    number: fact.number,
    label: fact.title.text,
    line: fact.title.line,
    range: fact.title,
    units: Object.fromEntries(ROLES.map((role) => [role, (fact[UNITS[role]] ?? []).map(unit)])) as GoldTask["units"],
    deadline: fact.deadline && deadline(fact.deadline, fact.other_deadlines),
    status: fact.status?.value ?? null,
    isOptional: fact.optional ?? false,
    partOf: fact.part_of ?? null,
  };
}

function unit(fact: UnitFact): GoldUnit {
  return {
    range: fact,
    names: unique([plain(fact.text), plain(fact.canonical)]),
    label: fact.text,
    line: fact.line,
    splittings: (fact.alt ?? []).map((pieces) => pieces.map(plain)),
  };
}

function deadline(fact: DeadlineFact, others: DeadlineFact[] = []): GoldDeadline | "any" {
  if (fact.soft && !fact.kind_in_contract) return "any";
  return {
    kinds: [fact.kind_in_contract ?? fact.kind.toUpperCase(), ...(fact.also_accepted ?? [])],
    on: fact.date_end,
    label: fact.text,
    line: fact.line,
    others: others.map((other) => deadline(other)).filter((other) => other !== "any"),
  };
}

function passage(label: string, ...spans: (Span | undefined)[]): Passage {
  const ranges = spans.filter((span) => span !== undefined);
  return { label, line: ranges[0]?.line ?? null, ranges };
}

function named(name: string, others: string[], mentions: Span[], normalised = plain): Named {
  return { ...passage(name, ...mentions), names: unique([name, ...others].map(normalised)) };
}

/** The forms in which a document names each office, the full name first, the words before a post among them. */
function officeForms(offices: OfficeFact[], persons: PersonFact[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  const add = (name: string, more: string[]): void => {
    forms.set(name, unique([...(forms.get(name) ?? []), officeName(name), ...more]));
  };
  for (const office of offices) add(office.name, office.surface_forms.map(officeName));
  for (const fact of persons) {
    for (const post of fact.posts) if (post.org) add(post.org, wordsBeforePost(fact, post));
    for (const { body } of fact.group_roles) add(body, []);
  }
  return forms;
}

function wordsBeforePost(fact: PersonFact, { posts, evidence, post_span }: PersonFact["posts"][number]): string[] {
  const start = post_span ? post_span.start - evidence.start : Math.max(0, evidence.text.indexOf(posts[0] ?? ""));
  const clause =
    evidence.text
      .slice(0, start)
      .split(/[、,，:：;；。]/u)
      .at(-1) ?? "";
  const before = clause.split(fact.person_raw).at(-1) ?? "";
  return before.length > 1 ? [officeName(before)] : [];
}

const NOT_IN_POST: Record<string, string> = {
  byline: "reporter or editor, not an official",
  boilerplate: "stands in related links only",
};

function person(fact: PersonFact, forms: Map<string, string[]>): GoldPerson {
  const posts = new Map<string, GoldPost>();
  for (const { org, posts: titles, evidence, post_span } of fact.posts) {
    const written = post_span?.text.split("、").map(plain) ?? [];
    const offices = org ? (forms.get(org) ?? []) : [""];
    titles.forEach((title, k) => {
      const printed = written.length === titles.length ? [officeName(written[k])] : [];
      const key = `${title}|${org}`;
      if (posts.has(key)) return;
      posts.set(key, {
        titles: new Set([officeName(title), ...printed]),
        offices,
        label: `${fact.person}: ${title}, ${org}`,
        line: evidence.line,
        isOfficeUnstated: !org || (offices.length === 1 && !officeName(evidence.text).includes(offices[0] ?? "")),
      });
    });
  }
  return {
    ...named(fact.person, [fact.person_raw], fact.mentions),
    why: NOT_IN_POST[fact.scope] ?? null,
    posts: [...posts.values()],
    roles: fact.group_roles.map(({ body, role, evidence }) => ({
      role: plain(role).replace("(兼任)", ""),
      groups: forms.get(body) ?? [],
      label: `${fact.person}: ${role}, ${body}`,
      line: evidence.line,
    })),
  };
}

function figure({ metric, value, unit, value_span }: FigureFact): GoldFigure {
  const stated = typeof value === "string" ? (value.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number) : [Math.abs(value)];
  const scale = unit?.startsWith("万") ? 1e4 : unit?.startsWith("亿") ? 1e8 : 1;
  return {
    range: value_span,
    values: unique([...stated, ...stated.map((number) => number * scale)]),
    words: value_span.text,
    hasBounds: typeof value === "string",
    isOptional: stated.length === 0,
    label: `${value_span.text} = ${value}  ${metric}`,
    line: value_span.line,
  };
}

function event(fact: EventFact): GoldDocument["events"][number] {
  return {
    ...passage(`${fact.date} ${fact.title ?? fact.kind}`, fact.statement),
    on: fact.date,
    isInferred: (fact.year_inferred ?? false) || !fact.statement.text.includes(fact.date.slice(0, 4)),
  };
}
