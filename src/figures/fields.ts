import { noun, out } from "../reading/noun.ts";

/** 数据. */
export const figure = noun("Figure", {
  edges: { about: out("FIGURE_ABOUT") },
  searched: ["metric", "scope"],
});
