import { expect, test } from "vitest";
import { emitDocs } from "../../src/emit/docs/docs.ts";
import { emitSchema } from "../../src/emit/schema/schema.ts";
import { renderSite } from "../../src/site/site.ts";
import { evaluatorFiles, runtime } from "../support/evaluator.ts";
import { samplePolicies } from "../support/pages.ts";

const ofRuntime = new Set(runtime.map(({ path }) => `runtime/${path}`));

/** The first day of the calendar stands for "always" in the model; no reader should meet it. */
const beginningOfTime = /\b0001-01-01\b|\b1 January 1\b|(?<!\d)1年1月1日/;

test.each(samplePolicies())("%s: nothing is said of the year 1", (_, policy) => {
  const files = [
    ...evaluatorFiles(policy).filter(({ path }) => !ofRuntime.has(path)),
    ...emitSchema(policy),
    ...emitDocs(policy),
    ...renderSite([{ name: policy.name, policy }]),
  ];
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter(({ text }) => beginningOfTime.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});
