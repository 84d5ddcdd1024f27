import { expect, test } from "vitest";
import type { AnyMessage } from "../../src/diagnostics/catalogue.ts";
import * as everyday from "../../src/diagnostics/messages/everyday.ts";
import * as missing from "../../src/diagnostics/messages/missing.ts";
import * as numerals from "../../src/diagnostics/messages/numerals.ts";
import * as structure from "../../src/diagnostics/messages/structure.ts";
import * as syntax from "../../src/diagnostics/messages/syntax.ts";
import * as wording from "../../src/diagnostics/messages/wording.ts";
import * as writing from "../../src/diagnostics/messages/writing.ts";
import { parse } from "../../src/syntax/parse.ts";
import { snippetText } from "../support/snippet.ts";

const files = [everyday, missing, numerals, structure, syntax, wording, writing];
const messages: readonly AnyMessage[] = files.flatMap((file) => Object.values<AnyMessage>(file));
const byCode = messages.map((message) => [message.code, message] as const);

const problemsOf = (snippet: string): readonly string[] =>
  parse({ path: "snippet.policy", text: snippetText(snippet) }).problems.map(
    ({ code, severity }) => `${code}: ${severity}`,
  );

test.each(byCode)("%s: the bad example has it, and nothing else", (code, { bad, severity }) => {
  expect(problemsOf(bad)).toEqual([`${code}: ${severity}`]);
});

test.each(byCode)("%s: the good example can be read", (_, { good }) => {
  expect(problemsOf(good)).toEqual([]);
});
