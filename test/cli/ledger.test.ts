import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Ended } from "./support.ts";
import { edictIn, folderWith, started, voucherPolicy } from "./support.ts";

const slow = { timeout: 120_000 };
const head = "grant,id,firm,applied,spend\n";

/** Claims with ids from `from` on, ten to a firm, which reach the firm's ceiling with the fourth. */
function claims(from: number, count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const id = from + index;
    return `voucher,${id},F${Math.floor(id / 10)},2025-03-03,60.02\n`;
  });
  return rows.join("");
}

const workplace = (csv: string): string =>
  folderWith({ "v.policy": voucherPolicy, "claims.csv": csv });

const runWithLedger = (cwd: string, claimsPath = "claims.csv"): Promise<Ended> =>
  edictIn(cwd, ["run", "v.policy", claimsPath, "--ledger", "ledger.jsonl"]);

const ledgerLines = (cwd: string): readonly string[] =>
  fs.readFileSync(join(cwd, "ledger.jsonl"), "utf8").split("\n").slice(1, -1);

test("a ledger file remembers: the next run counts what it holds", async () => {
  const cwd = workplace(`${head}${claims(0, 2)}`);
  expect(await runWithLedger(cwd)).toMatchObject({ status: 0, stderr: "" });
  fs.writeFileSync(join(cwd, "claims.csv"), `${head}${claims(2, 3)}`);
  const { stdout } = await runWithLedger(cwd);
  expect(
    stdout
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split(",")[3]),
  ).toEqual(["30.01", "9.97", "0.00"]);
  expect(ledgerLines(cwd)).toHaveLength(5);
});

test("claims with ids that are sent again are answered again, and enter nothing", async () => {
  const cwd = workplace(`${head}${claims(0, 25)}`);
  const first = await runWithLedger(cwd);
  const ledger = ledgerLines(cwd);
  expect(await runWithLedger(cwd)).toEqual(first);
  expect(ledgerLines(cwd)).toEqual(ledger);
});

test("an event with an id of its own that is sent again is entered once", async () => {
  const cwd = workplace(`grant,id,firm,applied,spend,event,claim,amount
voucher,1,A,2025-03-03,60,,,
,e1,,,,pay,1,10
`);
  await runWithLedger(cwd);
  const ledger = ledgerLines(cwd);
  expect(ledger).toHaveLength(2);
  expect(await runWithLedger(cwd)).toMatchObject({ status: 0 });
  expect(ledgerLines(cwd)).toEqual(ledger);
});

test("rows that would be entered again are counted, with what to do", async () => {
  const cwd = workplace(`grant,id,firm,applied,spend,event,amount
voucher,1,A,2025-03-03,60,,
voucher,,B,2025-03-03,60,,
voucher,,B,2024-03-03,60,,
none,,B,2025-03-03,60,,
`);
  expect((await runWithLedger(cwd)).stderr).toBe(
    "claims.csv: 2 rows were entered without an id, and are entered a second time if the file is run again; give each row one under id\n" +
      "claims.csv: 1 of 4 rows could not be decided; the first is line 5.\n",
  );
  expect(await edictIn(cwd, ["run", "v.policy", "claims.csv"])).toMatchObject({
    stderr: expect.not.stringContaining("without an id"),
  });
  fs.writeFileSync(
    join(cwd, "claims.csv"),
    "grant,id,firm,applied,spend,event,claim,amount\n,1,,,,pay,,10\n,e,,,,pay,1,10\n",
  );
  expect((await runWithLedger(cwd)).stderr).toBe(
    "claims.csv: 1 row was entered without an id, and is entered a second time if the file is run again; give each row one under id, and an event the id of its claim under claim\n",
  );
});

test("the claims of a round stand in one line, and so are there together or not at all", async () => {
  const cwd = workplace(`grant,id,firm,applied,spend,round
voucher,1,A,2025-03-03,60,r
voucher,2,A,2025-03-03,60,r
voucher,3,B,2025-03-03,60,
`);
  await runWithLedger(cwd);
  expect(ledgerLines(cwd).map((line) => [JSON.parse(line)].flat().length)).toEqual([2, 1]);
});

test("a torn line is cut and reported, and its claim decided anew", async () => {
  const cwd = workplace(`${head}${claims(0, 4)}`);
  const first = await runWithLedger(cwd);
  const path = join(cwd, "ledger.jsonl");
  fs.truncateSync(path, fs.statSync(path).size - 20);
  const second = await runWithLedger(cwd);
  expect(second.stdout).toBe(first.stdout);
  expect(second.stderr).toMatch(/^ledger\.jsonl: the last line \(5\) was cut off by a crash/);
  expect(ledgerLines(cwd)).toHaveLength(4);
});

test("a ledger is refused that is damaged, of another policy, or of what the policy no longer says", async () => {
  const cwd = workplace(`${head}${claims(0, 3)}`);
  await runWithLedger(cwd);
  const path = join(cwd, "ledger.jsonl");
  const sound = fs.readFileSync(path, "utf8");
  const refused = async (ledger: string, message: RegExp): Promise<void> => {
    fs.writeFileSync(path, ledger);
    const { status, stdout, stderr } = await runWithLedger(cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(fs.readFileSync(path, "utf8")).toBe(ledger);
    expect(fs.readdirSync(cwd).some((name) => name.includes("lock"))).toBe(false);
  };
  await refused(sound.replace('{"entry"', '{"entry'), /ledger\.jsonl: line 2 is damaged/);
  await refused(sound.replace("vouchers", "others"), /is of the policy others, not of vouchers/);
  await refused(
    sound.replace('"grant":"voucher"', '"grant":"gone"'),
    /line 2 does not fit\. This policy has no grant “gone”\. The file was changed by something else/,
  );
  await refused(
    sound.replace('"spend"', '"costs"'),
    /line 2 does not fit\. There is no fact “costs” in this policy\. The file was changed/,
  );
  await refused(
    sound.replaceAll('"id":"1"', '"id":"0"'),
    /line 3 does not fit\. The id “0” stands in line 2 already\. Delete the line if it only repeats/,
  );
  await refused(
    sound.replace('"step":"amount","after"', '"step":"cap","after"'),
    /line 2 does not fit\. “trace\[0\]\.cap” is missing, malformed or at odds .*\. The file was changed/,
  );
  const paid = '{"entry":"paid","id":"p","claim":"0","amount":3002}\n';
  await refused(
    sound + paid,
    /line 5 does not fit\. CNY 30\.02 is more than what is left; expected: at most CNY 30\.01\. The file was changed/,
  );
});

const edit = (cwd: string, from: string, to: string): void =>
  fs.writeFileSync(
    join(cwd, "v.policy"),
    fs.readFileSync(join(cwd, "v.policy"), "utf8").replaceAll(from, to),
  );

test("that the policy was edited in place is told, until something is entered by the new text", async () => {
  const cwd = workplace(`${head}${claims(0, 2)}`);
  await runWithLedger(cwd);
  edit(cwd, "\n", "\r\n");
  expect(await runWithLedger(cwd)).toMatchObject({ status: 0, stderr: "" });
  edit(cwd, "50% of", "40% of");
  const other =
    /^ledger\.jsonl: the text of the policy is not that .*; edict audit v\.policy ledger\.jsonl shows which of them it would give otherwise\n$/;
  expect((await runWithLedger(cwd)).stderr).toMatch(other);
  const before = ledgerLines(cwd);
  fs.writeFileSync(join(cwd, "claims.csv"), `${head}${claims(0, 3)}`);
  const { stdout, stderr } = await runWithLedger(cwd);
  expect(stderr).toMatch(other);
  expect(stdout.split("\n").map((line) => line.split(",")[3])).toMatchObject({
    1: "30.01",
    3: "24.00",
  });
  expect(ledgerLines(cwd)).toEqual([
    ...before,
    expect.stringMatching(/^\{"text":"sha256-\w{64}"\}$/),
    expect.any(String),
  ]);
  expect(await runWithLedger(cwd)).toMatchObject({ status: 0, stderr: "" });
  const audit = await edictIn(cwd, ["audit", "v.policy", "ledger.jsonl", "--format", "json"]);
  expect(JSON.parse(audit.stdout)).toMatchObject({
    faults: [],
    differences: [
      { id: "0", line: 2, computed: "24.00" },
      { id: "1", line: 3, computed: "24.00" },
    ],
  });
});

test("a ledger that does not say by which text it was made goes on as before", async () => {
  const cwd = workplace(`${head}${claims(0, 2)}`);
  await runWithLedger(cwd);
  const path = join(cwd, "ledger.jsonl");
  fs.writeFileSync(path, fs.readFileSync(path, "utf8").replace(/,"text":"[^"]*"/, ""));
  edit(cwd, "50% of", "40% of");
  expect(await runWithLedger(cwd)).toMatchObject({ status: 0, stderr: "" });
});

test("an entry that another text of the policy takes no more is not said to have been changed", async () => {
  const cwd = workplace(`${head}${claims(0, 2)}`);
  await runWithLedger(cwd);
  edit(cwd, "voucher", "coupon");
  edit(cwd, "coupons", "vouchers");
  expect((await runWithLedger(cwd)).stderr).toMatch(
    /line 2 does not fit\. This policy has no grant “voucher”\. Name the file of the policy/,
  );
});

test("the line of an entry that does not fit is that of the file, also after a round", async () => {
  const cwd = workplace(`grant,id,firm,applied,spend,round
voucher,1,A,2025-03-03,60,r
voucher,2,B,2025-03-03,60,r
voucher,3,C,2025-03-03,60,
`);
  await runWithLedger(cwd);
  fs.appendFileSync(join(cwd, "ledger.jsonl"), `${ledgerLines(cwd)[1]}\n`);
  const { stderr } = await edictIn(
    cwd,
    ["run", "v.policy", "claims.csv", "--ledger", "ledger.jsonl"],
    { language: "zh" },
  );
  expect(stderr).toBe(
    "错误：ledger.jsonl：第4行与台账不符。编号“3”在第3行已有登记。如该行只是重复，请将其删除；否则请用备份恢复该文件\n",
  );
});

/** Reads what the process prints until there are so many lines. */
async function linesFrom(
  { stdout }: ChildProcessWithoutNullStreams,
  count: number,
): Promise<readonly string[]> {
  let text = "";
  while (text.split("\n").length <= count) {
    const [piece]: readonly unknown[] = await once(stdout, "data");
    text += String(piece);
  }
  return text.split("\n").slice(0, -1);
}

test(
  "a second process on the same ledger is refused, and may come when the first is done",
  slow,
  async () => {
    const cwd = workplace(`${head}${claims(10, 1)}`);
    const first = started(["run", "v.policy", "-", "--ledger", "ledger.jsonl"], cwd);
    first.stdin.write(`${head}${claims(0, 1)}`);
    await linesFrom(first, 2);
    const second = await runWithLedger(cwd);
    expect(second).toMatchObject({ status: 2, stdout: "" });
    expect(second.stderr).toMatch(
      new RegExp(`^error: ledger\\.jsonl: another process \\(${first.pid} on .*\\) is using`),
    );
    first.stdin.end();
    await once(first, "exit");
    expect(await runWithLedger(cwd)).toMatchObject({ status: 0 });
    expect(ledgerLines(cwd)).toHaveLength(2);
  },
);

test(
  "a killed run loses nothing it reported, and repeated it goes on where it was",
  slow,
  async () => {
    const all = `${head}${claims(0, 3_000)}`;
    const whole = (await edictIn(workplace(all), ["run", "v.policy", "claims.csv"])).stdout;
    const cwd = workplace(all);
    const child = started(["run", "v.policy", "-", "--ledger", "ledger.jsonl"], cwd);
    child.stdin.on("error", () => undefined); // it is killed while it is being written to
    child.stdin.write(head);
    for (let from = 0; from < 1_500; from += 100) child.stdin.write(claims(from, 100));
    const reported = await linesFrom(child, 900);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(fs.existsSync(join(cwd, "ledger.jsonl.lock"))).toBe(true);

    const text = fs.readFileSync(join(cwd, "ledger.jsonl"), "utf8");
    const entered = text
      .split("\n")
      .slice(1, -1)
      .map((line) => JSON.parse(line).id);
    const ids = reported.slice(1).map((line) => line.split(",")[0]);
    expect(entered.slice(0, ids.length)).toEqual(ids);
    expect(whole.startsWith(`${reported.join("\n")}\n`)).toBe(true);

    const again = await runWithLedger(cwd);
    expect(again.status).toBe(0);
    expect(again.stdout).toBe(whole);
    expect(ledgerLines(cwd)).toHaveLength(3_000);
  },
);

test("a run that is stopped leaves the ledger to the next", slow, async () => {
  const cwd = workplace(`${head}${claims(10, 1)}`);
  for (const [signal, status] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    const child = started(["run", "v.policy", "-", "--ledger", "ledger.jsonl"], cwd);
    child.stdin.write(`${head}${claims(0, 1)}`);
    await linesFrom(child, 2);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([status, null]);
    expect(fs.existsSync(join(cwd, "ledger.jsonl.lock"))).toBe(false);
  }
  expect(await runWithLedger(cwd)).toMatchObject({ status: 0 });
});

test("of processes that come at once after a crash each enters alone", slow, async () => {
  const cwd = workplace(head);
  await runWithLedger(cwd);
  const gone = { pid: 2 ** 22 + 1, started: "", host: (await import("node:os")).hostname() };
  fs.writeFileSync(join(cwd, "ledger.jsonl.lock"), JSON.stringify({ ...gone, mark: "x" }));
  const children = Array.from({ length: 6 }, (_, place) => {
    const child = started(["run", "v.policy", "-", "--ledger", "ledger.jsonl"], cwd);
    child.stdin.end(`${head}${claims(place * 100, 50)}`);
    return once(child, "exit").then(([status]: readonly unknown[]) => status);
  });
  const statuses = await Promise.all(children);
  expect(statuses.every((status) => status === 0 || status === 2)).toBe(true);
  const entered = statuses.filter((status) => status === 0).length;
  expect(entered).toBeGreaterThan(0);
  expect(ledgerLines(cwd)).toHaveLength(entered * 50);
  expect(await runWithLedger(cwd)).toMatchObject({ status: 0, stderr: "" });
});
