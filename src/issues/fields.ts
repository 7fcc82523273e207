import { into, noun, out } from "../reading/noun.ts";
import { statusFields } from "../tasks/status.ts";

/** 问题. */
export const issue = noun("Issue", {
  edges: {
    foundIn: out("FOUND_IN"),
    concerns: out("CONCERNS"),
    addressedBy: into("ADDRESSES"),
    breaches: out("BREACHES"),
    events: into("ABOUT"),
    figures: into("FIGURE_ABOUT"),
    under: out("UNDER"),
    recurrenceOf: out("RECURRENCE_OF"),
    recurrences: into("RECURRENCE_OF"),
    raisedBy: out("RAISED_BY"),
    raised: into("RAISED_BY"),
    breachesProvisions: out("BREACHES_PROVISION"),
  },
  computed: statusFields,
  searched: ["title"],
});
