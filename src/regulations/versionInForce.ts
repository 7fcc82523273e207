import type { RegulationStage } from "../generated/schema.ts";
import { into, out } from "../reading/noun.ts";
import { readNode } from "../reading/objects.ts";
import { reach } from "../reading/patterns.ts";
import type { ComputedField } from "../reading/reading.ts";
import { type Force, forceStatusOn } from "./forceStatus.ts";

/** The text in force on a day among the versions of one; of several the one that came into force last. Null when none is known. */
export function inForceOn<T extends Force>(day: string, versions: readonly T[]): T | null {
  const inForce = versions.filter((version) => forceStatusOn(day, version) === "IN_FORCE");
  const since = ({ inForceFrom }: T) => inForceFrom ?? "";
  return inForce.reduce<T | null>((last, one) => (last === null || since(one) > since(last) ? one : last), null);
}

/** 现行版本: among a text, its versions, the text it is a version of, and the other versions of that. */
export const versionInForceField: ComputedField = ({ scope, node, fieldNodes }) => {
  const [self, version] = [scope.name(), scope.name()];
  const work = reach(scope, self, out("VERSION_OF"), "Regulation");
  const own = reach(scope, self, into("VERSION_OF"), "Regulation");
  const sibling = reach(scope, work.node, into("VERSION_OF"), "Regulation");
  const inner = readNode(scope, version, "Regulation", fieldNodes);
  const found = (from: string) => `RETURN ${from} AS ${version}`;
  const force = ["stage", "inForceFrom", "repealedOn"].map((name) => scope.property(version, name)).join(", ");
  return {
    cypher: `COLLECT { WITH ${node} AS ${self} CALL (${self}) { ${found(self)} UNION ${own.match} ${found(own.node)} UNION ${work.match} ${found(work.node)}
      UNION ${work.match} ${sibling.match} ${found(sibling.node)} } WITH * ${scope.visible(version)} WITH * ORDER BY ${version}.id RETURN [${force}, ${inner.cypher}] }`,
    read: (rows) => {
      const versions = (rows as [RegulationStage, string | null, string | null, unknown][]).map(
        ([stage, inForceFrom, repealedOn, cells]) => ({ stage, inForceFrom, repealedOn, cells }),
      );
      const found = inForceOn(scope.axes.asOf, versions);
      return found === null ? null : inner.read(found.cells);
    },
  };
};
