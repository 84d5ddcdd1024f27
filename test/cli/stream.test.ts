import { once } from "node:events";
import { expect, test } from "vitest";
import { folderWith, started, voucherPolicy } from "./support.ts";

const slow = { timeout: 180_000 };

test("when nobody reads any more, a run ends quietly", slow, async () => {
  const cwd = folderWith({ "v.policy": voucherPolicy });
  const child = started(["run", "v.policy", "-", "--ledger", "ledger.jsonl"], cwd);
  const said: string[] = [];
  child.stderr.on("data", (piece) => said.push(String(piece)));
  child.stdin.on("error", () => undefined); // it ends while it is being written to
  child.stdin.write("grant,firm,applied,spend\nvoucher,A,2025-03-03,1\n");
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.end("voucher,A,2025-03-03,1\n".repeat(10_000));
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(said.join("")).toBe("");
});

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
