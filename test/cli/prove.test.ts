import fs from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { prove } from "../../src/cli/actions/prove.ts";
import { startSolver } from "../../src/cli/prove/solver-process.ts";
import type { SolverResponse, Solver } from "../../src/verify/smt/solver.ts";
import { scriptOf } from "../../src/verify/smt/script.ts";
import { above, anyInt, atMost, int, plus, same, times } from "../../src/verify/smt/terms.ts";
import { edict, folderWith, root, spawned, voucherPolicy } from "./support.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = folderWith({
  "policies/vouchers.policy": voucherPolicy,
  "generated/vouchers/evaluator.ts": "",
});

const proofPath = join(folder, "generated/vouchers/proof.json");

describe("edict prove", () => {
  test("says cap by cap what is proved, and keeps it beside the evaluator", () => {
    const ended = spawned(["prove"], { cwd: folder });
    expect(ended).toEqual({
      status: 0,
      stderr: "",
      stdout: `policies/vouchers.policy: 1 of 1 cap proved; the evaluator does what the policy says (11 formulas and conditions compared)
  proved voucher.cap1: up to CNY 100 per firm per year
`,
    });
    const kept = fs.readFileSync(proofPath, "utf8");
    expect(JSON.parse(kept)).toMatchObject({
      solver: expect.stringContaining("Z3"),
      caps: [{ cap: "voucher.cap1", verdict: "proved" }],
      faults: 0,
    });
    // The same bytes again.
    spawned(["prove"], { cwd: folder });
    expect(fs.readFileSync(proofPath, "utf8")).toBe(kept);
  });

  test("knows a proof of another text, and one that is missing", () => {
    const path = join(folder, "policies/vouchers.policy");
    spawned(["prove"], { cwd: folder });
    expect(spawned(["prove", "--check"], { cwd: folder }).status).toBe(0);
    fs.writeFileSync(
      path,
      voucherPolicy.replace("cap 100", "cap 90").replace("gives 100", "gives 90"),
    );
    const stale = spawned(["prove", "--check"], { cwd: folder });
    expect(stale).toMatchObject({ status: 1, stdout: "" });
    expect(stale.stderr).toContain("vouchers/proof.json is missing, or of another text");
    fs.writeFileSync(path, voucherPolicy);
    fs.rmSync(proofPath);
    expect(spawned(["prove", "--check"], { cwd: folder }).status).toBe(1);
  });

  test("edict build leaves alone what was proved", () => {
    const built = folderWith({ "policies/vouchers.policy": voucherPolicy });
    spawned(["build"], { cwd: built });
    spawned(["prove"], { cwd: built });
    spawned(["build"], { cwd: built });
    expect(spawned(["build", "--check"], { cwd: built }).status).toBe(0);
    expect(spawned(["prove", "--check"], { cwd: built })).toMatchObject({ status: 0, stderr: "" });
  });

  test("prints one object a cap, and keeps the questions", () => {
    const args = ["prove", "policies/vouchers.policy", "--format", "json", "--smt", "questions"];
    const { status, stdout } = spawned(args, { cwd: folder });
    expect({ status, caps: JSON.parse(stdout) }).toEqual({
      status: 0,
      caps: [{ policy: "vouchers", cap: "voucher.cap1", verdict: "proved", reason: null }],
    });
    const question = fs.readFileSync(join(folder, "questions/vouchers/voucher.claim.smt2"), "utf8");
    expect(question).toMatch(/^; Can an award of voucher take a cap over its amount/);
    expect(question).toMatch(/\(check-sat\)\n; unsat\n$/);
  });

  test("speaks Chinese", () => {
    const { stdout } = spawned(["prove", "--lang", "zh"], { cwd: folder });
    expect(stdout)
      .toBe(`policies/vouchers.policy：上限共1项，已证明1项；程序与政策一致（已比对算式和条件11项）
  已证明 voucher.cap1：单家企业每年最高100元
`);
  });

  test("called wrongly, it ends with 2; a policy with errors with 1", async () => {
    expect((await edict(["prove", "--format", "xml"])).status).toBe(2);
    expect(spawned(["prove", "nowhere.policy"], { cwd: folder }).status).toBe(2);
    const faulty = folderWith({ "a.policy": voucherPolicy.replace("per firm per year", "") });
    expect(spawned(["prove", "a.policy"], { cwd: faulty }).status).toBe(1);
  });
});

/** Proves the vouchers with a solver that always gives this answer. */
async function withAnswer(answer: SolverResponse) {
  const said: string[] = [];
  const solver: Solver = {
    version: "none",
    ask: () => Promise.resolve(answer),
    end: () => void said.push("ended"),
  };
  const say = (text: string): void => void said.push(text);
  const shell = {
    language: "en",
    call: "edict",
    print: say,
    pour: async (text: string) => said.push(text) > 0,
    say,
    paint: (_: string, text: string) => text,
    paintAside: (_: string, text: string) => text,
  } as const;
  const options = { out: "nowhere", format: "pretty", language: "en" } as const;
  const paths = [join(folder, "policies/vouchers.policy")];
  const status = await prove(paths, options, shell, () => Promise.resolve(solver));
  return { status, text: said.join("") };
}

describe("what a solver answers decides the status", () => {
  test("what fails ends with 1, with a state where no claims get there", async () => {
    const { status, text } = await withAnswer({ verdict: "sat", cost: 1, values: { asked: 7n } });
    expect(status).toBe(1);
    expect(text).toContain("FAILS  voucher.cap1");
    expect(text).toContain(
      "No sequence of up to 6 claims gets there, nor do 20000 random steps; it fails where asked = 7.",
    );
    expect(text).toMatch(/ended$/);
  });

  test("no answer is listed with the reason", async () => {
    const { status, text } = await withAnswer({
      verdict: "unknown",
      cost: 1,
      reason: { kind: "costs too much" },
    });
    expect(status).toBe(0);
    expect(text).toContain("0 of 1 cap proved, 1 tested only");
    expect(text).toContain(
      "the solver gives no answer to voucher.claim: it would cost more than a question may",
    );
  });

  test("an error of the solver ends with 2", async () => {
    const { status, text } = await withAnswer({ verdict: "error", message: "no assertions" });
    expect(status).toBe(2);
    expect(text).toContain("the solver cannot read the question voucher.claim");
  });
});

test("a question that takes too long is stopped, and others are answered", async () => {
  const [x, y, z] = [anyInt("x"), anyInt("y"), anyInt("z")];
  const cube = (n: typeof x) => times(n, times(n, n));
  const hard = scriptOf({
    name: "cubes",
    asks: "Is a cube the sum of two?",
    assertions: [same(plus(cube(x), cube(y)), cube(z)), ...[x, y, z].map((n) => above(n, int(1)))],
    inputs: [],
  });
  const easy = scriptOf({
    name: "easy",
    asks: "Is a number above itself?",
    assertions: [above(x, x), atMost(x, x)],
    inputs: [],
  });
  const solver = await startSolver(0.2);
  try {
    const stopped = { verdict: "unknown", cost: 0, reason: { kind: "stopped", seconds: 0.2 } };
    expect(await solver.ask(hard)).toEqual(stopped);
    // In a process of its own again.
    expect(await solver.ask(hard)).toEqual(stopped);
  } finally {
    solver.end();
  }
  const next = await startSolver();
  try {
    expect(await next.ask(easy)).toMatchObject({ verdict: "unsat" });
  } finally {
    next.end();
  }
});

test("only this command loads the solver", () => {
  const files = fs
    .readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"));
  const loading = files.filter((name) =>
    /(?:import|from)\s*\(?\s*["']z3-solver["']/.test(
      fs.readFileSync(join(root, "src", name), "utf8").replaceAll(/^import type .*$/gm, ""),
    ),
  );
  expect(loading).toEqual(["verify/smt/solver.ts"]);
});
