import { accountability, accountabilityOnDays } from "./accountability/rootFields.ts";
import { changes } from "./changes/rootFields.ts";
import { explain } from "./explaining/rootFields.ts";
import { findings } from "./findings/rootFields.ts";
import { draft, drafts } from "./importing/api/rootFields.ts";
import { nounsByPlural } from "./nouns.ts";
import { officeTree } from "./paths/officeTree.ts";
import { paths } from "./paths/rootFields.ts";
import { progress } from "./progress/rootFields.ts";
import type { ComputedField } from "./reading/reading.ts";
import { nounRootFields, readById, readByIds } from "./reading/rootFields.ts";
import { responsibilities } from "./responsibilities/rootFields.ts";
import { search } from "./search/rootFields.ts";

/** How every field of `Query` is read. */
export const rootFields: Readonly<Record<string, ComputedField>> = {
  ...nounRootFields(nounsByPlural),
  node: readById,
  nodes: readByIds,
  accountability,
  accountabilityOnDays,
  responsibilities,
  progress,
  changes,
  paths,
  officeTree,
  explain,
  search,
  findings,
  draft,
  drafts,
};

/** The arguments that name a fact by its id and only become a parameter of the query, so that what is compiled serves any id. */
export const idArguments: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(rootFields).flatMap(([name, read]) => (read === readById ? [[name, "id"]] : [])),
  ),
  accountability: "of",
  accountabilityOnDays: "of",
  responsibilities: "of",
  progress: "of",
};
