import { cypher, identifier, joined, Statement } from "../../src/neo4j/cypher.ts";

describe("cypher", () => {
  it("makes every value in a hole a parameter, whatever the value says", () => {
    const id = "x'}) DETACH DELETE n //";
    const statement = cypher`MATCH (n {id: ${id}}) RETURN n LIMIT ${10}`;
    expect(statement.text).toBe("MATCH (n {id: $hole0}) RETURN n LIMIT $hole1");
    expect(statement.parameters).toEqual({ hole0: id, hole1: 10 });
  });

  it("splices nested pieces in and numbers their parameters anew", () => {
    const where = cypher`t.dueOn < date(${"2021-01-01"}) AND t.no > ${3}`;
    const statement = cypher`MATCH (t:Task) WHERE t.id <> ${"a"} AND ${where} AND ${where} RETURN t LIMIT ${5}`;
    expect(statement.text).toBe(
      "MATCH (t:Task) WHERE t.id <> $hole0 AND t.dueOn < date($hole1) AND t.no > $hole2" +
        " AND t.dueOn < date($hole3) AND t.no > $hole4 RETURN t LIMIT $hole5",
    );
    expect(Object.values(statement.parameters)).toEqual(["a", "2021-01-01", 3, "2021-01-01", 3, 5]);
  });

  it("names a constant query by its first line and keeps its text when parameters are given", () => {
    const tasksByIds = cypher<{ ids: string[] }>`
      // tasksByIds
      UNWIND $ids AS id RETURN id`;
    const statement = tasksByIds.with({ ids: ["a"] });
    expect(statement.name).toBe("tasksByIds");
    expect(statement.text).toBe(tasksByIds.text);
    expect(statement.parameters).toEqual({ ids: ["a"] });
    expect(cypher`RETURN 1`.name).toBe("unnamed");
  });

  it("takes a label that is chosen at run time from a closed set only", () => {
    expect(cypher`MATCH (n:${identifier("Task", ["Task", "Issue"])}) RETURN n`.text).toBe("MATCH (n:`Task`) RETURN n");
    expect(() => identifier("Task) DELETE n //", ["Task", "Issue"])).toThrow("Required: one of Task, Issue.");
  });

  it("joins pieces", () => {
    const all = joined([cypher`a = ${1}`, cypher`b = ${2}`, cypher`c`], " AND ");
    expect([all.text, all.parameters]).toEqual(["a = $hole0 AND b = $hole1 AND c", { hole0: 1, hole1: 2 }]);
    expect(joined([], ", ").text).toBe("");
  });

  it("knows a statement from an object that looks like one", () => {
    expect(Statement.is(cypher`RETURN 1`)).toBe(true);
    expect(Statement.is({ text: "RETURN 1", parameters: {} })).toBe(false);
  });
});
