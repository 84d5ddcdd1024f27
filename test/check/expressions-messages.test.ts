import { expect, test } from "vitest";
import type { AnyMessage } from "../../src/diagnostics/catalogue.ts";
import * as conditions from "../../src/diagnostics/messages/conditions.ts";
import * as defines from "../../src/diagnostics/messages/defines.ts";
import * as ledger from "../../src/diagnostics/messages/ledger.ts";
import * as tables from "../../src/diagnostics/messages/tables.ts";
import * as units from "../../src/diagnostics/messages/units.ts";
import * as values from "../../src/diagnostics/messages/values.ts";
import { compileSnippet } from "../support/snippet.ts";
import { faultsOf } from "../support/diagnostic-texts.ts";

const files = [conditions, defines, ledger, tables, units, values];
const messages: readonly AnyMessage[] = files.flatMap((file) => Object.values<AnyMessage>(file));
const byCode = messages.map((message) => [message.code, message] as const);

test.each(byCode)("%s: the bad example has it, and no other error", (code, { bad, severity }) => {
  const found = compileSnippet(bad).diagnostics;
  const told = found.find((problem) => problem.code === code);
  expect(found.map((problem) => problem.code)).toContain(code);
  expect(told?.severity).toBe(severity);
  expect(told && faultsOf(told.message)).toEqual([]);
  expect(found.filter((one) => one.severity === "error" && one.code !== code)).toEqual([]);
});

test.each(byCode)("%s: the good example is without problems", (_, { good }) => {
  const { diagnostics, policy } = compileSnippet(good);
  expect(diagnostics.map((problem) => `${problem.code}: ${problem.message.en}`)).toEqual([]);
  expect(policy).toBeDefined();
});

test.each([
  "grant spend when size is",
  "grant spend when startup is",
  "grant spend when spend >",
  "grant spend when enterprise is",
  "grant spend less round spend down to",
  "grant round spend down to",
  "grant spend +",
  "grant 30% of",
])("%s: what is left out is reported once", (snippet) => {
  const { diagnostics, policy } = compileSnippet(snippet);
  expect(diagnostics).toHaveLength(1);
  expect(policy).toBeUndefined();
});
