import { expect, test } from "vitest";
import { didYouMean } from "../../src/cli/run/did-you-mean.ts";
import type { PolicyError } from "../../src/model/outcome.ts";
import { compileFile, soundPolicy } from "../../src/cli/policies.ts";
import { Problem } from "../../src/cli/problem.ts";

const compiled = compileFile("test/language/lists.policy");
const policy = compiled instanceof Problem ? undefined : soundPolicy(compiled);

const unknown = (code: "unknown-grant" | "unknown-fact", name: string): PolicyError => ({
  code,
  fact: code === "unknown-fact" ? name : "grant",
  value: code === "unknown-grant" ? name : "",
  expected: "",
});

test("grants, facts and the columns of lists are offered, each where it could stand", () => {
  if (policy === undefined) throw new Error("The construct's policy compiles.");
  const offered = (error: PolicyError): string | undefined => didYouMean(error, policy)?.en;
  expect(offered(unknown("unknown-grant", "wagse"))).toBe(" Did you mean wages?");
  expect(offered(unknown("unknown-fact", "staff.wgae"))).toBe(" Did you mean staff.wage?");
  expect(offered(unknown("unknown-fact", "ceilling"))).toBe(" Did you mean ceiling?");
  expect(offered(unknown("unknown-grant", "ceilling"))).toBeUndefined();
  expect(didYouMean(unknown("unknown-grant", "head"), policy)?.zh).toBe("您的意思是不是heads？");
});
