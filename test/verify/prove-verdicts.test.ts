import { beforeAll, describe, expect, test, vi } from "vitest";
import { evaluatorFiles } from "../../src/cli/build/evaluator.ts";
import { findClaims } from "../../src/cli/prove/witnesses.ts";
import { compileFile, soundPolicy } from "../../src/cli/policies.ts";
import { Problem } from "../../src/cli/problem.ts";
import type { OutputFile } from "../../src/emit/output.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Proof } from "../../src/verify/prove/prove.ts";
import { prove } from "../../src/verify/prove/prove.ts";
import { readCompiled } from "../../src/verify/prove/read.ts";
import { discharge } from "../../src/verify/smt/discharge.ts";
import type { Obligation } from "../../src/verify/smt/obligation.ts";
import type { SolverResponse, Solver } from "../../src/verify/smt/solver.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import { above, anyInt, atMost, int, truth } from "../../src/verify/smt/terms.ts";
import { policyFiles } from "../support/policy-files.ts";
import { policyOf } from "./support.ts";

vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 600_000 });

let solver: Solver;

beforeAll(async () => {
  solver = await loadSolver();
});

function policyAt(path: string): Policy {
  const file = compileFile(path);
  const policy = file instanceof Problem ? undefined : soundPolicy(file);
  if (policy === undefined) throw new Error(path);
  return policy;
}

const proofOf = (policy: Policy, files: readonly OutputFile[] = evaluatorFiles(policy)) =>
  prove(policy, readCompiled(files, policy), solver);

/** Caps that are not proved, with the kinds of reasons. */
const open = ({ verdicts }: Proof): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    verdicts.flatMap((each) => {
      if (each.verdict === "proved") return [];
      const kinds =
        each.verdict === "tested"
          ? each.because.map(({ kind }) => kind)
          : each.failures.map(({ part }) => part.half);
      return [[each.cap, kinds] as const];
    }),
  );

/** What is beyond a proof; every other cap of every policy is proved. */
const notProved: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "policies/eu-de-minimis-voucher.policy": { "article2.joint1": ["windows", "merger"] },
  "policies/longgang-ai-2025.policy": { "assessment.cap2": ["years"] },
  "policies/longgang-ai-2026-amendment.policy": { "assessment.cap2": ["years"] },
  "policies/world/09-eu-de-minimis.policy": { "article3.joint1": ["windows", "merger"] },
  "policies/world/10-uk-mfa.policy": { "article36.joint1": ["windows", "merger"] },
  "policies/world/18-cn-shenzhen-vouchers.policy": { "modelVoucher.cap1": ["in principle"] },
};

const quick = [
  "policies/longgang-ai-2025.policy",
  "policies/minimal.policy",
  "policies/world/09-eu-de-minimis.policy",
  "policies/world/18-cn-shenzhen-vouchers.policy",
];
const paths =
  process.env["EDICT_DEEP"] === "1" ? policyFiles("policies").map(({ path }) => path) : quick;

describe("every cap is proved, or it is said why not", () => {
  test.each(paths)("%s", async (path) => {
    const proof = await proofOf(policyAt(path));
    expect(open(proof)).toEqual(notProved[path] ?? {});
    expect(proof.faults).toEqual([]);
    expect(proof.refusals).toEqual([]);
    const all = [...proof.discharges, ...proof.equalities];
    expect(all.filter(({ outcome }) => outcome !== "proved")).toEqual([]);
    expect(Math.max(...all.map(({ cost }) => cost))).toBeLessThanOrEqual(20_000);
  });
});

const fire = `
article 1 "Fire" / "防火"
  grant doors "Doors" / "防火门": 50% of spend
    cap 300 per project
  grant alarms "Alarms" / "报警器": 40% of spend
  joint cap 500 per enterprise per year over doors, alarms
`;

/** A compiled text with one change, as a faulty compiler would write it. */
function changed(files: readonly OutputFile[], path: string, from: string, to: string) {
  const found = files.find((file) => file.path === path);
  if (found === undefined || !found.text.includes(from)) throw new Error(`no ${from} in ${path}`);
  return files.map((file) => (file === found ? { path, text: file.text.replace(from, to) } : file));
}

const compiled = (policy: Policy, files: readonly OutputFile[]) => ({
  path: "fire.policy",
  policy,
  files,
  folder: "",
});

describe("a faulty text fails, with the claims that show it", () => {
  const faults: readonly (readonly [string, string, string, string, string])[] = [
    [
      "a grant does not feed a joint cap",
      "evaluator.ts",
      'grants: ["doors", "alarms"]',
      'grants: ["doors"]',
      "article1.joint1",
    ],
    [
      "a cap is kept too finely",
      "evaluator.ts",
      "scope: [fact.project]",
      "scope: [fact.project, fact.enterprise]",
      "doors.cap1",
    ],
    [
      "the room is one unit too large",
      "runtime/cap-arithmetic.ts",
      "Math.floor((limit - used) / unit) * unit",
      "Math.floor((limit - used) / unit) * unit + unit",
      "doors.cap1",
    ],
    ["a cap is one fen too low", "evaluator.ts", "fixed(30_000)", "fixed(29_999)", "doors.cap1"],
  ];

  test.each(faults)(
    "%s",
    async (_, path, from, to, cap) => {
      const policy = policyOf(fire);
      const files = changed(evaluatorFiles(policy), path, from, to);
      const proof = await proofOf(policy, files);
      expect(Object.keys(open(proof))).toContain(cap);
      const found = await findClaims(compiled(policy, files), proof, solver, undefined);
      const claims = found instanceof Problem ? undefined : found.get(cap);
      expect(claims).toMatchObject({ kind: "claims" });
      if (claims?.kind !== "claims") return;
      // The example holds for the language itself: it fails on the fault alone.
      const repaired = policyOf(`${fire}${claims.example.replace(/^/gm, "  ")}\n`);
      expect(repaired.examples).toHaveLength(1);
      expect(claims.count).toBeLessThanOrEqual(3);
    },
    3_600_000,
  );
});

test("a text that cannot be read back proves nothing", async () => {
  const policy = policyOf(fire);
  const files = changed(
    evaluatorFiles(policy),
    "evaluator.ts",
    "limit: fixed(30_000)",
    "limit: fixed(Math.random())",
  );
  expect(open(await proofOf(policy, files))).toEqual({
    "doors.cap1": expect.arrayContaining(["not read"]),
    "article1.joint1": expect.arrayContaining(["not read"]),
  });
});

test("no answer of a solver but unsat is a proof", async () => {
  const policy = policyOf(fire);
  const answers: readonly SolverResponse[] = [
    { verdict: "unknown", cost: 1, reason: { kind: "costs too much" } },
    { verdict: "error", message: "no assertions" },
  ];
  for (const answer of answers) {
    const silent = { version: "none", ask: () => Promise.resolve(answer), end: () => undefined };
    const proof = await prove(policy, readCompiled(evaluatorFiles(policy), policy), silent);
    expect(proof.verdicts.map(({ verdict }) => verdict)).toEqual(["tested", "tested"]);
  }
});

test("what follows from a contradiction is no proof", async () => {
  const amount = anyInt("amount");
  const obligation: Obligation = {
    name: "contradiction",
    asks: { en: "anything?", zh: "？" },
    hypotheses: [above(amount, int(1)), atMost(amount, int(1))],
    conclusion: [{ cap: "a", half: "step", holds: truth(false) }],
    possible: truth(true),
    inputs: [amount],
  };
  expect(await discharge(obligation, solver)).toMatchObject({ outcome: "vacuous" });
});
