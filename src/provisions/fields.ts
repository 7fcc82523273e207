import { datedComputed } from "../reading/dated.ts";
import { into, noun, out } from "../reading/noun.ts";

/** 条款: an article as it stood for a time; an amended article is a new provision of the same number. */
export const provision = noun("Provision", {
  edges: {
    regulation: out("PROVISION_OF"),
    duties: into("LAID_BY"),
    breachedBy: into("BREACHES_PROVISION"),
    basisOf: into("BASED_ON_PROVISION"),
    restricts: into("RESTRICTED_BY"),
  },
  computed: datedComputed,
  searched: ["number", "summary"],
});
