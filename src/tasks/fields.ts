import { into, noun, out } from "../reading/noun.ts";
import { closeOutField } from "./closeOutField.ts";
import { completionRateField } from "./completionRate.ts";
import { listedField } from "./listed.ts";
import { statusFields } from "./status.ts";

/** 任务: measures, rectification items, directives, and counted sets whose members may be unlisted. */
export const task = noun("Task", {
  edges: {
    setBy: out("SET_BY"),
    directedBy: out("DIRECTED_BY"),
    partOf: out("PART_OF"),
    parts: into("PART_OF"),
    assignments: into("OF_TASK"),
    addresses: out("ADDRESSES"),
    concerns: out("CONCERNS"),
    basedOn: out("BASED_ON"),
    outputs: out("HAS_OUTPUT"),
    events: into("ABOUT"),
    figures: into("FIGURE_ABOUT"),
    under: out("UNDER"),
    dependsOn: out("DEPENDS_ON"),
    splitFrom: out("SPLIT_FROM"),
    mergedInto: out("MERGED_INTO"),
    basedOnProvisions: out("BASED_ON_PROVISION"),
  },
  computed: {
    ...statusFields,
    closeOut: closeOutField,
    completionRateRecomputed: completionRateField,
    listed: listedField,
  },
  defaultOrder: ["number"],
  searched: ["title", "section", "goal"],
});
