import { into, noun, out } from "../reading/noun.ts";

/** 自然保护区. */
export const natureReserve = noun("NatureReserve", {
  edges: {
    managers: out("MANAGED_BY"),
    issues: into("CONCERNS"),
    tasks: into("CONCERNS"),
    regulations: out("GOVERNED_BY"),
    figures: into("FIGURE_ABOUT"),
    events: into("ABOUT"),
    zones: into("ZONE_OF"),
    duties: into("OVER"),
    schemes: into("COVERS"),
    predecessors: into("SUCCEEDED_BY"),
    successors: out("SUCCEEDED_BY"),
    judgements: into("JUDGES"),
  },
  searched: ["name", "otherNames", "resolvedName"],
});
