import { into, noun, out } from "../reading/noun.ts";

/** 地点. */
export const place = noun("Place", {
  edges: {
    within: out("WITHIN"),
    contains: into("WITHIN"),
    issues: into("CONCERNS"),
    tasks: into("CONCERNS"),
    figures: into("FIGURE_ABOUT"),
    zone: out("LOCATED_IN"),
    events: into("ABOUT"),
    duties: into("OVER"),
    schemes: into("COVERS"),
  },
  searched: ["name", "otherNames"],
});
