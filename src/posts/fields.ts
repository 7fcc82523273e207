import { into, noun, out } from "../reading/noun.ts";
import { holdingField } from "./holding.ts";

/** 职务: a seat, whether held or not. */
export const post = noun("Post", {
  edges: {
    office: out("POST_IN", { also: { type: "HEAD_OF", where: { rank: "HEAD" } } }),
    tenures: into("OF_POST", { bounded: true }),
    vacancies: into("VACANCY_OF"),
    nominees: into("NOMINATED_FOR"),
    exOfficioSeats: into("THROUGH_POST"),
    assignments: into("ASSIGNED_TO"),
    duties: into("BORNE_BY"),
  },
  computed: { holding: holdingField },
  searched: ["title"],
});
