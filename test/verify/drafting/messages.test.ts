import { expect, test } from "vitest";
import type { AnyMessage } from "../../../src/diagnostics/catalogue.ts";
import * as amounts from "../../../src/diagnostics/messages/deep-amounts.ts";
import * as caps from "../../../src/diagnostics/messages/deep-caps.ts";
import * as conditions from "../../../src/diagnostics/messages/deep-conditions.ts";
import * as exposure from "../../../src/diagnostics/messages/deep-exposure.ts";
import * as readings from "../../../src/diagnostics/messages/deep-readings.ts";
import { compile } from "../../../src/compile.ts";
import { faultsOf } from "../../support/diagnostic-texts.ts";
import { hostOf, path, snippetText } from "../../support/snippet.ts";
import { foundAs } from "./support.ts";

const files = [amounts, caps, conditions, exposure, readings];
const messages: readonly AnyMessage[] = files.flatMap((file) => Object.values<AnyMessage>(file));
const byCode = messages.map((message) => [message.code, message] as const);

test.each(byCode)("%s: the search finds it in the bad example", async (code, { bad, severity }) => {
  const found = await foundAs(code, bad);
  expect(found.map((one) => one.severity)).toEqual([severity]);
  expect(found.flatMap(({ message }) => faultsOf(message))).toEqual([]);
});

test.each(byCode)("%s: the good example has nothing of it", async (code, { good }) => {
  const found = await foundAs(code, good);
  // What one receiver can get is told of every policy; here it has a bound.
  const unwanted = found.filter(({ message }) => !/^One .* at most\.$/.test(message.en));
  expect(unwanted.map(({ message }) => message.en)).toEqual([]);
});

test.each(byCode)("%s: the compiler by itself does not see it", (code, { bad, good }) => {
  for (const snippet of [bad, good]) {
    const text = snippetText(snippet);
    const { diagnostics } = compile({ path, text }, hostOf(text));
    const advice = diagnostics.map((one) => one.code).filter((one) => one !== "never-used");
    expect(advice).toEqual([]);
    expect(advice).not.toContain(code);
  }
});
