import { startApi, type TestApi } from "../support/api.ts";
import { type Detour, openDetour } from "../support/detour.ts";
import { testConnection } from "../support/graph.ts";

let detour: Detour;
let api: TestApi;
beforeEach(async () => {
  detour = await openDetour(testConnection().uri);
  api = await startApi({ uri: detour.uri });
});
afterEach(async () => {
  await detour.cut();
  await api.stop();
});

const question = '{ task(id: "task:none") { title } }';
const statusOf = async (path: string) => (await api.send("GET", path)).status;

test("with its database the server is healthy and ready", async () => {
  expect([await statusOf("/healthz"), await statusOf("/readyz")]).toEqual([200, 200]);
});

test("without its database requests fail within 5 s, and service resumes by itself", async () => {
  await detour.cut();
  const startedAt = performance.now();
  const { status, headers, body } = await api.ask(question);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect([status, headers["retry-after"], body.data]).toEqual([503, "5", undefined]);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions).toEqual({
    code: "UNAVAILABLE",
    required: expect.any(String),
    got: expect.any(String),
    next: "Try again in a few seconds.",
  });
  expect([await statusOf("/healthz"), await statusOf("/readyz")]).toEqual([200, 503]);

  await detour.open();
  const resumed = await api.ask(question);
  expect([resumed.status, resumed.body, await statusOf("/readyz")]).toEqual([200, { data: { task: null } }, 200]);
});

test("with a database that hangs requests fail within 5 s", async () => {
  await api.ask(question);
  detour.hold();
  const startedAt = performance.now();
  const { status, body } = await api.ask(question);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect([status, body.errors[0].extensions.code]).toEqual([503, "UNAVAILABLE"]);
});

test("what needs no database is answered without it", async () => {
  await detour.cut();
  const { status, body } = await api.ask("{ __typename __schema { queryType { name } } }");
  expect([status, body]).toEqual([200, { data: { __typename: "Query", __schema: { queryType: { name: "Query" } } } }]);
});

test("stopping lets running requests end and takes no new ones", async () => {
  detour.hold();
  const running = api.ask(question);
  // The request must have reached the server before it stops.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const stopped = api.stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect(api.send("GET", "/healthz")).rejects.toThrow("ECONNREFUSED");
  expect((await running).status).toBe(503);
  await stopped;
});
