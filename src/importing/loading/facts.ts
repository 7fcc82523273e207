import { createHash } from "node:crypto";
import type { Edge } from "../../reading/noun.ts";
import type { DataRecord, DataSet, Entry, Evidence, LinkRecord } from "./dataset.ts";
import type { RecordShape } from "./recordShape.ts";

/** A node to be: its noun and the properties that the record decides. */
export interface NodeFact {
  readonly id: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship to be, between two facts. */
export interface LinkFact {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A checked data set as nodes and relationships. */
export interface Facts {
  readonly nodes: readonly NodeFact[];
  readonly links: readonly LinkFact[];
}

export type Shapes = ReadonlyMap<string, RecordShape>;

/** Id of a link: both ends and the type. It is what `explain` takes. */
export function linkId(from: string, type: string, to: string): string {
  return `${from}|${type}|${to}`;
}

/** The nodes and relationships that a data set says, citations among them. */
export function factsOf(dataSet: DataSet, shapes: Shapes): Facts {
  const parts = dataSet.entries.map((entry) => factsOfEntry(entry, shapes));
  return unique({ nodes: parts.flatMap((part) => part.nodes), links: parts.flatMap((part) => part.links) });
}

/** Hash of what a record decides, so that an unchanged fact is recognised. */
export function contentHash(properties: Readonly<Record<string, unknown>>): string {
  return createHash("sha256")
    .update(JSON.stringify(Object.entries(properties).sort()))
    .digest("hex")
    .slice(0, 32);
}

function factsOfEntry({ list, record }: Entry, shapes: Shapes): Facts {
  if (list === "mentions") return cited(record.of as string, record.evidence ?? [], null);
  if (list === "contradictions") return contradiction(record);
  const shape = shapes.get(list) as RecordShape;
  const properties: Record<string, unknown> = basisOf(record);
  for (const name of shape.scalars.keys()) if (isGiven(record[name])) properties[name] = record[name];
  const own = cited(record.id, record.evidence ?? [], null);
  const links = [...shape.links].flatMap(([name, { edge }]) =>
    targetsOf(record[name]).flatMap((link) =>
      typesOf(edge, record).map((type) => linkFacts(record, name, type, link, own)),
    ),
  );
  const node: NodeFact = { id: record.id, label: shape.noun.name, properties };
  return {
    nodes: [node, ...own.nodes, ...links.flatMap((link) => link.nodes)],
    links: [...own.links, ...links.flatMap((link) => link.links)],
  };
}

/** Types of the relationships that a link of the record becomes. */
function typesOf({ type, also }: Edge, record: DataRecord): string[] {
  const isAlso = also !== undefined && Object.entries(also.where).every(([name, value]) => record[name] === value);
  return isAlso ? [type, also.type] : [type];
}

/** A link as written, an id or spelt out; always spelt out afterwards. */
export function targetsOf(value: unknown): LinkRecord[] {
  if (!isGiven(value)) return [];
  return (Array.isArray(value) ? value : [value]).map((link: string | LinkRecord) =>
    typeof link === "string" ? { to: link } : link,
  );
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Stated unless said otherwise; a link that says nothing of its own is as sure as its record. */
function basisOf({ basis = "STATED", inferenceReason }: Pick<LinkRecord, "basis" | "inferenceReason">) {
  return { basis, ...given({ inferenceReason }) };
}

/** A link and its evidence; one without evidence of its own rests on its record's. */
function linkFacts(record: DataRecord, name: string, type: string, link: LinkRecord, own: Facts): Facts {
  const evidence = link.evidence ? cited(record.id, link.evidence, name) : { nodes: own.nodes, links: [] };
  return {
    nodes: link.evidence ? evidence.nodes : [],
    links: [
      ...evidence.links,
      {
        id: linkId(record.id, type, link.to),
        type,
        from: record.id,
        to: link.to,
        properties: {
          ...(link.basis === undefined ? basisOf(record) : basisOf(link)),
          ...given({ mode: link.mode, from: link.from, until: link.until }),
          citationIds: evidence.nodes.map((citation) => citation.id),
        },
      },
    ],
  };
}

function contradiction(record: DataRecord): Facts {
  const [from, to] = record.between as [string, string];
  const evidence = cited(from, record.evidence ?? [], "contradiction");
  const citationIds = evidence.nodes.map((citation) => citation.id);
  const properties = { basis: "INFERRED", inferenceReason: record.reason, citationIds };
  const link: LinkFact = { id: linkId(from, "CONTRADICTS", to), type: "CONTRADICTS", from, to, properties };
  return { nodes: evidence.nodes, links: [...evidence.links, link] };
}

/** The citations behind a fact, joined to it and to their documents. */
function cited(subject: string, evidence: readonly Evidence[], aspect: string | null): Facts {
  const citations = evidence.map((passage) => {
    const about = passage.aspect ?? aspect;
    const key = `${passage.in.replace(/^document:/, "")}:${passage.start}-${passage.end}`;
    const id = `citation:${key}/${subject}${about === null ? "" : `/${about}`}`;
    const { in: document, ...locator } = passage;
    const properties = { basis: "STATED", ...locator, ...given({ aspect: about ?? undefined }) };
    return { id, document, properties };
  });
  const plain = { basis: "STATED", citationIds: [] };
  const join = (from: string, type: string, to: string): LinkFact => ({
    id: linkId(from, type, to),
    type,
    from,
    to,
    properties: plain,
  });
  return {
    nodes: citations.map(({ id, properties }) => ({ id, label: "Citation", properties })),
    links: citations.flatMap(({ id, document }) => [join(id, "SUPPORTS", subject), join(id, "IN_DOCUMENT", document)]),
  };
}

/** The same passage may be given twice for one fact, by its record and by a link. */
function unique({ nodes, links }: Facts): Facts {
  return {
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    links: [...new Map(links.map((link) => [link.id, link])).values()],
  };
}

function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isGiven(value)));
}
