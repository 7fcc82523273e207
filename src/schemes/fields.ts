import { datedComputed } from "../reading/dated.ts";
import { eitherWay, into, noun, out } from "../reading/noun.ts";

/** 制度机制: frameworks, campaigns, mechanisms, assessments, pairings, information systems: one noun, told apart by `kind`. */
export const scheme = noun("Scheme", {
  edges: {
    partOf: out("PART_OF"),
    parts: into("PART_OF"),
    operators: out("OPERATED_BY"),
    basedOn: out("BASED_ON"),
    covers: out("COVERS"),
    tasks: into("UNDER"),
    issues: into("UNDER"),
    duties: into("LAID_BY"),
    events: into("ABOUT"),
    figures: into("FIGURE_ABOUT"),
    sharesDataWith: eitherWay("SHARES_DATA_WITH"),
  },
  computed: datedComputed,
  searched: ["name", "otherNames", "purpose"],
});
