import { noun, out } from "../reading/noun.ts";

/** 任务分工: a link with a role, a label and a source of its own, hence a node. */
export const assignment = noun("Assignment", {
  edges: { task: out("OF_TASK"), assignee: out("ASSIGNED_TO") },
  filterEdges: {
    office: { ...out("ASSIGNED_TO"), to: "Office" },
    post: { ...out("ASSIGNED_TO"), to: "Post" },
    leader: { ...out("ASSIGNED_TO"), to: "Leader" },
  },
  defaultOrder: ["role", "sequence"],
});
