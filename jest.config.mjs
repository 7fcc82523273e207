// biome-ignore lint/style/noDefaultExport: jest takes its configuration from the default export
export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2023", parser: { syntax: "typescript" } } }] },
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testTimeout: 180_000,
  globalSetup: "<rootDir>/test/support/globalSetup.ts",
  globalTeardown: "<rootDir>/test/support/globalTeardown.ts",
  // Each worker has a Neo4j of its own, which needs a core while it plans; one that is given can serve one worker only.
  maxWorkers: process.env.NEO4J_URI ? 1 : 2,
  coverageProvider: "v8",
  reporters: ["default", "<rootDir>/test/support/countReporter.mjs"],
};
