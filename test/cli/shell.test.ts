import { expect, test } from "vitest";
import { callOf, languageOf } from "../../src/cli/shell.ts";
import { folderWith, spawned, voucherPolicy } from "./support.ts";

test("the language is that of the surroundings", () => {
  expect(languageOf({})).toBe("en");
  expect(languageOf({ LANG: "zh_CN.UTF-8" })).toBe("zh");
  expect(languageOf({ LANG: "zh_CN.UTF-8", LC_ALL: "C" })).toBe("en");
  expect(languageOf({ LANG: "en_US.UTF-8", LC_MESSAGES: "zh_TW" })).toBe("zh");
  expect(languageOf({ LANG: "zh_CN.UTF-8", LC_ALL: "" })).toBe("zh");
});

test("in a checkout edict is called through npm, and where it is installed by itself", () => {
  expect(callOf({})).toBe("edict");
  expect(callOf({ npm_package_name: "edict", npm_lifecycle_event: "start" })).toBe(
    "npm run --silent edict --",
  );
  expect(callOf({ npm_package_name: "edict", npm_lifecycle_event: "npx" })).toBe("edict");
  expect(callOf({ npm_package_name: "grants", npm_lifecycle_event: "start" })).toBe("edict");
});

test("colours obey NO_COLOR and FORCE_COLOR", () => {
  const cwd = folderWith({ "a.policy": voucherPolicy.replace("spend cap", "spent cap") });
  const check = (env: Readonly<Record<string, string>>): string =>
    spawned(["check", "a.policy"], { cwd, env }).stdout;
  const escape = "\u001b[";
  expect(check({ NO_COLOR: "1" })).not.toContain(escape);
  expect(check({ NO_COLOR: "", FORCE_COLOR: "1" })).toContain(escape);
});
