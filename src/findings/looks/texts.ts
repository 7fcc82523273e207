import type { RegulationStage } from "../../generated/schema.ts";
import type { Force } from "../../regulations/forceStatus.ts";

/** The properties that decide whether a text is in force, in the order `forceOf` reads them. */
export const FORCE = ["stage", "inForceFrom", "repealedOn"] as const;

export function forceOf([stage, inForceFrom, repealedOn]: readonly unknown[]): Force {
  return {
    stage: stage as RegulationStage,
    inForceFrom: inForceFrom as string | null,
    repealedOn: repealedOn as string | null,
  };
}
