import { once } from "node:events";
import fs from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, spawned, started, voucherPolicy } from "./support.ts";

const slow = { timeout: 180_000 };

/** A run of which the first answer is read, and then no more; one row follows for each claim. */
async function abandoned(rows: number, ...args: readonly string[]) {
  const cwd = folderWith({ "v.policy": voucherPolicy });
  const child = started(["run", "v.policy", "-", ...args], cwd);
  const closed = once(child, "close");
  const path = join(cwd, "ledger.jsonl");
  const entered = (): number =>
    fs.existsSync(path) ? fs.readFileSync(path, "utf8").split("\n").length - 2 : 0;
  const said: string[] = [];
  child.stderr.on("data", (piece) => said.push(String(piece)));
  child.stdin.on("error", () => undefined); // it ends while it is being written to
  child.stdin.write("grant,id,firm,applied,spend\nvoucher,1,A,2025-03-03,1\n");
  for (let told = ""; !told.includes("voucher");) told += String(await once(child.stdout, "data"));
  child.stdout.destroy();
  await once(child.stdout, "close");
  child.stdin.write("voucher,2,A,2025-03-03,1\n");
  // What follows comes by itself.
  if (args.length > 0) await expect.poll(entered, { timeout: 60_000 }).toBe(2);
  child.stdin.end("voucher,3,A,2025-03-03,1\n".repeat(rows));
  const [status]: readonly unknown[] = await closed;
  return { status, said: said.join(""), entered: entered() };
}

test("when nobody reads any more, a run ends quietly", slow, async () => {
  expect(await abandoned(10_000)).toEqual({ status: 0, said: "", entered: 0 });
});

test("with a ledger, it says how far it came, and whether rows are left", slow, async () => {
  const ledger = ["--ledger", "ledger.jsonl"];
  expect(await abandoned(10_000, ...ledger)).toEqual({
    status: 1,
    said: "standard input: 2 rows were decided, to line 3, and what they came to is in ledger.jsonl; any rows after it were not. Run it again for these.\n",
    entered: 2,
  });
  expect(await abandoned(0, ...ledger)).toEqual({
    status: 0,
    said: "standard input: 2 rows were decided, to line 3, and what they came to is in ledger.jsonl; not all of it was printed.\n",
    entered: 2,
  });
});

test("a command whose output nobody reads ends as it would have ended", slow, async () => {
  const cwd = folderWith({ "a.policy": voucherPolicy.replace("spend cap", "spent cap") });
  for (const command of ["check", "build"]) {
    const child = started([command, "a.policy"], cwd);
    const closed = once(child, "close");
    child.stdout.destroy();
    child.stderr.resume();
    expect(await closed).toEqual([1, null]);
  }
});

test.runIf(fs.existsSync("/dev/full"))(
  "a full disk is told in one line, and ends with 2",
  slow,
  () => {
    const cwd = folderWith({ "v.policy": voucherPolicy, "c.csv": "grant,firm\nvoucher,A\n" });
    const output = fs.openSync("/dev/full", "w");
    const full = "error: standard output: the disk is full; free some space\n";
    for (const args of [["check", "v.policy"], ["run", "v.policy", "c.csv"], ["--help"]]) {
      expect(spawned(args, { cwd, output })).toEqual({ status: 2, stdout: "", stderr: full });
    }
    const kept = ["run", "v.policy", "c.csv", "--ledger", "ledger.jsonl"];
    expect(spawned(kept, { cwd, output, env: { LC_ALL: "zh_CN.UTF-8" } })).toMatchObject({
      status: 2,
      stderr: "c.csv：未审定任何一行。\n错误：标准输出：磁盘空间已满；请清理后重试\n",
    });
    fs.closeSync(output);
  },
);

test.runIf(fs.existsSync("/dev/full"))(
  "so is a full disk under --out, with how far it came",
  slow,
  () => {
    const rows = "voucher,1,A,2025-03-03,1\nvoucher,2,B,2025-03-03,1\n";
    const cwd = folderWith({
      "v.policy": voucherPolicy,
      "c.csv": `grant,id,firm,applied,spend\n${rows}`,
    });
    fs.symlinkSync("/dev/full", join(cwd, "out.jsonl"));
    const args = ["run", "v.policy", "c.csv", "--ledger", "ledger.jsonl", "--out", "out.jsonl"];
    expect(spawned(args, { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "c.csv: 2 rows were decided, to line 3, and what they came to is in ledger.jsonl; any rows after it were not. Run it again for these.\n" +
        "error: out.jsonl: the disk is full; free some space\n",
    });
  },
);

test("rows are not kept: a file much larger than the memory is read", slow, async () => {
  const cwd = folderWith({ "v.policy": voucherPolicy });
  const child = started(["run", "v.policy", "-"], cwd, { NODE_OPTIONS: "--max-old-space-size=96" });
  let bytes = 0;
  child.stdout.on("data", (piece: Buffer) => {
    bytes += piece.length;
  });
  child.stdin.write("grant,id,firm,applied,spend\n");
  const row = `none,${"x".repeat(8_000)},A,2025-03-03,1\n`;
  for (let sent = 0; sent < 40_000; sent += 100) {
    if (!child.stdin.write(row.repeat(100))) await once(child.stdin, "drain");
  }
  child.stdin.end();
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(bytes).toBeGreaterThan(40_000 * 8_000);
});
