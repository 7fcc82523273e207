import { eitherWay, into, noun, out } from "../reading/noun.ts";

/** 法规文件: every titled text; `stage` and events say how far it has come. */
export const regulation = noun("Regulation", {
  edges: {
    issuers: out("ISSUED_BY"),
    overseers: into("OVERSEES"),
    sets: into("SET_BY"),
    basisOf: into("BASED_ON"),
    outputOf: into("HAS_OUTPUT"),
    implements: out("IMPLEMENTS"),
    implementedBy: into("IMPLEMENTS"),
    contains: out("CONTAINS"),
    containedIn: into("CONTAINS"),
    possiblySame: eitherWay("POSSIBLY_SAME"),
    breachedBy: into("BREACHES"),
    events: into("ABOUT"),
  },
  searched: ["title", "otherTitles", "resolvedTitle", "number"],
});
