import { noun, out } from "../reading/noun.ts";
import { certaintyField } from "./certainty.ts";

/** 任职: bounds are half-open and may be unknown on either side. */
export const tenure = noun("Tenure", {
  edges: {
    leader: out("HELD_BY"),
    post: out("OF_POST"),
    throughPost: out("THROUGH_POST"),
    appointedBy: out("APPOINTED_BY"),
  },
  computed: { certainty: certaintyField },
  defaultOrder: ["fromLatest"],
});
