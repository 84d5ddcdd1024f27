/**
 * The tests of one part of `.ci/mutation-parts.mjs`, which `.ci/mutation.mjs` names in the
 * environment. Stryker has an option for this; but where it is used, changes to what a module works
 * out while it is loaded are put in too late, and no test can notice them.
 */
import config from "../.vitest.config.ts";

const tests = JSON.parse(process.env.EDICT_MUTATION_TESTS ?? "[]");
export default { ...config, test: { ...config.test, include: tests } };
