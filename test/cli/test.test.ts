import { expect, test } from "vitest";
import { edict, edictIn, folderWith, voucherPolicy } from "./support.ts";

test("the examples of each policy are counted", async () => {
  const cwd = folderWith({
    "policies/a.policy": voucherPolicy,
    "policies/b.policy": voucherPolicy,
  });
  expect(await edictIn(cwd, ["test", "--runs", "0"])).toEqual({
    status: 0,
    stdout: "policies/a.policy: 1 example passed\npolicies/b.policy: 1 example passed\n",
    stderr: "",
  });
  expect(
    await edictIn(cwd, ["test", "policies/a.policy", "--runs", "0", "--lang", "zh"]),
  ).toMatchObject({
    stdout: "policies/a.policy：1个示例全部通过\n",
  });
});

test("one that comes out otherwise is shown with its place and the steps", async () => {
  const cwd = folderWith({ "a.policy": voucherPolicy.replace("gives 100", "gives 150") });
  const { status, stdout } = await edictIn(cwd, ["test", "a.policy"]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^a\.policy: 1 of 1 examples failed\nerror\[example-otherwise\]: /);
  expect(stdout).toContain("claim 1 should get CNY 150");
  expect(stdout).toContain("a.policy:15:3");
  expect(stdout).toContain("50% of expenses: CNY 150.");
});

test("what is wrong with a policy is told instead of running its examples", async () => {
  const cwd = folderWith({ "a.policy": voucherPolicy.replace("spend cap", "spent cap") });
  const { status, stdout } = await edictIn(cwd, ["test", "a.policy"]);
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: expect.stringContaining("unknown-name"),
  });
  expect(await edict(["test", "none.policy"])).toMatchObject({ status: 2 });
});
