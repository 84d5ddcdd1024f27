import { expect, test } from "vitest";
import type { AnyMessage } from "../../src/diagnostics/catalogue.ts";
import * as amendments from "../../src/diagnostics/messages/amendments.ts";
import * as caps from "../../src/diagnostics/messages/caps.ts";
import * as examples from "../../src/diagnostics/messages/examples.ts";
import * as grants from "../../src/diagnostics/messages/grants.ts";
import * as header from "../../src/diagnostics/messages/header.ts";
import * as layout from "../../src/diagnostics/messages/layout.ts";
import * as names from "../../src/diagnostics/messages/names.ts";
import * as source from "../../src/diagnostics/messages/source.ts";
import * as texts from "../../src/diagnostics/messages/texts.ts";
import { compileSnippet } from "../support/snippet.ts";

const files = [amendments, caps, examples, grants, header, layout, names, source, texts];
const messages: readonly AnyMessage[] = files.flatMap((file) => Object.values<AnyMessage>(file));
const byCode = messages.map((message) => [message.code, message] as const);

test.each(byCode)("%s: the bad example has it, and no other error", (code, { bad, severity }) => {
  const found = compileSnippet(bad).diagnostics;
  expect(found.map((problem) => problem.code)).toContain(code);
  expect(found.find((problem) => problem.code === code)?.severity).toBe(severity);
  expect(found.filter((problem) => problem.severity === "error" && problem.code !== code)).toEqual(
    [],
  );
});

test.each(byCode)("%s: the good example is without problems", (_, { good }) => {
  const { diagnostics, policy } = compileSnippet(good);
  expect(diagnostics.map((problem) => `${problem.code}: ${problem.message.en}`)).toEqual([]);
  expect(policy).toBeDefined();
});
