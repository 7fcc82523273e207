import { into, noun, out } from "../reading/noun.ts";

/** 单位: permanent bodies, groups, and collectives, which are kept as one and never silently replaced by their members. */
export const office = noun("Office", {
  edges: {
    parents: out("PART_OF", { dated: true }),
    parts: into("PART_OF", { dated: true }),
    members: into("MEMBER_OF", { dated: true }),
    memberOf: out("MEMBER_OF", { dated: true }),
    successors: out("SUCCEEDED_BY"),
    predecessors: into("SUCCEEDED_BY"),
    seat: out("SEATED_IN"),
    posts: into("POST_IN"),
    headPost: into("POST_IN", { where: { rank: "HEAD" } }),
    assignments: into("ASSIGNED_TO"),
    oversees: out("OVERSEES"),
    issued: into("ISSUED_BY"),
    events: into("DONE_BY"),
    inspections: into("INSPECTED"),
    figures: into("FIGURE_ABOUT"),
    duties: into("BORNE_BY"),
    runs: into("OPERATED_BY"),
    schemes: into("COVERS"),
    judgements: into("JUDGES"),
  },
  searched: ["name", "otherNames"],
});
