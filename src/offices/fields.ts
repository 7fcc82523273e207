import { into, noun, out } from "../reading/noun.ts";

/** 主要负责职务: found by a relationship of its own, since a government has posts by the thousand. */
export const headPost = into("HEAD_OF", { where: { rank: "HEAD" }, beside: "POST_IN" });

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
    headPost,
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
