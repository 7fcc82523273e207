import { into, noun, out } from "../reading/noun.ts";

/** 领导: a person is joined to posts only through dated tenures; a nomination is a plain link, since it is no tenure. */
export const leader = noun("Leader", {
  edges: {
    tenures: into("HELD_BY", { bounded: true }),
    nominations: out("NOMINATED_FOR"),
    assignments: into("ASSIGNED_TO"),
    attended: into("ATTENDED_BY"),
    duties: into("BORNE_BY"),
    judgements: into("JUDGES"),
  },
  searched: ["name", "otherNames"],
});
