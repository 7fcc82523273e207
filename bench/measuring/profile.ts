import { type DocumentNode, getOperationAST, parse } from "graphql";
import { type Driver, type ProfiledPlan, session } from "neo4j-driver";
import type { Connection } from "../../src/config.ts";
import { nouns } from "../../src/nouns.ts";
import { compileOperation } from "../../src/reading/operation.ts";
import { rootFields } from "../../src/rootFields.ts";
import { createSchema } from "../../src/schema.ts";
import { openBareDriver, withIntegers } from "../contestants/reference.ts";
import type { Query } from "../queries/query.ts";

/** Database hits of our compiled query and of the hand-written one, and what their plans scan; never while timing. */
export interface Hits {
  readonly query: string;
  readonly ours: Profile;
  readonly reference: Profile;
}

interface Profile {
  readonly hits: number;
  /** Operators that read a whole label, a whole type or the whole graph. */
  readonly scans: readonly string[];
}

const WHOLE =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|\w*RelationshipTypeScan|\w*AllRelationshipsScan)/;

export async function databaseHits(connection: Connection, queries: readonly Query[]): Promise<Hits[]> {
  const driver = openBareDriver(connection.uri, connection.password);
  const schema = createSchema();
  const clock = { now: new Date(), timeZone: "Asia/Shanghai" };
  const found: Hits[] = [];
  try {
    for (const query of queries) {
      const document: DocumentNode = parse(query.query);
      const operation = getOperationAST(document);
      if (operation === null || operation === undefined) throw new Error(`${query.name} has no operation`);
      const { statement } = compileOperation(
        { schema, nouns, rootFields },
        { document, operation, variables: query.variables, clock },
      );
      // The planner shows nothing of what stands inside a function.
      const shown = statement?.text.replaceAll("head(COLLECT {", "(COLLECT {");
      found.push({
        query: query.name,
        ours: await profile(driver, shown ?? "RETURN 1", statement?.parameters ?? {}),
        reference: await profile(driver, query.reference.cypher, query.reference.parameters),
      });
    }
  } finally {
    await driver.close();
  }
  return found;
}

async function profile(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Profile> {
  const reading = driver.session({ database: "neo4j", defaultAccessMode: session.READ, fetchSize: -1 });
  try {
    const { summary } = await reading.run(`PROFILE ${cypher}`, withIntegers(parameters));
    const operators = summary.profile === false ? [] : operatorsOf(summary.profile);
    return {
      hits: operators.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
      // One that read nothing stands in a branch that was not needed.
      scans: operators
        .filter(({ dbHits }) => Number(dbHits) > 0)
        .map(({ operatorType }) => operatorType.replace(/@.*/, ""))
        .filter((name) => WHOLE.test(name)),
    };
  } finally {
    await reading.close();
  }
}

function operatorsOf(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
