/**
 * What every run of `npm run test:mutation` has in common. The parts of the sources and the tests
 * that must notice a change in each are in `.ci/mutation-parts.mjs`.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: ".ci/mutation-tests.mjs", related: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // No test needs to hold the texts of errors to the letter. Whole arrow functions are
  // not taken away: a change of what stands in one must be noticed anyway.
  mutator: { excludedMutations: ["StringLiteral", "ArrowFunction"] },
  // Stryker reads it by an interface that TypeScript has no longer; nothing here needs it.
  tsconfigFile: "none",
  tempDirName: ".build/mutation",
  ignorePatterns: [".build", "coverage", "generated/site"],
  reporters: ["dots"],
  allowEmpty: false,
  timeoutMS: 60_000,
};
