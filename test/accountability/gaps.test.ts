import { gapsOfHop, gapsOfTask, type HopSeen, MAX_DEPTH, withoutCycles } from "../../src/accountability/gaps.ts";

const whole: HopSeen = {
  relation: "ASSIGNED",
  depth: 0,
  officeId: "office:甲",
  isCollective: false,
  membersNamed: null,
  hasParent: true,
  isTop: false,
  hasPost: true,
  status: "HELD",
  certainty: "CERTAIN",
};
const noPost = { hasPost: false, status: null, certainty: null } as const;

describe("a hop", () => {
  test.each<[string, Partial<HopSeen>, string[]]>([
    ["with a certain holder has no gap", {}, []],
    ["whose holder is only possible", { certainty: "POSSIBLE" }, ["HOLDER_POSSIBLE"]],
    ["whose post nobody is known to hold", { status: "UNKNOWN", certainty: null }, ["HOLDER_UNKNOWN"]],
    ["whose post is stated vacant", { status: "VACANT", certainty: null }, ["POST_VACANT"]],
    ["without a head post", noPost, ["NO_HEAD_POST_KNOWN"]],
    ["of a collective without members", { ...noPost, isCollective: true, membersNamed: false }, ["MEMBERS_UNNAMED"]],
    ["of a collective of which nothing is said", { ...noPost, isCollective: true }, ["MEMBERS_UNNAMED"]],
    ["of a collective with all members named", { ...noPost, isCollective: true, membersNamed: true }, []],
    ["that is a person and has no office", { ...noPost, officeId: null, isTop: true, hasParent: false }, []],
    ["that no office is known to stand above", { hasParent: false }, ["NO_PARENT_KNOWN"]],
    ["that stands at the top", { hasParent: false, isTop: true }, []],
    ["above the assignee, with nothing above it", { relation: "PARENT", depth: 1, hasParent: false }, []],
    ["one level below the longest way", { relation: "PARENT", depth: MAX_DEPTH - 1 }, []],
    ["at the longest way, with more above", { relation: "PARENT", depth: MAX_DEPTH }, ["DEPTH_REACHED"]],
    ["at the longest way, with nothing above", { relation: "PARENT", depth: MAX_DEPTH, hasParent: false }, []],
  ])("%s", (_, difference, reasons) => {
    expect(gapsOfHop({ ...whole, ...difference }).map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe("a task", () => {
  test.each<[string, string[], string | null, string, string[]]>([
    ["with a lead has no gap", ["LEAD", "COOPERATE"], null, "2020-04-02", []],
    ["that is laid on nobody", [], null, "2020-04-02", ["NO_ASSIGNMENT"]],
    ["with only cooperating units", ["COOPERATE"], null, "2020-04-02", ["NO_LEAD"]],
    ["the day before it was issued", ["LEAD"], "2020-04-02", "2020-04-01", ["NOT_YET_ISSUED"]],
    ["the day it was issued", ["LEAD"], "2020-04-02", "2020-04-02", []],
    ["the day after", ["LEAD"], "2020-04-02", "2020-04-03", []],
  ])("%s", (_, roles, issuedFrom, day, reasons) => {
    expect(gapsOfTask(roles, issuedFrom, day).map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe("a chain that returns to where it was", () => {
  const hop = (officeId: string | null, postId: string | null = null) => ({ officeId, postId });

  test("is cut there, and says so", () => {
    expect(withoutCycles([hop("甲"), hop("乙"), hop("甲")])).toEqual({ hops: [hop("甲"), hop("乙")], hasCycle: true });
  });

  test("is not one that passes two posts of one office, or two persons", () => {
    const hops = [hop("甲", "一"), hop("甲", "二"), hop(null), hop(null)];
    expect(withoutCycles(hops)).toEqual({ hops, hasCycle: false });
  });
});
