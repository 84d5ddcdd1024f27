import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { evaluatorOf } from "../support/evaluator.ts";
import { policyOf, voucher } from "../support/model-builders.ts";

test("an evaluator is forgotten when nobody uses it any longer", async () => {
  // A sweep of random policies loads thousands.
  const loaded = new WeakRef(await evaluatorOf(policyOf([voucher()])));
  await collectGarbage();
  expect(loaded.deref()).toBeUndefined();
});

async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  // What a WeakRef was just made of stays until the event loop has turned.
  await new Promise((resolve) => setImmediate(resolve));
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new TypeError("Garbage cannot be collected.");
  collect();
}
