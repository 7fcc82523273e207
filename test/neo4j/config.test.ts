import { readConfig } from "../../src/config.ts";
import { DomainError } from "../../src/errors.ts";

const messageFor = (environment: Record<string, string>) => {
  try {
    readConfig(environment, "/srv");
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.required, error.got];
  }
  return undefined;
};

describe("readConfig", () => {
  it("needs no setting at all", () => {
    const environment = { XDG_CACHE_HOME: "/cache" };
    expect(readConfig(environment, "/srv")).toEqual({
      neo4j: undefined,
      managed: {
        home: "/srv/.zeren",
        cache: "/cache/zeren",
        boltPort: 7697,
        heapInitial: 128,
        heapMax: 384,
        pageCache: 64,
        environment,
      },
      http: { host: "127.0.0.1", port: 4000 },
      archive: undefined,
      isReadOnly: false,
      timeZone: "Asia/Shanghai",
      logLevel: "info",
    });
  });

  it("takes the server that NEO4J_URI names", () => {
    const config = readConfig({ NEO4J_URI: "neo4j+s://graph.example:7687", NEO4J_PASSWORD: "secret" }, "/srv");
    expect(config.neo4j).toEqual({
      uri: "neo4j+s://graph.example:7687",
      user: "neo4j",
      password: "secret",
      database: "neo4j",
    });
  });

  it("counts an empty value as not set, and starts relative folders at the working folder", () => {
    const config = readConfig({ PORT: "", NEO4J_URI: " ", ZEREN_HOME: "data", ZEREN_ARCHIVE: "papers" }, "/srv");
    expect([config.http.port, config.neo4j, config.managed.home, config.archive]).toEqual([
      4000,
      undefined,
      "/srv/data",
      "/srv/papers",
    ]);
  });

  it("shuts the door for imports with ZEREN_READ_ONLY=1", () => {
    expect(readConfig({ ZEREN_READ_ONLY: "1" }, "/srv").isReadOnly).toBe(true);
    expect(messageFor({ ZEREN_READ_ONLY: "yes" })).toEqual([
      "BAD_SETTING",
      "ZEREN_READ_ONLY to be 0 or 1",
      "ZEREN_READ_ONLY=yes",
    ]);
  });

  it("names every wrong setting at once, with what was required and what was got", () => {
    expect(messageFor({ PORT: "http", ZEREN_BOLT_PORT: "0", ZEREN_TIME_ZONE: "Mars" })).toEqual([
      "BAD_SETTING",
      "PORT to be a port number, 0 to 65535; ZEREN_TIME_ZONE to be the IANA name of a time zone, such as Asia/Shanghai; " +
        "ZEREN_BOLT_PORT to be a port number, 1 to 65535",
      "PORT=http; ZEREN_TIME_ZONE=Mars; ZEREN_BOLT_PORT=0",
    ]);
  });

  it("asks for the password of a named server, and never shows one", () => {
    expect(messageFor({ NEO4J_URI: "bolt://localhost" })).toEqual([
      "BAD_SETTING",
      "NEO4J_PASSWORD to be the password of NEO4J_USER, because NEO4J_URI is set",
      "NEO4J_PASSWORD=(not set)",
    ]);
    expect(JSON.stringify(messageFor({ NEO4J_URI: "http://localhost", NEO4J_PASSWORD: "secret" }))).not.toContain(
      "secret",
    );
  });
});
