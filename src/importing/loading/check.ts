import type { DataRecord, DataSet, Entry, Evidence } from "./dataset.ts";
import { isGiven, type Shapes, targetsOf } from "./facts.ts";
import type { LinkField, RecordShape, ScalarField } from "./recordShape.ts";

/** What the graph already holds, as far as a data set refers to it: the noun of an id, the text length of a document. */
export interface KnownFacts {
  readonly nounOf: (id: string) => string | undefined;
  readonly textLengthOf: (documentId: string) => number | undefined;
}

type Fields = ReadonlyMap<string, ScalarField>;

/** Keys that every record may have. */
const COMMON = ["id", "basis", "inferenceReason", "evidence"];
/** Keys that every passage under `evidence` has. */
const LOCATOR = ["in", "start", "end", "line", "sha256"];
/** Lists that hold no nouns: their records are joined to facts. */
const JOINING_LISTS = new Set(["mentions", "contradictions"]);

/** Every problem of a data set, in words, with file and record; empty when it may be loaded. */
export function problemsOf(dataSet: DataSet, shapes: Shapes, known: KnownFacts): string[] {
  const owned = new Map<string, string>();
  const problems: string[] = [];
  for (const { list, file, record } of dataSet.entries) {
    const noun = shapes.get(list)?.noun.name;
    if (noun === undefined || typeof record?.id !== "string") continue;
    if (owned.has(record.id)) problems.push(`${file}: duplicate id ${record.id}`);
    owned.set(record.id, noun);
  }
  const lengths = new Map(
    dataSet.entries
      .filter(({ list }) => list === "documents")
      .map(({ record }) => [record.id, record.textLength as number]),
  );
  const index: KnownFacts = {
    nounOf: (id) => owned.get(id) ?? known.nounOf(id),
    textLengthOf: (id) => lengths.get(id) ?? known.textLengthOf(id),
  };
  return [...problems, ...dataSet.entries.flatMap((entry) => problemsOfEntry(entry, shapes, index))];
}

/** Ids that a data set refers to and does not own. */
export function foreignIds(dataSet: DataSet, shapes: Shapes): string[] {
  const own = new Set(dataSet.entries.map(({ record }) => record?.id));
  const referred = dataSet.entries.flatMap(({ list, record }) => {
    const links = [...(shapes.get(list)?.links.keys() ?? [])].flatMap((name) => targetsOf(record?.[name]));
    const evidence = [...(record?.evidence ?? []), ...links.flatMap((link) => link.evidence ?? [])];
    const joined = [record?.of, ...((record?.between as string[] | undefined) ?? [])];
    return [...links.map((link) => link.to), ...evidence.map((passage) => passage.in), ...joined];
  });
  return [...new Set(referred)].filter((id): id is string => typeof id === "string" && !own.has(id));
}

function problemsOfEntry(entry: Entry, shapes: Shapes, known: KnownFacts): string[] {
  const { list, file, record } = entry;
  const shape = shapes.get(list);
  const problems = JOINING_LISTS.has(list)
    ? problemsOfJoin(list, record, passageFields(shapes), known)
    : shape === undefined
      ? [`unknown list ${list}; one of ${[...shapes.keys(), ...JOINING_LISTS].join(", ")} is required`]
      : problemsOfRecord(record, shape, known);
  return problems.map((problem) => `${file}: ${record?.id ?? record?.of ?? list}: ${problem}`);
}

/** The same for every noun. */
function passageFields(shapes: Shapes): Fields {
  return [...shapes.values()][0]?.evidence ?? new Map();
}

function problemsOfJoin(list: string, record: DataRecord, fields: Fields, known: KnownFacts): string[] {
  const ids = list === "mentions" ? [record.of] : ((record.between as unknown[]) ?? []);
  const count = list === "mentions" ? 1 : 2;
  return [
    ...(ids.length === count ? [] : [`${count} ids are required, got ${ids.length}`]),
    ...ids.filter((id) => known.nounOf(String(id)) === undefined).map((id) => `dangling reference to ${id}`),
    ...(list === "contradictions" && !isGiven(record.reason) ? ["a reason is required"] : []),
    ...problemsOfEvidence(record.evidence, fields, known),
  ];
}

function problemsOfRecord(record: DataRecord, shape: RecordShape, known: KnownFacts): string[] {
  if (typeof record?.id !== "string") return ["an id is required"];
  const isCited = shape.noun.name === "Document" || (record.evidence ?? []).length > 0;
  return [
    ...(/^[a-zA-Z]+:[^\s|][^|]*$/.test(record.id)
      ? []
      : [`an id of the form noun:key, without a bar, is required, got ${record.id}`]),
    ...(isCited ? [] : ["a fact needs at least one citation under evidence"]),
    ...(record.basis === "INFERRED" && !isGiven(record.inferenceReason) ? ["inferenceReason is required"] : []),
    ...(["STATED", "INFERRED", undefined].includes(record.basis)
      ? []
      : [`basis STATED or INFERRED, got ${record.basis}`]),
    ...unknownFields(record, shape.scalars, [...COMMON, ...shape.links.keys()]),
    ...[...shape.scalars].flatMap(([name, field]) =>
      !isGiven(record[name]) && field.isRequired ? [`${name} is required`] : [],
    ),
    ...problemsOfValues(record, shape.scalars),
    ...[...shape.links].flatMap(([name, field]) => problemsOfLink(name, record[name], field, shape.evidence, known)),
    ...problemsOfEvidence(record.evidence, shape.evidence, known),
  ];
}

/** Values that are given and do not fit their fields. */
function problemsOfValues(values: object, fields: Fields): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = fields.get(name);
    if (field === undefined || !isGiven(value)) return [];
    return messageOf(() => field.check(value)).map((message) => `${name}: ${message}`);
  });
}

function unknownFields(values: object, fields: Fields, others: readonly string[]): string[] {
  return Object.keys(values)
    .filter((key) => !fields.has(key) && !others.includes(key))
    .map((key) => `unknown field ${key}`);
}

function problemsOfLink(name: string, value: unknown, field: LinkField, passage: Fields, known: KnownFacts): string[] {
  const links = targetsOf(value);
  if (links.length === 0) return field.isRequired ? [`${name} is required`] : [];
  if (links.length > 1 && !field.isMany) return [`${name}: one id is required, got ${links.length}`];
  return links.flatMap((link) => {
    const noun = known.nounOf(link.to);
    const target = [...field.targets].join(" or ");
    if (noun === undefined) return [`${name}: dangling reference to ${link.to}`];
    if (!field.targets.has(noun)) return [`${name}: ${target} is required, ${link.to} is a ${noun}`];
    const isUnreasoned = link.basis === "INFERRED" && !isGiven(link.inferenceReason);
    return [
      ...unknownFields(link, field.scalars, ["to", "evidence"]),
      ...problemsOfValues(link, field.scalars),
      ...(isUnreasoned ? ["inferenceReason is required"] : []),
      ...problemsOfEvidence(link.evidence, passage, known),
    ].map((problem) => `${name}: ${problem}`);
  });
}

function problemsOfEvidence(evidence: readonly Evidence[] | undefined, fields: Fields, known: KnownFacts): string[] {
  return (evidence ?? []).flatMap((passage) => {
    const length = known.textLengthOf(passage.in);
    const span = `[${passage.start}, ${passage.end})`;
    if (length === undefined) return [`evidence in ${passage.in}, which is no document of the data set or the graph`];
    const isInside = Number.isInteger(passage.start) && passage.start >= 0 && passage.end > passage.start;
    return [
      ...(isInside && passage.end <= length
        ? []
        : [`span ${span} is outside ${passage.in}, which has ${length} code units`]),
      ...(Number.isInteger(passage.line) && passage.line > 0 ? [] : [`a line from 1 is required, got ${passage.line}`]),
      ...(/^[0-9a-f]{64}$/.test(passage.sha256 ?? "") ? [] : [`the passage's SHA-256 in hex is required at ${span}`]),
      ...[...unknownFields(passage, fields, LOCATOR), ...problemsOfValues(passage, fields)].map(
        (problem) => `evidence: ${problem}`,
      ),
    ];
  });
}

function messageOf(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
