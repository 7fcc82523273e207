import { idOf } from "../generator/block.ts";
import { FOREVER, nodes, ON_RECORD, type Query, recorded } from "./query.ts";

const leader = { id: idOf("Leader", 0, 0) };
const rank =
  "CASE a.role WHEN 'LEAD' THEN 0 WHEN 'RESPONSIBLE' THEN 1 WHEN 'COOPERATE' THEN 2 WHEN 'IMPLEMENT' THEN 3 WHEN 'SUPERVISE' THEN 4 ELSE 5 END";

/** The first 20 tasks laid on a leader, with 5 issues each. */
function tasksOfLeader(name: string, title: string, withMiddle: boolean): Query {
  const [role, taskTitle, issueTitle] = withMiddle ? ["role", "title", "title"] : ["", "", ""];
  const map = (pairs: readonly (string | false)[]) => `{${pairs.filter(Boolean).join(", ")}}`;
  const issues = `{nodes: COLLECT { MATCH (t)-[r:ADDRESSES]->(i:Issue) WHERE ${recorded("r", "i")} WITH i ORDER BY i.id LIMIT 5
    RETURN ${map(["id: i.id", withMiddle && "title: i.title"])} }}`;
  const taskMap = map([withMiddle && "title: t.title", `addresses: ${issues}`]);
  return {
    name,
    title,
    query: `query ${name}($id: ID!) { leader(id: $id) { name assignments(first: 20) { nodes { ${role} task { ${taskTitle} addresses(first: 5) { nodes { id ${issueTitle} } } } } } } }`,
    variables: leader,
    reference: {
      cypher: `MATCH (l:Leader {id: $id}) WHERE ${recorded("l")} RETURN {name: l.name, assignments: {nodes: COLLECT {
        MATCH (l)<-[on:ASSIGNED_TO]-(a:Assignment) WHERE ${recorded("on", "a")} WITH a ORDER BY ${rank}, a.sequence, a.id LIMIT 20
        MATCH (a)-[of:OF_TASK]->(t:Task) WHERE ${recorded("of", "t")} RETURN ${map([withMiddle && "role: a.role", `task: ${taskMap}`])} }}}`,
      parameters: { ...leader, forever: FOREVER },
      data: ([row]) => ({ leader: row ?? null }),
    },
    neo4jGraphql: {
      query: `query ${name}($id: ID!) { leaders(where: { id: { eq: $id }, recordedTo: { eq: "${FOREVER}" } }) { name
        assignments(limit: 20, sort: [{ sequence: ASC }, { role: ASC }, { id: ASC }], ${ON_RECORD}) { ${role}
          task(${ON_RECORD}) { ${taskTitle} addresses(limit: 5, sort: [{ id: ASC }], ${ON_RECORD}) { id ${issueTitle} } } } } }`,
      variables: leader,
      data: ({ leaders: [found] }: { leaders: { assignments: { task: { addresses: object[] }[] }[] }[] }) => ({
        leader: found && {
          ...found,
          assignments: nodes(
            found.assignments.map(({ task: [task], ...assignment }) => ({
              ...assignment,
              task: task && { ...task, addresses: nodes(task.addresses) },
            })),
          ),
        },
      }),
    },
    note: "@neo4j/graphql cannot order by the rank of a role; here the order by (sequence, role) happens to be the same.",
  };
}

export const leaderTasks = tasksOfLeader("Q4", "a leader's tasks and their issues", true);
export const leaderTasksBare = tasksOfLeader("Q4B", "the same, nothing of what lies between", false);
