import { spawn } from "node:child_process";
import fs from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Lock } from "../../src/batch/lock.ts";
import { takeLock } from "../../src/batch/lock.ts";

let path = "";
beforeEach(() => {
  path = join(fs.mkdtempSync(join(tmpdir(), "edict-lock-")), "ledger.jsonl.lock");
});

function take(): Lock {
  const lock = takeLock(path);
  if (lock === undefined || "pid" in lock) throw new Error("The lock is taken.");
  return lock;
}

/** The number of a process that has run and ended. */
function deadProcess(): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["-e", ""]);
    child.on("exit", () => resolve(child.pid ?? 0));
  });
}

const holder = { pid: process.pid, started: "then", host: hostname(), mark: "x" };

test("a lock is held by one, and gone when it is released", () => {
  const lock = take();
  expect(lock.isHeld()).toBe(true);
  expect(takeLock(path)).toMatchObject({ pid: process.pid, host: hostname() });
  lock.release();
  expect(lock.isHeld()).toBe(false);
  expect(fs.existsSync(path)).toBe(false);
});

test("the lock of a process that is gone is taken over", async () => {
  fs.writeFileSync(path, JSON.stringify({ ...holder, pid: await deadProcess(), started: "" }));
  const lock = take();
  expect(lock.isHeld()).toBe(true);
  expect(fs.readdirSync(join(path, ".."))).toEqual(["ledger.jsonl.lock"]);
});

test.runIf(process.platform === "linux")(
  "a process that has been given the number of a dead one does not hold its lock",
  () => {
    fs.writeFileSync(path, JSON.stringify(holder));
    expect(take().isHeld()).toBe(true);
  },
);

test("a process of another machine counts as alive", () => {
  const elsewhere = { ...holder, pid: 1, host: "elsewhere" };
  fs.writeFileSync(path, JSON.stringify(elsewhere));
  expect(takeLock(path)).toEqual(elsewhere);
});

test("a lock that is being written is waited for, one that never was is taken over", () => {
  fs.writeFileSync(path, "");
  expect(takeLock(path)).toBeUndefined();
  const longAgo = new Date(Date.now() - 60_000);
  fs.utimesSync(path, longAgo, longAgo);
  expect(take().isHeld()).toBe(true);
});

test("whoever lost a lock does not remove the next one's", () => {
  const lost = take();
  fs.rmSync(path);
  const lock = take();
  expect(lost.isHeld()).toBe(false);
  lost.release();
  expect(lock.isHeld()).toBe(true);
});
