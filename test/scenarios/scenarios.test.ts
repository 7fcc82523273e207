import { openScenarios } from "../support/scenarios.ts";
import type { SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openScenarios();
}, 180_000);
afterAll(() => api.close());

test("every passage of the scenarios is found in its invented document", async () => {
  const unread: string[] = [];
  for (let after: string | null = null; ; ) {
    const { citations } = await api.ask(
      `query ($after: String) { citations(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id passage { status } } } }`,
      { after },
    );
    for (const { id, passage } of citations.nodes) if (passage.status !== "VERIFIED") unread.push(id);
    after = citations.pageInfo.endCursor;
    if (!citations.pageInfo.hasNextPage) break;
  }
  expect(unread).toEqual([]);
});
