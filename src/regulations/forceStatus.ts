import type { ForceStatus, RegulationStage } from "../generated/schema.ts";
import { fromProperties } from "../reading/reading.ts";

/** What is known of a text's force: days YYYY-MM-DD, null where nothing is stated. */
export interface Force {
  readonly stage: RegulationStage;
  readonly inForceFrom: string | null;
  readonly repealedOn: string | null;
}

const IN_PREPARATION: ReadonlySet<RegulationStage> = new Set(["DRAFT", "RESEARCH", "PLANNED"]);

/** Whether a text is in force on a day; that it was issued does not say so. */
export function forceStatusOn(day: string, { stage, inForceFrom, repealedOn }: Force): ForceStatus {
  if (repealedOn !== null && repealedOn <= day) return "REPEALED";
  if (inForceFrom !== null) return inForceFrom <= day ? "IN_FORCE" : "NOT_YET_IN_FORCE";
  return IN_PREPARATION.has(stage) ? "NOT_YET_IN_FORCE" : "UNKNOWN";
}

/** 效力. */
export const forceStatusField = fromProperties(
  ["stage", "inForceFrom", "repealedOn"],
  ([stage, inForceFrom, repealedOn], axes) => forceStatusOn(axes.asOf, { stage, inForceFrom, repealedOn } as Force),
);
