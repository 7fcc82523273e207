import { serverAudits } from "graphql-http";
import { startApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** Apollo answers GET only with a header that a foreign site cannot set; the audits do not know it. */
const withPreflight: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set("apollo-require-preflight", "yes");
  return fetch(input, { ...init, headers });
};

test("the server keeps every MUST of GraphQL over HTTP, and 58 of its 61 rules", async () => {
  const audits = serverAudits({ url: `${api.address}/graphql`, fetchFn: withPreflight });
  const results = [];
  for (const audit of audits) results.push(await audit.fn());
  const must = results.filter(({ name }) => name.startsWith("MUST"));
  const kept = results.filter(({ status }) => status === "ok");
  const keptMust = must.filter(({ status }) => status === "ok");
  process.stderr.write(
    `graphql-http audits: ${kept.length} of ${results.length} kept, MUST ${keptMust.length} of ${must.length}\n`,
  );
  const failed = results.flatMap((result) =>
    result.status === "ok" ? [] : [`${result.id} ${result.name}: ${result.reason}`],
  );
  process.stderr.write(failed.map((line) => `  not kept: ${line}\n`).join(""));
  expect([must.length, keptMust.length]).toEqual([13, 13]);
  expect(kept.length).toBeGreaterThanOrEqual(58);
});
