import { accountability, accountabilityOnDays } from "./accountability/rootFields.ts";
import { nounsByPlural } from "./nouns.ts";
import type { ComputedField } from "./reading/reading.ts";
import { nounRootFields, readById, readByIds } from "./reading/rootFields.ts";

/** How every field of `Query` is read. */
export const rootFields: Readonly<Record<string, ComputedField>> = {
  ...nounRootFields(nounsByPlural),
  node: readById,
  nodes: readByIds,
  accountability,
  accountabilityOnDays,
};
