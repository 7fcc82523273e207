import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseDocument, stringify } from "yaml";
import { z } from "zod";
import { DomainError } from "../../errors.ts";
import type { Draft } from "./draft.ts";

const review = z.object({
  decision: z.enum(["OPEN", "ACCEPT", "REJECT"]),
  key: z.string().default(""),
  passage: z.string().default(""),
  warnings: z.array(z.string()).default([]),
  proposals: z.array(z.object({ id: z.string(), reason: z.string() })).default([]),
  sameAs: z.string().optional(),
});

const draftShape = z.object({
  draft: z.object({
    id: z.string(),
    title: z.string(),
    warnings: z.array(z.string()).default([]),
    noLonger: z.array(z.object({ id: z.string(), title: z.string() })).default([]),
  }),
});

const recordShape = z.looseObject({ id: z.string(), evidence: z.array(z.looseObject({})).default([]), review });

const HEAD = `# A draft in the data set format (docs/dataset-format.md), to be reviewed.
# Under each record's \`review\`: set decision to ACCEPT or REJECT; correct any field of the record; set sameAs to the id
# of a fact that is in the graph already, when this is the same one. Then: zeren load THIS-FILE
`;

/** Writes a draft as one YAML file that people can read and edit. */
export async function writeDraft(draft: Draft, path: string): Promise<void> {
  const { id, title, warnings, noLonger, lists } = draft;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, HEAD + stringify({ draft: { id, title, warnings, noLonger }, ...lists }, { lineWidth: 0 }));
}

/** Reads a draft file; anything that is no draft is refused with what was required and found. */
export async function readDraft(path: string): Promise<Draft> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new DomainError("DATASET_REFUSED", { required: "a readable draft file", got: path }, error);
  });
  const document = parseDocument(text);
  const content: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
  const head = draftShape.safeParse(content);
  if (!head.success)
    throw new DomainError("DATASET_REFUSED", {
      required: "a YAML file with the key `draft`, as zeren import writes it",
      got: document.errors[0]?.message ?? "a file without it",
      next: "Give a draft file, or the folder of a data set.",
    });
  const { draft: _, ...lists } = content as Record<string, unknown>;
  const parsed = z.record(z.string(), z.array(recordShape)).safeParse(lists);
  if (!parsed.success)
    throw new DomainError("DATASET_REFUSED", {
      required: "lists of records, each with id, evidence and review",
      got: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"),
    });
  return { ...head.data.draft, lists: parsed.data as unknown as Draft["lists"] };
}
