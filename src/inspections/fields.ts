import { into, noun, out } from "../reading/noun.ts";

/** 督察. */
export const inspection = noun("Inspection", {
  edges: {
    inspectors: out("CONDUCTED_BY"),
    inspected: out("INSPECTED"),
    issues: into("FOUND_IN"),
    events: into("ABOUT"),
    plans: out("FOLLOWED_BY"),
  },
  defaultOrder: ["startedOn"],
  searched: ["title"],
});
