import { into, noun, out } from "../reading/noun.ts";

/** 事件: also the steps in the life of a task or regulation; a state is folded from them, never stored. */
export const event = noun("Event", {
  edges: {
    about: out("ABOUT"),
    by: out("DONE_BY"),
    participants: out("ATTENDED_BY"),
    attendingOffices: out("ATTENDED_BY"),
    figures: into("FIGURE_ABOUT"),
    partOf: out("PART_OF"),
    steps: into("PART_OF"),
    basedOn: out("BASED_ON"),
    files: out("EVIDENCED_BY"),
  },
  defaultOrder: ["onLatest"],
  searched: ["title"],
});
