/** Unit and integration tests run in Node; tests that need a page declare `@jest-environment jsdom` themselves. */
const transform = {
  "^.+\\.(t|j|mj)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
const shared = {
  transform,
  // These packages are published as ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(.*/)?(sirv|mrmime|totalist|@polka|strip-bom|uuid|saxen|hucre)/)",
  ],
  moduleNameMapper: { "\\.(css|svg|png)$": "<rootDir>/test/fixtures/asset-stub.js" },
};

module.exports = {
  testTimeout: 30000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/reference/"],
    },
    { ...shared, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
    { ...shared, displayName: "reference", testMatch: ["<rootDir>/test/reference/**/*.test.ts"] },
  ],
};
