import { into, noun, out } from "../reading/noun.ts";

/** 文献. */
export const document = noun("Document", {
  edges: {
    issuers: out("ISSUED_BY"),
    addressees: out("ADDRESSED_TO"),
    publishes: out("PUBLISHES"),
    statements: into("IN_DOCUMENT"),
  },
  searched: ["title", "number", "file"],
});
