import fs from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { evidenceOf } from "../../src/cli/evidence/evidence.ts";
import { proofRecord } from "../../src/cli/evidence/proof-record.ts";
import { testRecord } from "../../src/cli/evidence/test-record.ts";
import { policyOf } from "../verify/support.ts";
import { edictIn, folderWith, voucherPolicy } from "./support.ts";

vi.setConfig({ testTimeout: 60_000 });

const lower = voucherPolicy.replace("cap 100", "cap 90").replace("gives 100", "gives 90");

const record = ["test", "--record", "--runs", "30", "--steps", "200", "--seed", "7"];

function built() {
  const cwd = folderWith({
    "policies/vouchers.policy": voucherPolicy,
    "generated/vouchers/evaluator.ts": "",
  });
  const path = join(cwd, "generated/vouchers/tested.json");
  const known = (text = voucherPolicy) =>
    evidenceOf({ name: "vouchers", policy: policyOf(text) }, join(cwd, "generated")).tests;
  return { cwd, path, known };
}

test("what was tried is kept beside the evaluator, and is the same again", async () => {
  const { cwd, path, known } = built();
  expect((await edictIn(cwd, record)).status).toBe(0);
  const kept = fs.readFileSync(path, "utf8");
  const found = JSON.parse(kept);
  expect(found).toEqual({
    of: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
    policy: "vouchers",
    call: { runs: 30, steps: 200, seed: 7 },
    sequences: expect.any(Number),
    steps: expect.any(Number),
    checked: expect.any(Number),
    breaches: 0,
  });
  expect(found.sequences).toBeGreaterThan(30);
  expect(found.steps).toBeGreaterThan(230);
  expect(found.checked).toBeGreaterThan(20);
  const { sequences, steps, checked } = found;
  expect(known()).toEqual({ seed: 7, sequences, steps, checked, breaches: 0 });
  await edictIn(cwd, record);
  expect(fs.readFileSync(path, "utf8")).toBe(kept);
});

test("it holds of that text alone", async () => {
  const { cwd, known } = built();
  await edictIn(cwd, record);
  expect(known()).toBeDefined();
  expect(known(lower)).toBeUndefined();
});

test("without --record nothing is kept", async () => {
  const { cwd, path } = built();
  await edictIn(cwd, ["test", "--runs", "1"]);
  expect(fs.existsSync(path)).toBe(false);
});

test("nothing can be kept of no trial, and nowhere", async () => {
  const { cwd } = built();
  const none = await edictIn(cwd, ["test", "--record", "--runs", "0"]);
  expect(none).toMatchObject({ status: 2, stdout: "" });
  expect(none.stderr).toContain("would keep that nothing was tried");
  const nowhere = await edictIn(cwd, ["test", "--record", "--out", "dist"]);
  expect(nowhere).toMatchObject({ status: 2, stdout: "" });
  expect(nowhere.stderr).toContain("dist/vouchers: there is no evaluator here");
});

test("a policy with errors leaves no record", async () => {
  const { cwd, path } = built();
  fs.writeFileSync(
    join(cwd, "policies/vouchers.policy"),
    voucherPolicy.replace("gives 100", "gives 99"),
  );
  expect((await edictIn(cwd, record)).status).toBe(1);
  expect(fs.existsSync(path)).toBe(false);
});

/** Of two policies those whose records are kept by the time that something is said. */
async function keptWhen(said: RegExp, args: readonly string[]): Promise<readonly string[]> {
  const names = ["first", "second"];
  const cwd = folderWith({
    "policies/first.policy": voucherPolicy,
    "policies/second.policy": voucherPolicy,
    "generated/first/evaluator.ts": "",
    "generated/second/evaluator.ts": "",
  });
  const kept: string[] = [];
  const hear = (text: string): void => {
    const isThere = (name: string) => fs.existsSync(join(cwd, `generated/${name}/tested.json`));
    if (said.test(text)) kept.push(...names.filter(isThere));
  };
  const { status } = await edictIn(cwd, ["test", "--record", ...args], { print: hear, say: hear });
  expect(status).toBe(0);
  return kept;
}

test("a policy is kept when it is done, whatever becomes of the next", async () => {
  expect(await keptWhen(/second\.policy: every cap holds/, ["--runs", "5"])).toEqual(["first"]);
});

test("with steps a policy is done when its steps are", async () => {
  const args = ["--runs", "5", "--steps", "100"];
  expect(await keptWhen(/second\.policy: every cap holds in 5 /, args)).toEqual([]);
  expect(await keptWhen(/^50 of 100 random steps/, args)).toEqual(["first"]);
});

test("--check tries nothing, and tells where a record is of another text, or missing", async () => {
  const { cwd, path } = built();
  const check = () => edictIn(cwd, ["test", "--check"]);
  await edictIn(cwd, record);
  expect(await check()).toEqual({ status: 0, stdout: "", stderr: "" });
  fs.writeFileSync(join(cwd, "policies/vouchers.policy"), lower);
  const stale = await check();
  expect(stale).toMatchObject({ status: 1, stdout: "" });
  expect(stale.stderr).toContain("vouchers/tested.json is missing, or of another text");
  expect(stale.stderr).toContain("edict test --record");
  fs.writeFileSync(join(cwd, "policies/vouchers.policy"), voucherPolicy);
  fs.rmSync(path);
  expect((await check()).status).toBe(1);
  // Beside no evaluator there is nothing to keep.
  fs.rmSync(join(cwd, "generated"), { recursive: true });
  expect((await check()).status).toBe(0);
  fs.writeFileSync(join(cwd, "policies/vouchers.policy"), "policy");
  expect(await check()).toMatchObject({ status: 1, stdout: "" });
});

test("--check and --record are not asked for together", async () => {
  const { cwd } = built();
  expect((await edictIn(cwd, ["test", "--check", "--record"])).status).toBe(2);
});

test("edict build leaves a record alone, tells where there is none of the text, and what to do", async () => {
  const cwd = folderWith({ "policies/vouchers.policy": voucherPolicy });
  const untested =
    /^No record of tests of the text as it now stands: vouchers\. .*edict test --record$/m;
  const unproved = /^Not proved as the text now stands: vouchers\. .*edict prove$/m;
  const first = await edictIn(cwd, ["build"]);
  expect(first.stdout).toMatch(untested);
  expect(first.stdout).toMatch(unproved);
  await edictIn(cwd, record);
  const second = await edictIn(cwd, ["build"]);
  expect(second.stdout).not.toMatch(untested);
  expect(second.stdout).toMatch(unproved);
  expect(fs.existsSync(join(cwd, "generated/vouchers/tested.json"))).toBe(true);
  expect((await edictIn(cwd, ["build", "--check"])).status).toBe(0);
  fs.writeFileSync(join(cwd, "policies/vouchers.policy"), lower);
  expect((await edictIn(cwd, ["build"])).stdout).toMatch(untested);
});

test("pages say what the record says, and nothing of it once the text is another", async () => {
  const cwd = folderWith({ "policies/vouchers.policy": voucherPolicy });
  const page = (language: string): string =>
    fs.readFileSync(join(cwd, `generated/site/vouchers/${language}/how-we-know.html`), "utf8");
  await edictIn(cwd, ["build"]);
  await edictIn(cwd, ["test", "--record", "--runs", "40"]);
  await edictIn(cwd, ["site"]);
  expect(page("en")).toContain("40 random sequences");
  expect(page("zh")).toContain("40组随机申请");
  fs.writeFileSync(join(cwd, "policies/vouchers.policy"), lower);
  await edictIn(cwd, ["site"]);
  expect(page("en")).toContain("has not been tested with random claims yet");
  expect(page("zh")).toContain("现行文本尚未用随机申请测试");
});

test("a record that says what it cannot is none", () => {
  const tried = { call: { seed: 1 }, sequences: 10, steps: 50, checked: 9, breaches: 0 };
  expect(testRecord(tried)).toMatchObject({ seed: 1, sequences: 10 });
  for (const wrong of [
    { call: {} },
    { sequences: 0 },
    { steps: -1 },
    { checked: "9" },
    { breaches: undefined },
  ]) {
    expect([wrong, testRecord({ ...tried, ...wrong })]).toEqual([wrong, undefined]);
  }
  const proved = {
    solver: "Z3",
    caps: [{ cap: "a", verdict: "proved" }],
    faults: 0,
    obligations: [{ outcome: "proved" }, { outcome: "unknown" }],
  };
  expect(proofRecord(proved)).toMatchObject({ questions: 2, answered: 1 });
  for (const wrong of [
    { solver: 1 },
    { caps: [{ cap: "a", verdict: "sure" }] },
    { caps: [{ cap: "a", verdict: "tested", because: [{ kind: "?" }] }] },
    { faults: null },
    { obligations: "none" },
  ]) {
    expect([wrong, proofRecord({ ...proved, ...wrong })]).toEqual([wrong, undefined]);
  }
});
