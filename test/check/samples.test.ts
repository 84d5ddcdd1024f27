import { expect, test } from "vitest";
import type { Grant } from "../../src/model/grant.ts";
import type { Policy } from "../../src/model/policy.ts";
import { compile } from "../../src/compile.ts";
import { policyFiles, repository } from "../support/policy-files.ts";

const files = [...policyFiles("policies"), ...policyFiles("test/language/conformance")];

test.each(files.map((file) => [file.path, file] as const))("%s is without errors", (_, file) => {
  const { policy, diagnostics } = compile(file, repository);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
  expect(policy).toBeDefined();
});

test("the header of the Longgang measures", () => {
  const policy = sample("longgang-ai-2025");
  expect(policy.name).toBe("longgangAi2025");
  expect(policy.term).toEqual({ from: "2025-01-10", until: "2028-01-09" });
  expect(policy.currency).toEqual({ code: "CNY", decimals: 2 });
  expect(policy.datedBy.name).toBe("applied");
  expect(policy.beneficiary?.name).toBe("enterprise");
  expect(policy.issuedBy?.name).toBe("longgang");
  expect(policy.articles.map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, at) => `${at + 1}`),
  );
  expect(policy.sections.map(({ articles }) => articles.join(" "))).toEqual([
    "1 2",
    "3 4",
    "5 6",
    "7 8",
    "9 10",
    "11 12",
    "13 14 15 16",
    "17 18 19 20",
  ]);
});

test("every cap of the Longgang measures has its scope, its period and what it counts", () => {
  expect(capsOf(sample("longgang-ai-2025"))).toEqual([
    "article2.cap1: money per enterprise, 12 months, cap over article2",
    "article3.cap1: money per enterprise, 12 months, cap over article3",
    "article4.cap1: money per enterprise, 12 months, cap over article4",
    "article5.cap1: money per model, lifetime, amount per over article5",
    "article5.cap2: money per enterprise, 12 months, cap over article5",
    "article6.cap1: money per enterprise, 12 months, cap over article6",
    "article7.joint1: money per enterprise, 12 months, joint over trial launch",
    "article8.cap1: money per enterprise, 12 months, cap over article8",
    "article10.cap1: money per project, lifetime, cap over article10",
    "article10.cap2: awards per project, lifetime, cap over article10",
    "article10.cap3: awards everyone, 12 months, cap over article10",
    "breakthrough.cap1: money per techProject, lifetime, cap over breakthrough",
    "undertaking.cap1: money per techProject, lifetime, amount per over undertaking",
    "article11.joint1: money per enterprise, 12 months, joint over breakthrough undertaking",
    "founding.cap1: money per platform, lifetime, amount per over founding",
    "assessment.cap1: money per platform, 12 months, amount per over assessment",
    "assessment.cap2: consecutive years per platform, lifetime, cap over assessment",
    "assessment.cap3: awards per platform, lifetime, cap over assessment",
    "article12.joint1: money per enterprise, lifetime, joint over founding assessment",
    "famedPark.cap1: awards per park, lifetime, cap over famedPark",
    "clusterSpace.cap1: money per space, 12 months, amount per over clusterSpace",
    "largeClusterSpace.cap1: money per space, 12 months, amount per over largeClusterSpace",
    "article16.cap1: money per activity, lifetime, cap over article16",
    `article17.joint1: awards per matter, lifetime, joint over all over ${grants} districtPolicies`,
    `article18.joint1: money everyone, 12 months, joint over all over ${grants}`,
  ]);
});

const grants =
  "article2 article3 article4 article5 article6 trial launch article8 article10 breakthrough " +
  "undertaking founding assessment famedPark clusterSpace largeClusterSpace article16";

test("a grant knows whom it pays, its conditions from the header down, and what a claim states", () => {
  const policy = sample("longgang-ai-2025");
  expect(grant(policy, "famedPark").payee.name).toBe("operator");
  expect(grant(policy, "article2").payee.name).toBe("enterprise");
  expect(idsOf(grant(policy, "article3"))).toEqual(["article3.when1", "article3.except1"]);
  expect(idsOf(grant(policy, "trial"))).toEqual(["trial.when1"]);
  expect(statesOf(grant(policy, "article2"))).toBe(
    "enterprise applied matter annualBudget computeSpend",
  );
  expect(statesOf(grant(policy, "article10"))).toBe(
    "enterprise applied matter annualBudget project actualInvestment governmentInvested projectScore",
  );
  expect(statesOf(grant(policy, "famedPark"))).toBe(
    "applied matter annualBudget operator park parkIdentified",
  );
});

test("a cap on money reduces; a budget shares out; a number of awards refuses", () => {
  const caps = new Map(sample("longgang-ai-2025").caps.map((cap) => [cap.id, cap]));
  expect(caps.get("article2.cap1")?.whenShort).toBe("reduce");
  expect(caps.get("article18.joint1")?.whenShort).toBe("pro rata");
  expect(caps.get("article17.joint1")?.whenShort).toBe("refuse");
  expect(caps.get("article17.joint1")?.ranking).toEqual({ kind: "by award" });
  expect(caps.get("article10.cap3")?.ranking?.kind).toBe("by values");
});

test("the header's window and condition hold for its grants; externals are counted", () => {
  const policy = sample("eu-de-minimis-voucher");
  const voucher = grant(policy, "voucher");
  expect(voucher.window).toEqual({ from: { month: 3, day: 1 }, to: { month: 10, day: 31 } });
  expect(voucher.conditions.map(({ id, owner, must }) => `${id} ${owner} ${must}`)).toEqual([
    "policy.except1 policy fail",
    "article1.when1 article hold",
  ]);
  const ceiling = policy.caps.find(({ id }) => id === "article2.joint1");
  expect(ceiling?.period).toEqual({ kind: "rolling", count: 3, unit: "years" });
  expect(ceiling?.whenShort).toBe("refuse");
  expect(ceiling?.externals.map(({ name }) => name)).toEqual(["otherDeMinimis"]);
});

test("totals are the money and counts that are stated anew with each claim", () => {
  const { accumulated } = grant(sample("ca-rd-credit"), "rdCredit");
  expect(accumulated?.totals.map(({ name }) => name)).toEqual(["qualifiedSpend"]);
  expect(accumulated?.scope).toMatchObject({ kind: "each" });
  expect(accumulated?.period).toEqual({ kind: "lifetime" });
  expect(statesOf(grant(sample("ca-rd-credit"), "rdCredit"))).toBe(
    "corporation group taxYear taxYearStart taxableCapital qualifiedSpend",
  );
});

test("fiscal years and windows of them", () => {
  const policy = conformance("windows");
  const periods = new Map(policy.caps.map(({ id, period }) => [id, period]));
  const april = { month: 4, day: 1 };
  expect(periods.get("b.cap1")).toEqual({ kind: "fiscal window", years: 2, from: april });
  expect(periods.get("f.cap1")).toEqual({ kind: "calendar", months: 12, from: april });
  expect(periods.get("h.cap1")).toMatchObject({ kind: "calendar", months: 6 });
  expect(periods.get("c.cap1")).toEqual({ kind: "rolling", count: 1, unit: "months" });
});

test("only a fact of a branch not taken may be missing", () => {
  const { states } = grant(conformance("expressions"), "i");
  expect(states.map(({ fact, always }) => [fact.name, always])).toEqual([
    ["e", true],
    ["d", true],
    ["s", false],
    ["kind", true],
    ["n", false],
  ]);
});

test("a claim states what its facts belong to", () => {
  expect(statesOf(grant(conformance("ledger"), "a"))).toBe("e d s group");
  expect(statesOf(grant(conformance("ledger"), "p"))).toBe("e d m s price");
  expect(statesOf(grant(conformance("ledger"), "t"))).toBe("e d m");
});

test("the steps of an example: claims with what is given, rounds up to the next event", () => {
  const [, second] = conformance("rounds").examples;
  expect(second?.steps).toMatchObject([
    {
      kind: "round",
      claims: [
        { number: 1, claim: { grant: "b", id: "1", m: "m1", s: "100.00", e: "E" } },
        { number: 2, expected: { outcome: "gives", amount: 10000n } },
        { number: 3, expected: { outcome: "is refused", by: undefined } },
      ],
    },
  ]);
  const events = conformance("ledger").examples[3]?.steps.map(({ kind }) => kind);
  expect(events).toEqual(["claim", "pay", "clawback", "claim", "reverse", "claim"]);
});

test("quotes cover their stretch of the source", () => {
  const policy = sample("longgang-ai-2025");
  const [source] = policy.sources;
  const [quote] = policy.articles[1]?.said.quotes ?? [];
  expect(source?.path).toBe("sources/longgang-ai-2025.en.txt");
  const covered = source?.text.slice(quote?.covers?.start, quote?.covers?.end);
  expect(covered).toMatch(/^Longgang District supports enterprises in the large-model/);
  expect(covered).toMatch(/up to 6 million yuan to the maximum\.$/);
});

test("nothing of the Longgang source is left uncovered but the numbers of articles", () => {
  const path = "policies/longgang-ai-2025.policy";
  const file = policyFiles("policies").find((one) => one.path === path);
  if (file === undefined) throw new Error("The sample is missing.");
  const { coverage, policy } = compile(file, repository);
  const text = policy?.sources[0]?.text ?? "";
  const stretches = coverage[0]?.covered ?? [];
  const rest = [...stretches, { start: text.length, end: text.length }]
    .map(({ start }, at) => text.slice(stretches[at - 1]?.end ?? 0, start))
    .join("");
  expect(
    rest
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual(["(17)", "(18)", "(19)", "(20)"]);
});

function sample(name: string): Policy {
  return policyAt(`policies/${name}.policy`);
}
function conformance(name: string): Policy {
  return policyAt(`test/language/conformance/${name}.policy`);
}
function policyAt(path: string): Policy {
  const file = files.find((one) => one.path === path);
  const policy = file && compile(file, repository).policy;
  if (policy === undefined) throw new Error(`${path} does not compile.`);
  return policy;
}

function grant(policy: Policy, name: string): Grant {
  const found = policy.grants.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no grant ${name}.`);
  return found;
}

const idsOf = ({ conditions }: Grant): readonly string[] => conditions.map(({ id }) => id);
const statesOf = ({ states }: Grant): string => states.map(({ fact }) => fact.name).join(" ");

const capsOf = ({ caps }: Policy): readonly string[] =>
  caps.map(({ id, limit, scope, period, wording, grants: names, externals }) => {
    const whom =
      scope.kind === "each" ? scope.facts.map(({ name }) => `per ${name}`).join(" ") : scope.kind;
    const months = period.kind === "calendar" ? `${period.months} months` : period.kind;
    const counted = [...names, ...externals.map(({ name }) => name)].join(" ");
    return `${id}: ${limit.measure} ${whom}, ${months}, ${wording} over ${counted}`;
  });
