import { into } from "../reading/noun.ts";
import { reach } from "../reading/patterns.ts";
import type { ComputedField } from "../reading/reading.ts";

/** Members of a counted set that documents name; a set never has members that nobody named. Null for other tasks. */
export const listedField: ComputedField = ({ scope, node }) => {
  const part = reach(scope, node, into("PART_OF"), "Task");
  const isSet = `${scope.property(node, "kind")} = 'TASK_SET'`;
  return { cypher: `CASE WHEN ${isSet} THEN COUNT { ${part.match} RETURN 1 } END`, read: (count) => count };
};
