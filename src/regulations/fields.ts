import { eitherWay, into, noun, out } from "../reading/noun.ts";
import { forceStatusField } from "./forceStatus.ts";
import { versionInForceField } from "./versionInForce.ts";

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
    versionOf: out("VERSION_OF"),
    versions: into("VERSION_OF"),
    amends: out("AMENDS"),
    amendedBy: into("AMENDS"),
    repeals: out("REPEALS"),
    repealedBy: into("REPEALS"),
    provisions: into("PROVISION_OF"),
    duties: into("LAID_BY"),
    restricts: into("RESTRICTED_BY"),
    schemes: into("BASED_ON"),
    judgements: into("JUDGES"),
  },
  computed: { forceStatus: forceStatusField, versionInForce: versionInForceField },
  searched: ["title", "otherTitles", "resolvedTitle", "number"],
});
