import fs from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Ended } from "../cli/support.ts";
import { edictIn, folderWith, voucherPolicy } from "../cli/support.ts";

const claims = `id,grant,firm,applied,spend
1,voucher,A,2025-01-05,100
2,voucher,A,2025-02-05,200
3,voucher,B,2025-02-05,90
`;

/** A folder with the policy, and the ledger that run has made of the claims. */
async function folderWithLedger(text = voucherPolicy, csv = claims): Promise<string> {
  const cwd = folderWith({ "v.policy": text, "claims.csv": csv });
  const { status } = await edictIn(cwd, ["run", "v.policy", "claims.csv", "--ledger", "l.jsonl"]);
  expect(status).toBe(0);
  return cwd;
}

const audited = (cwd: string, ledger: string, ...more: readonly string[]): Promise<Ended> =>
  edictIn(cwd, ["audit", "v.policy", ledger, ...more]);

test("the ledger that run keeps is as the rules have it", async () => {
  const cwd = await folderWithLedger();
  expect(await audited(cwd, "l.jsonl")).toEqual({
    status: 0,
    stdout: "l.jsonl: 3 entries, every cap holds, every award is as the rules have it\n",
    stderr: "",
  });
  expect(await audited(cwd, "l.jsonl", "--format", "json")).toMatchObject({
    status: 0,
    stdout: '{\n  "breaches": [],\n  "over": [],\n  "faults": [],\n  "differences": []\n}\n',
  });
});

/** The ledger with a change in one of its lines. */
function changed(cwd: string, from: string | RegExp, to: string): void {
  const path = join(cwd, "l.jsonl");
  const before = fs.readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  fs.writeFileSync(path, after);
}

const malformed = (member: string): string =>
  `“${member}” is missing, malformed or at odds with the rest of the entry`;

test("an award that was raised in the ledger is a breach and a difference, and not as it is told", async () => {
  const cwd = await folderWithLedger();
  changed(cwd, /("id":"2".*"award":)5000\b/, "$15001");
  const { status, stdout } = await audited(cwd, "l.jsonl", "--format", "json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    breaches: [
      {
        cap: "voucher.cap1",
        scope: { firm: "A" },
        period: "2025-01-01/2025-12-31",
        total: "100.01",
        limit: "100.00",
        entries: ["1", "2"],
      },
    ],
    over: [],
    faults: [{ id: "2", line: 3, reason: malformed("trace[1].after") }],
    differences: [
      {
        id: "2",
        line: 3,
        recorded: "50.01",
        computed: "50.00",
        reason: expect.stringMatching(/^50% of expenses: CNY 100\. .*Award: CNY 50\.$/),
        trace: [{ step: "amount", after: "10000" }, expect.objectContaining({ room: "5000" })],
      },
    ],
  });
});

test.each([
  ["an award lowered", /("id":"3".*"award":)4500\b/, "$14499", 0, 1],
  ["a fact changed", '"spend":9000', '"spend":9002', 0, 1],
  ["another firm", '"firm":"B"', '"firm":"A"', 1, 1],
  [
    "another year",
    '"applied":"2025-02-05","spend":20000',
    '"applied":"2026-02-05","spend":20000',
    0,
    1,
  ],
  ["an entry left out", /\{"entry":"awarded","id":"1".*\n/, "", 0, 1],
  ["an entry twice", /(\{"entry":"awarded","id":"1".*\n)/, "$1$1", 1, 2],
  ["another grant", '"grant":"voucher"', '"grant":"coupon"', 0, 2],
])("%s in the ledger is found", async (_, from, to, breaches, differences) => {
  const cwd = await folderWithLedger();
  changed(cwd, from, to);
  const { status, stdout } = await audited(cwd, "l.jsonl", "--format", "json");
  expect(status).toBe(1);
  const found = JSON.parse(stdout);
  expect([found.breaches.length, found.differences.length]).toEqual([breaches, differences]);
});

test("what cannot stand in an entry is a fault, though no award depends on it", async () => {
  const cwd = await folderWithLedger();
  changed(cwd, /("id":"2".*"step":"amount",)"after":"10000"/, '$1"to":"10000"');
  changed(cwd, /("id":"3".*"payments":\[)4500\]/, "$14400]");
  const faults = [
    { id: "2", line: 3, reason: malformed("trace[0].after") },
    { id: "3", line: 4, reason: malformed("payments") },
  ];
  const { status, stdout } = await audited(cwd, "l.jsonl", "--format", "json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ breaches: [], over: [], faults, differences: [] });
  const chinese = await audited(cwd, "l.jsonl", "--lang", "zh");
  expect(chinese.stdout).toContain("“payments”缺失、格式有误，或与登记的其他内容不符");
});

const register = `id,grant,firm,applied,spend,award
1,voucher,A,2025-01-05,100,50
2,voucher,A,2025-02-05,200,60
3,voucher,B,2025-02-05,200,90.00
4,voucher,B,2025-02-30,200,90.00
5,voucher,C,2025-02-05,0,0
`;

test("a register of another system is told row by row, with the trace", async () => {
  const cwd = folderWith({ "v.policy": voucherPolicy, "r.csv": register });
  const { status, stdout } = await audited(cwd, "r.csv");
  expect(status).toBe(1);
  const [fault, ...lines] = stdout.trimEnd().split("\n");
  expect(fault).toMatch(/^fault line 5: .*2025-02-30/);
  expect(lines).toEqual([
    "breach voucher.cap1: up to CNY 100 per firm per year",
    "    A, 1 January 2025 to 31 December 2025: CNY 110 counted, CNY 100 allowed",
    "    made by “1” and “2”",
    "difference “2” (line 3): CNY 60 is recorded, the rules give CNY 50: CNY 10 too much",
    expect.stringMatching(/50% of expenses.*CNY 50 was already used.*Award: CNY 50\.$/),
    "difference “3” (line 4): CNY 90 is recorded, the rules give CNY 100: CNY 10 too little",
    expect.stringMatching(/50% of expenses.*Award: CNY 100\.$/),
    "r.csv: 4 entries, 1 breach, 1 fault, 2 differences",
  ]);
  const chinese = await audited(cwd, "r.csv", "--lang", "zh");
  expect(chinese.stdout).toContain("突破上限 voucher.cap1：单家企业每年最高100元");
  expect(chinese.stdout).toContain("金额不符 “2”（第3行）：登记为60元，按政策应为50元，多10元");
});

/** As a program reads it. */
async function found(cwd: string, ledger: string, ...more: readonly string[]): Promise<unknown> {
  const { stdout } = await audited(cwd, ledger, "--format", "json", ...more);
  return JSON.parse(stdout);
}

test("a program is told what a reader is: faults, lines and reasons, in the language asked for", async () => {
  const rows = `${register}voucher\n,voucher,C,,0,0\n`;
  const cwd = folderWith({ "v.policy": voucherPolicy, "r.csv": rows });
  expect(await found(cwd, "r.csv")).toMatchObject({
    faults: [
      { id: "4", line: 5, reason: expect.stringContaining("“2025-02-30” is no day") },
      { id: "#8", line: 8, reason: expect.stringContaining("date of application") },
      { id: "#7", line: 7, reason: "the row has 1 cell, the header 6" },
    ],
    differences: [
      { id: "2", line: 3, recorded: "60.00", computed: "50.00" },
      { id: "3", line: 4, recorded: "90.00", computed: "100.00" },
      { id: "4", line: 5, recorded: "90.00", computed: null, trace: [] },
      { id: "#8", line: 8, recorded: "0.00", computed: null },
      { id: "#7", line: 7, recorded: null, computed: null, reason: expect.any(String) },
    ],
  });
  expect(await found(cwd, "r.csv", "--lang", "zh")).toMatchObject({
    faults: [expect.anything(), expect.anything(), { reason: "该行有1个单元格，表头有6个" }],
  });
});

test("the lines of a ledger are those of its file, also after a round of several", async () => {
  const rows = `id,grant,firm,applied,spend,round
1,voucher,A,2025-01-05,200,r
2,voucher,B,2025-02-05,200,r
3,voucher,C,2026-02-05,200,
`;
  const cwd = await folderWithLedger(shared, rows);
  fs.appendFileSync(join(cwd, "l.jsonl"), '{"entry":"paid","id":"p","claim":"9","amount":1}\n');
  expect(await found(cwd, "l.jsonl")).toMatchObject({
    faults: [{ id: "p", line: 4, reason: "there is no award “9” before it" }],
    differences: [{ id: "p", line: 4, reason: "There is no award with the id “9”.", trace: [] }],
  });
});

test("what another programme took above a cap is told to a program too", async () => {
  const text = shared.replace("joint cap", 'external loan "Loan" / "贷款"\njoint cap');
  const cwd = folderWith({
    "v.policy": text.replace("over voucher", "over voucher, loan").replace(" pro rata", ""),
    "r.csv": "id,grant,firm,applied,decided,award\nx,loan,A,2025-02-05,100.01,\n",
  });
  expect(await found(cwd, "r.csv")).toMatchObject({
    breaches: [],
    over: [{ total: "100.01", limit: "100.00", entry: "x", entries: ["x"] }],
  });
});

test("an entry that stands there twice is not said to be as the rules have it", async () => {
  const cwd = await folderWithLedger();
  changed(cwd, /(\{"entry":"awarded","id":"1".*\n)/, "$1$1");
  const { stdout } = await audited(cwd, "l.jsonl");
  expect(stdout).toContain("fault entry “1” (line 3): an entry with this id stands before it\n");
  expect(stdout).toContain(
    "difference “1” (line 3): CNY 50 is recorded, the rules give no award\n" +
      "    An entry with this id stands before it, and the same claim is entered once.\n",
  );
  expect(await found(cwd, "l.jsonl")).toMatchObject({ differences: [{ id: "1", trace: [] }, {}] });
});

test("a reversal in a register makes room for what comes after it", async () => {
  const rows = `id,grant,firm,applied,spend,award,event,claim,amount
1,voucher,A,2025-01-05,200,100,,,
,,,,,,reverse,1,40
2,voucher,A,2025-02-05,200,40,,,
`;
  const cwd = folderWith({ "v.policy": voucherPolicy, "r.csv": rows });
  expect(await audited(cwd, "r.csv")).toMatchObject({ status: 0 });
  fs.writeFileSync(join(cwd, "r.csv"), rows.replace("1,40", "1,39"));
  expect(await audited(cwd, "r.csv")).toMatchObject({ status: 1 });
});

const shared = voucherPolicy
  .replace(/\nexample[^]*/, "\n")
  .concat("joint cap 100 per year over voucher pro rata\n");

test("claims of a round are worked out together again", async () => {
  const rows = `id,grant,firm,applied,spend,round
1,voucher,A,2025-01-05,200,r
2,voucher,B,2025-02-05,200,r
`;
  const cwd = await folderWithLedger(shared, rows);
  expect(await audited(cwd, "l.jsonl")).toMatchObject({ status: 0 });
  const [head, ...lines] = rows.trimEnd().split("\n");
  const awards = [`${head},award`, ...lines.map((line) => `${line},50`)].join("\n");
  fs.writeFileSync(join(cwd, "r.csv"), awards);
  expect(await audited(cwd, "r.csv")).toMatchObject({ status: 0 });
  fs.writeFileSync(join(cwd, "r.csv"), awards.replaceAll(",r,", ",,"));
  expect(await audited(cwd, "r.csv")).toMatchObject({ status: 1 });
});

test("what an authority awarded is what it decided", async () => {
  const text = voucherPolicy
    .replace("50% of spend", "up to 50% of spend")
    .replace(/\nexample[^]*/, "\n");
  const csv = "grant,firm,applied,spend,award\nvoucher,A,2025-01-05,200,70\n";
  const cwd = folderWith({ "v.policy": text, "r.csv": csv });
  expect(await audited(cwd, "r.csv")).toMatchObject({ status: 0 });
  fs.writeFileSync(join(cwd, "r.csv"), csv.replace("200,70", "100,70"));
  expect((await audited(cwd, "r.csv")).stdout).toContain("CNY 20 too much");
});

test("what cannot be audited ends with status 2", async () => {
  const cwd = await folderWithLedger();
  expect(await audited(cwd, "none.csv")).toMatchObject({ status: 2 });
  changed(cwd, '"policy":"vouchers"', '"policy":"others"');
  expect((await audited(cwd, "l.jsonl")).stderr).toContain("others");
  fs.writeFileSync(join(cwd, "r.csv"), "grant,firm,applied,spent,award\n");
  expect(await audited(cwd, "r.csv")).toMatchObject({ status: 2 });
});

test("a ledger that an editor has saved is one; an empty one has no entries", async () => {
  const cwd = await folderWithLedger();
  changed(cwd, /^/, "\ufeff");
  expect(await audited(cwd, "l.jsonl")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("3 entries, every cap holds"),
  });
  fs.writeFileSync(join(cwd, "l.jsonl"), "");
  expect(await audited(cwd, "l.jsonl")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("0 entries, every cap holds"),
  });
});

test("a register without awards is told once, with the column that it lacks", async () => {
  const csv = "id,grant,firm,applied,spend\n1,voucher,A,2025-01-05,100\n2,voucher,A,2025-01-06,9\n";
  const cwd = folderWith({ "v.policy": voucherPolicy, "r.csv": csv });
  const { status, stdout, stderr } = await audited(cwd, "r.csv");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("r.csv: none of its claims says what was awarded; add the column award");
  expect(stderr.match(/award/g)).toHaveLength(2);
  fs.writeFileSync(
    join(cwd, "r.csv"),
    csv.replace("spend\n", "spend,award\n").replaceAll(/(?<=\d)\n/g, ",\n"),
  );
  expect((await audited(cwd, "r.csv", "--lang", "zh")).stderr).toContain("请增加award列");
});

test("a fault tells amounts as money, and names as they are", async () => {
  const cwd = await folderWithLedger();
  const events = [
    { entry: "paid", id: "p1", claim: "1", amount: 99_999_999 },
    { entry: "paid", id: "p2", claim: "1", amount: 0 },
    { entry: "reversed", id: "r1", claim: "2", amount: 50_00 },
    { entry: "completed", id: "c1", claim: "2" },
  ];
  for (const event of events) fs.appendFileSync(join(cwd, "l.jsonl"), `${JSON.stringify(event)}\n`);
  const faults = async (language: string): Promise<readonly string[]> => {
    const { stdout } = await audited(cwd, "l.jsonl", "--lang", language);
    return stdout.split("\n").filter((line) => /^(fault|登记有误)/.test(line));
  };
  expect(await faults("en")).toEqual([
    "fault entry “p1” (line 5): CNY 999,999.99 is more than is left of the award",
    "fault entry “p2” (line 6): the amount, CNY 0, is not above 0",
    "fault entry “c1” (line 8): the award “2” has been taken back as a whole",
  ]);
  expect(await faults("zh")).toEqual([
    "登记有误 “p1”（第5行）：999,999.99元超过该项资助的剩余金额",
    "登记有误 “p2”（第6行）：金额0元不大于0",
    "登记有误 “c1”（第8行）：资助“2”已全部收回",
  ]);
});
