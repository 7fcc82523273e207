import { startApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const json = { "content-type": "application/json" };
const refusal = (required: string, got: string, next = "Correct the value and send the request again.") => ({
  errors: [
    {
      message: `Required: ${required}. Got: ${got}. ${next}`,
      extensions: { code: "BAD_INPUT", required, got, next },
    },
  ],
});

describe("a request that is not GraphQL over HTTP", () => {
  test("with a body that is not JSON is refused with 400", async () => {
    const { status, body } = await api.send("POST", "/graphql", { headers: json, body: "{query:" });
    expect({ status, body }).toEqual({
      status: 400,
      body: refusal('a JSON object such as {"query": "{ __typename }"}', "text that is not JSON"),
    });
  });

  test("with an empty body is refused with 400", async () => {
    const { status, body } = await api.send("POST", "/graphql", { headers: json });
    expect({ status, body }).toEqual({
      status: 400,
      body: refusal('a JSON object such as {"query": "{ __typename }"}', "an empty body"),
    });
  });

  test.each(["[]", "3", "null", "{}", '"query"', '{"query": 3}', '{"query": "{ __typename }", "variables": []}'])(
    "with the body %s is refused with 400",
    async (sent) => {
      const { status, body } = await api.send("POST", "/graphql", { headers: json, body: sent });
      expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: "BAD_INPUT" });
    },
  );

  test.each([
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, "application/x-www-form-urlencoded"],
    ["plain text", { "content-type": "text/plain" }, "text/plain"],
    ["no media type", {}, "no content-type"],
    ["another charset", { "content-type": "application/json; charset=gbk" }, "application/json; charset=gbk"],
    ["a compressed body", { ...json, "content-encoding": "gzip" }, "application/json, gzip"],
  ])("with %s is refused with 415", async (_, headers, got) => {
    const { status, body } = await api.send("POST", "/graphql", { headers, body: '{"query": "{ __typename }"}' });
    expect({ status, body }).toEqual({
      status: 415,
      body: refusal("content-type: application/json in UTF-8, not compressed", got),
    });
  });

  test("with more than 1 MB is refused with 413 before it is read", async () => {
    const body = JSON.stringify({ query: "{ __typename }", padding: "x".repeat(1_048_576) });
    const answer = await api.send("POST", "/graphql", {
      headers: { ...json, "content-length": String(body.length) },
      body,
    });
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 413,
      body: refusal("a body of at most 1048576 bytes", `${body.length} bytes`, "Ask in several requests."),
    });
  });

  test("with more than 1 MB in chunks is refused with 413", async () => {
    const { status } = await api.send("POST", "/graphql", {
      headers: { ...json, "transfer-encoding": "chunked" },
      body: `{"query": "{ __typename }", "padding": "${"x".repeat(1_048_600)}"}`,
    });
    expect(status).toBe(413);
  });

  test.each(["PUT", "DELETE", "PATCH", "OPTIONS"])(
    "by %s is refused with 405 and the methods that are allowed",
    async (method) => {
      const { status, headers, body } = await api.send(method, "/graphql");
      expect({ status, allow: headers.allow, body }).toEqual({
        status: 405,
        allow: "GET, POST",
        body: refusal("method GET, POST", method),
      });
    },
  );

  test.each(["/nothing", "/graphql/", "/graphiql", "/../etc/passwd", "//"])(
    "to the path %s is refused with 404",
    async (path) => {
      const { status, body } = await api.send("GET", path);
      expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 404, code: "BAD_INPUT" });
      expect(body.errors[0].message).not.toContain("passwd");
    },
  );

  test("that accepts neither JSON nor HTML is refused with 406", async () => {
    const { status } = await api.send("POST", "/graphql", {
      headers: { ...json, accept: "image/png" },
      body: '{"query": "{ __typename }"}',
    });
    expect(status).toBe(406);
  });
});

describe("a GraphQL request", () => {
  test("is answered in the media type it accepts", async () => {
    const sent = (accept?: string) =>
      api.send("POST", "/graphql", {
        headers: { ...json, ...(accept && { accept }) },
        body: '{"query": "{ __typename }"}',
      });
    const types = await Promise.all([sent(), sent("application/json"), sent("application/graphql-response+json")]);
    expect(types.map(({ status, headers }) => [status, headers["content-type"]])).toEqual([
      [200, "application/json; charset=utf-8"],
      [200, "application/json; charset=utf-8"],
      [200, "application/graphql-response+json; charset=utf-8"],
    ]);
  });

  test("may come by GET when no other site could have sent it", async () => {
    const path = `/graphql?query=${encodeURIComponent("{ __typename }")}`;
    const plain = await api.send("GET", path);
    const marked = await api.send("GET", path, { headers: { "apollo-require-preflight": "yes" } });
    expect([plain.status, marked.status, marked.body]).toEqual([400, 200, { data: { __typename: "Query" } }]);
  });

  test("leaves the connection open for the next one", async () => {
    const { headers } = await api.send("GET", "/healthz", { headers: { connection: "keep-alive" } });
    expect(headers["keep-alive"]).toBe("timeout=65");
  });
});
