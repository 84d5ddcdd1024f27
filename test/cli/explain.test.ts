import { expect, test } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import { goldenDifferences } from "../support/golden.ts";
import { edict } from "./support.ts";

test("a diagnostic's page says what it means, with a bad and a good example", async () => {
  const pages = await Promise.all(
    (["en", "zh"] as const).map(async (language) => {
      const { stdout } = await edict(["explain", "cap-without-period", "--lang", language]);
      return { path: `cap-without-period.${language}.txt`, text: stdout };
    }),
  );
  expect(goldenDifferences("cli/explain", pages)).toEqual([]);
});

test("every diagnostic has its page in both languages", async () => {
  for (const { code, bad, good } of catalogue) {
    for (const language of ["en", "zh"] as const) {
      const { status, stdout } = await edict(["explain", code], { language });
      expect(status).toBe(0);
      for (const line of `${bad}\n${good}`.split("\n")) expect(stdout).toContain(line.trimEnd());
    }
  }
});

test("a code is found in capitals too; for an unknown one the nearest is offered", async () => {
  expect(await edict(["explain", "CAP-WITHOUT-PERIOD"])).toMatchObject({ status: 0 });
  expect(await edict(["explain", "cap-without-perod"])).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "error: No diagnostic has the code “cap-without-perod”. Did you mean cap-without-period?\n",
  });
  expect(await edict(["explain", "cap-without-perod", "--lang", "zh"])).toMatchObject({
    stderr: "错误：没有编码为“cap-without-perod”的提示。您的意思是不是cap-without-period？\n",
  });
});

test("the codes in the examples of its help are codes", async () => {
  const { stdout } = await edict(["explain", "--help"]);
  const codes = [...stdout.matchAll(/\$ edict explain (\S+)/g)].map(([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(0);
  const known = new Set(catalogue.map(({ code }) => code));
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});
