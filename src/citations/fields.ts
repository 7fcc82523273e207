import { noun, out } from "../reading/noun.ts";
import { passageField } from "./passage.ts";

/** 引文: one passage behind one fact. */
export const citation = noun("Citation", {
  edges: { document: out("IN_DOCUMENT"), subject: out("SUPPORTS") },
  computed: { passage: passageField },
  defaultOrder: ["start"],
});
