import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    // Two cores work on it together; by default one of them would only look on.
    maxWorkers: "100%",
    testTimeout: 20_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "grammar/**/*.ts"],
      reportsDirectory: "coverage",
    },
  },
});
