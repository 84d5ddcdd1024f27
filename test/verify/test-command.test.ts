import { expect, test } from "vitest";
import { policyOf } from "./support.ts";
import { edict, edictIn, folderWith, spawned, voucherPolicy } from "../cli/support.ts";
import { testSequences } from "../../src/cli/properties/sequences.ts";
import { loadEvaluator } from "../../src/batch/load.ts";
import { evaluatorFiles } from "../support/evaluator.ts";

test("random sequences are played after the examples, as many as are asked for", async () => {
  const cwd = folderWith({ "a.policy": voucherPolicy });
  const { status, stdout } = await edictIn(cwd, [
    "test",
    "a.policy",
    "--runs",
    "50",
    "--seed",
    "7",
  ]);
  expect(status).toBe(0);
  const [examples, sequences, ...more] = stdout.trimEnd().split("\n");
  expect(examples).toBe("a.policy: 1 example passed");
  expect(sequences).toMatch(/^a\.policy: every cap holds in 50 random sequences, \d+ steps$/);
  expect(more).toEqual([]);
  const again = await edictIn(cwd, ["test", "a.policy", "--runs", "50", "--seed", "7"]);
  expect(again.stdout).toBe(stdout);
  const other = await edictIn(cwd, ["test", "a.policy", "--runs", "50", "--seed", "8"]);
  expect(other.stdout).not.toBe(stdout);
});

test("a thousand by default", async () => {
  const cwd = folderWith({ "a.policy": voucherPolicy });
  const { stdout } = await edictIn(cwd, ["test", "a.policy", "--lang", "zh"]);
  expect(stdout).toMatch(/a\.policy：1,000组随机申请（[\d,]+步）中各项上限均未突破\n$/);
});

test("what is no whole number is refused", async () => {
  expect(await edict(["test", "--runs", "many"])).toMatchObject({ status: 2 });
  expect(await edict(["test", "--seed", "-1"])).toMatchObject({ status: 2 });
});

test("a fault is told in words, with an example to paste", async () => {
  const policy = policyOf(voucherPolicy);
  const files = evaluatorFiles(policy).map(({ path, text }) => ({
    path,
    text: path === "evaluator.ts" ? text.replace("fixed(10_000)", "fixed(10_001)") : text,
  }));
  const said: string[] = [];
  const shell = {
    language: "en",
    call: "edict",
    print: (text: string) => void said.push(text),
    pour: async (text: string) => said.push(text) > 0,
    say: () => undefined,
    paint: (_: string, text: string) => text,
    paintAside: (_: string, text: string) => text,
  } as const;
  const options = { runs: 2000, seed: 1, language: "en" } as const;
  const tried = testSequences(policy, await loadEvaluator(files), "a.policy", options, shell);
  expect(tried.breaches).toBe(1);
  const output = said.join("");
  expect(output).toContain("goes over voucher.cap1 (up to CNY 100 per firm per year): CNY 100.01");
  expect(output).toContain("(--runs 2000 --seed 1):");
  expect(output).toMatch(
    /example "found by random claims" \/ "随机申请发现的情形"\n( {2}claim voucher with firm "\w", .*\n)+/,
  );
});

test("random steps are shared by the policies, and told with their seed", async () => {
  const other = voucherPolicy.replace("policy vouchers", "policy others");
  const cwd = folderWith({ "a.policy": voucherPolicy, "b.policy": other });
  const args = ["test", "a.policy", "b.policy", "--runs", "0", "--steps", "600"];
  const { status, stdout } = await edictIn(cwd, args);
  expect(status).toBe(0);
  const [, , ...lines] = stdout.trimEnd().split("\n");
  expect(lines).toEqual([
    expect.stringMatching(/^a\.policy: every cap holds in 300 random steps; \d+ caps checked$/),
    expect.stringMatching(/^b\.policy: every cap holds in 300 random steps; \d+ caps checked$/),
    expect.stringMatching(/^600 random steps, \d+ caps checked, 0 breaches \(seed 1\)$/),
  ]);
});

test(
  "many steps are taken on several threads, with the seed of EDICT_SEED",
  { timeout: 60_000 },
  () => {
    const other = voucherPolicy.replace("policy vouchers", "policy others");
    const cwd = folderWith({ "a.policy": voucherPolicy, "b.policy": other });
    const args = ["test", "a.policy", "b.policy", "--runs", "0", "--steps", "50000"];
    const { status, stdout } = spawned(args, { cwd, env: { EDICT_SEED: "5" } });
    expect(stdout).toMatch(/a\.policy: every cap holds in 25,000.*\nb\.policy: every cap holds/);
    expect(stdout).toMatch(/\n50,000 random steps, [\d,]+ caps checked, 0 breaches \(seed 5\)\n$/);
    expect(status).toBe(0);
  },
);
