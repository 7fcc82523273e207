import type { RequestContext } from "../context.ts";
import { out } from "../reading/noun.ts";
import { reach } from "../reading/patterns.ts";
import type { ComputedField } from "../reading/reading.ts";

/**
 * The words of a citation. The graph keeps only the locator; the words come from the archive when the field is
 * resolved, after the passage's hash is checked.
 */
export const passageField: ComputedField = ({ scope, node }) => {
  const document = reach(scope, node, out("IN_DOCUMENT"), "Document");
  const locator = ["start", "end", "sha256"].map((property) => scope.property(node, property));
  const source = ["file", "sha256"].map((property) => scope.property(document.node, property)).join(", ");
  return {
    cypher: `[${locator.join(", ")}, head(COLLECT { ${document.match} RETURN [${source}] })]`,
    read: (row) => {
      const [start, end, sha256, source] = row as [number, number, string, [string, string | null] | null];
      return (context: RequestContext) => {
        if (source === null) return { status: "NOT_ARCHIVED", text: null };
        const [file, documentSha256] = source;
        return context.archive.passage({ file, documentSha256, start, end, sha256 });
      };
    },
  };
};
