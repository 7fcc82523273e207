import { datedComputed } from "../reading/dated.ts";
import { into, noun, out } from "../reading/noun.ts";

/** 职责: what a post, office or leader answers for without a task: a field, a river, a paired unit, a quota. */
export const duty = noun("Duty", {
  edges: {
    bearers: out("BORNE_BY"),
    over: out("OVER"),
    laidBy: out("LAID_BY"),
    figures: into("FIGURE_ABOUT"),
    events: into("ABOUT"),
  },
  computed: datedComputed,
  searched: ["title"],
});
