import type { DataSet, Entry } from "./dataset.ts";
import { isGiven, type Shapes } from "./facts.ts";

/**
 * Problems of records that are not built as records, links or passages at all. A data set with any is refused before
 * anything else is asked of it.
 */
export function malformedIn(dataSet: DataSet, shapes: Shapes): string[] {
  return dataSet.entries.flatMap((entry) =>
    malformedRecord(entry, shapes).map((problem) => `${entry.file}: ${entry.list}: ${problem}`),
  );
}

function malformedRecord({ list, record }: Entry, shapes: Shapes): string[] {
  if (!isMapping(record)) return [`a record is required, got ${shown(record)}`];
  const links = [...(shapes.get(list)?.links.keys() ?? [])].flatMap((name) => malformedLinks(name, record[name]));
  const ends = isGiven(record.between) && !Array.isArray(record.between) ? record.between : undefined;
  return [
    ...malformedEvidence(record.evidence),
    ...links,
    ...(ends === undefined ? [] : [`between: a list of two ids is required, got ${shown(ends)}`]),
  ];
}

function malformedLinks(name: string, value: unknown): string[] {
  if (!isGiven(value)) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((link: unknown) => {
    if (typeof link === "string") return [];
    if (!isMapping(link) || typeof link.to !== "string")
      return [`${name}: an id, or a mapping with the id under to, is required, got ${shown(link)}`];
    return malformedEvidence(link.evidence).map((problem) => `${name}: ${problem}`);
  });
}

function malformedEvidence(evidence: unknown): string[] {
  if (!isGiven(evidence)) return [];
  if (!Array.isArray(evidence)) return [`a list of passages under evidence is required, got ${shown(evidence)}`];
  return evidence
    .filter((passage) => !isMapping(passage) || typeof passage.in !== "string")
    .map((passage) => `a passage with its document's id under in is required, got ${shown(passage)}`);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 60);
}
