import { datedComputed } from "../reading/dated.ts";
import { into, noun, out } from "../reading/noun.ts";

/** 功能分区: a boundary that changes is a new zone with its own days. */
export const zone = noun("Zone", {
  edges: {
    reserve: out("ZONE_OF"),
    restrictedBy: out("RESTRICTED_BY"),
    sites: into("LOCATED_IN"),
    issues: into("CONCERNS"),
    tasks: into("CONCERNS"),
    figures: into("FIGURE_ABOUT"),
  },
  computed: datedComputed,
  searched: ["name"],
});
