import { readdir, readFile } from "node:fs/promises";
import { startApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

test.each(["/", "/graphql", "/graphql?query=%7B__typename%7D"])("a browser at %s gets GraphiQL", async (path) => {
  const { status, headers, text } = await api.send("GET", path, { headers: browser });
  expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
  expect(text).toContain("责任 Zeren");
});

test("the page and all it loads come from this server", async () => {
  const { text, headers } = await api.send("GET", "/", { headers: browser });
  expect(text).not.toMatch(/https?:\/\//);
  expect(headers["content-security-policy"]).toContain("default-src 'self'");
  const loaded = [...text.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path as string);
  const workers = ["editor", "json", "graphql"].map((name) => `/graphiql/${name}.worker.js`);
  const answers = await Promise.all([...loaded, ...workers].map((path) => api.send("GET", path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});

test("the page offers every ready query", async () => {
  const files = (await readdir("queries", { recursive: true })).filter((file) => file.endsWith(".graphql"));
  const { text } = await api.send("GET", "/graphiql/page.js");
  expect(files.length).toBeGreaterThanOrEqual(12);
  const questions = await Promise.all(
    files.map(async (file) => (await readFile(`queries/${file}`, "utf8")).split("\n")[0]),
  );
  const missing = questions.filter((question) => !text.includes(String(question?.replace("# ", ""))));
  expect(missing).toEqual([]);
});

test.each(["/graphiql/nothing.js", "/graphiql/..%2f..%2fpackage.json", "/graphiql/page.exe"])(
  "the file %s is not served",
  async (path) => {
    const { status, text } = await api.send("GET", path);
    expect(status).toBe(404);
    expect(text).not.toContain("zeren");
  },
);
