import { expect, test } from "vitest";
import type { AnyMessage } from "../../src/diagnostics/catalogue.ts";
import * as advice from "../../src/diagnostics/messages/advice.ts";
import * as caps from "../../src/diagnostics/messages/advice-caps.ts";
import * as conditions from "../../src/diagnostics/messages/advice-conditions.ts";
import * as quotes from "../../src/diagnostics/messages/advice-quotes.ts";
import * as examples from "../../src/diagnostics/messages/advice-examples.ts";
import { compile } from "../../src/compile.ts";
import { faultsOf } from "../support/diagnostic-texts.ts";
import { hostOf, path, snippetText } from "../support/snippet.ts";

const files = [advice, caps, conditions, examples, quotes];
const messages: readonly AnyMessage[] = files.flatMap((file) => Object.values<AnyMessage>(file));
const byCode = messages.map((message) => [message.code, message] as const);

const compiled = (snippet: string) => {
  const text = snippetText(snippet);
  return compile({ path, text }, hostOf(text));
};

// The header of snippets declares more than any of them uses.
const declaredInHeader = (code: string, snippet: string, start: number): boolean =>
  code === "never-used" && start < snippetText(snippet).indexOf(snippet);

test.each(byCode)("%s: the bad example has it, and no other problem", (code, { bad, severity }) => {
  const found = compiled(bad).diagnostics.filter(
    (problem) => !declaredInHeader(problem.code, bad, problem.span.start),
  );
  expect(found.map((problem) => problem.code)).toEqual([code]);
  expect(found.map((problem) => problem.severity)).toEqual([severity]);
  expect(found.flatMap(({ message }) => faultsOf(message))).toEqual([]);
});

test.each(byCode)("%s: the good example is without problems", (_, { good }) => {
  const { diagnostics, policy } = compiled(good);
  const found = diagnostics.filter(({ code, span }) => !declaredInHeader(code, good, span.start));
  expect(found.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
  expect(policy).toBeDefined();
});
