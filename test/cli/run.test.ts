import fs from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Ended } from "./support.ts";
import { edict, edictIn, folderWith, spawned, voucherPolicy } from "./support.ts";

const header = "id,grant,outcome,award,reason\n";

/** Decides claims under the voucher policy: half of what was spent, 100 a firm and year. */
const decide = (claims: string | Buffer, ...args: readonly string[]): Promise<Ended> =>
  edictIn(folderWith({ "v.policy": voucherPolicy, "claims.csv": claims }), [
    "run",
    "v.policy",
    "claims.csv",
    ...args,
  ]);

/** The first four columns of each row, where no id or grant has a comma. */
const outcomes = ({ stdout }: Ended): readonly string[] =>
  stdout
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(",").slice(0, 4).join(" "));

test("each row gets its outcome, award and reason, in the order of the rows", async () => {
  const claims = `grant,id,firm,applied,spend
voucher,1,A,2025-03-03,120
voucher,2,A,2025-04-03,160.01
voucher,3,A,2025-05-03,10
voucher,4,A,2026-03-03,0.03
voucher,5,B,2024-12-31,10
`;
  expect(await decide(claims)).toEqual({
    status: 0,
    stdout: `${header}1,voucher,granted,60.00,Granted in full: 50% of expenses.
2,voucher,reduced,40.00,"Reduced to CNY 40: of the ceiling of CNY 100 per firm per year, CNY 60 was already used."
3,voucher,refused,0.00,"Refused: of the ceiling of CNY 100 per firm per year, CNY 100 was already used, and nothing is left."
4,voucher,granted,0.01,Granted in full: 50% of expenses.
5,voucher,refused,0.00,Refused: the date of application is not within the time in which this is in force.
`,
    stderr: "",
  });
});

test("what is told of one claim is not told of another that is like it but for its amounts", async () => {
  const grants = `grant net "Net" / "净额": 50% of spend
  less 10% of spend
grant own "Own" / "自有": spend cap 10% of spend per claim
`;
  const policy = voucherPolicy.replace(/grant voucher[^]*/, grants);
  const claims = `grant,id,firm,applied,spend
net,1,A,2025-03-03,100
net,2,B,2025-03-03,200
own,3,A,2025-03-03,100
own,4,B,2025-03-03,200
`;
  const cwd = folderWith({ "v.policy": policy, "claims.csv": claims });
  expect((await edictIn(cwd, ["run", "v.policy", "claims.csv"])).stdout).toBe(
    `${header}1,net,granted,40.00,"Granted: CNY 40, after CNY 10 was taken off."
2,net,granted,80.00,"Granted: CNY 80, after CNY 20 was taken off."
3,own,reduced,10.00,Reduced to CNY 10: this is the ceiling per claim of 10% of expenses.
4,own,reduced,20.00,Reduced to CNY 20: this is the ceiling per claim of 10% of expenses.
`,
  );
});

test("a bad row tells its line, changes nothing and does not stop the others", async () => {
  const claims = `grant,id,firm,applied,spend
voucher,1,A,2025-03-03,"1,000"
vouchr,2,A,2025-03-03,1
voucher,3,A,2025-02-30,1
voucher,4,A,2025-03-03
voucher,5,A,2025-03-03,1_000
voucher,6,A,2025-03-03,-1
voucher,7,A,2025-03-03,1e3
voucher,8,A,2025-03-03,1.005
voucher,9,,2025-03-03,1
voucher,10,"A"B,2025-03-03,1
voucher,11,A,2025-03-03,200
`;
  const ended = await decide(claims);
  expect(ended.status).toBe(1);
  expect(outcomes(ended)).toEqual([
    "1 voucher error ",
    "2 vouchr error ",
    "3 voucher error ",
    "  error ",
    "5 voucher error ",
    "6 voucher error ",
    "7 voucher error ",
    "8 voucher error ",
    "9 voucher error ",
    "10 voucher error ",
    "11 voucher granted 100.00",
  ]);
  const lines = ended.stdout.split("\n");
  expect(lines[4]).toBe(',,error,,"Line 5: the row has 4 cells, the header 5."');
  expect(lines[9]).toMatch(/^9,voucher,error,,Line 10: Missing fact: firm/);
  expect(ended.stderr).toBe(
    "claims.csv: 10 of 11 rows could not be decided; the first is line 2.\n",
  );
});

test("for a grant or fact that the policy does not have, the nearest is offered", async () => {
  const lines = [
    '{"grant":"vouchr","firm":"A","applied":"2025-03-03","spend":"1"}',
    '{"grant":"voucher","firm":"A","applied":"2025-03-03","spent":"1"}',
    '{"grant":"loan","firm":"A","applied":"2025-03-03","spend":"1"}',
  ];
  const cwd = folderWith({ "v.policy": voucherPolicy, "c.jsonl": `${lines.join("\n")}\n` });
  const { stdout } = await edictIn(cwd, ["run", "v.policy", "c.jsonl"]);
  const [, grant, fact, other] = stdout.split("\n");
  expect(grant).toMatch(/“vouchr”.*\. Did you mean voucher\?$/);
  expect(fact).toMatch(/“spent” in this policy\. Did you mean spend\?$/);
  expect(other).not.toContain("Did you mean");
  const zh = await edictIn(cwd, ["run", "v.policy", "c.jsonl", "--explain", "zh"]);
  expect(zh.stdout).toContain("您的意思是不是spend？");
});

test("the same id is answered again, with other content it is an error", async () => {
  const claims = `grant,id,firm,applied,spend
voucher,1,A,2025-03-03,100
voucher, 1 ,A,2025-03-03,100.00
voucher,1,A,2025-03-03,101
voucher,,B,2025-03-03,2
`;
  expect(outcomes(await decide(claims))).toEqual([
    "1 voucher granted 50.00",
    "1 voucher granted 50.00",
    "1 voucher error ",
    "#2 voucher granted 1.00",
  ]);
});

test("what a spreadsheet would take for a formula is defused", async () => {
  const ids = ["=1+1", "+1", "-1", "@x", '"=HYPERLINK(""x"")"'];
  const claims = `grant,id,firm,applied,spend\n${ids
    .map((id) => `voucher,${id},F${id.length},2025-03-03,2\n`)
    .join("")}`;
  const { stdout } = await decide(claims);
  expect(
    stdout
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split(",voucher")[0]),
  ).toEqual(["'=1+1", "'+1", "'-1", "'@x", `"'=HYPERLINK(""x"")"`]);
});

test("--explain tells every step, in the language asked for", async () => {
  const claims = "grant,id,firm,applied,spend\nvoucher,1,A,2025-03-03,300.01\n";
  expect((await decide(claims, "--explain", "en")).stdout).toBe(
    `${header}1,voucher,reduced,100.00,50% of expenses: CNY 150.005. Rounded down to CNY 150. Reduced to CNY 100: this is the ceiling of CNY 100 per firm per year. Award: CNY 100.\n`,
  );
  expect((await decide(claims, "--explain", "zh")).stdout).toMatch(
    /1,voucher,reduced,100\.00,费用的50%：150\.005元。.*资助金额：100元。\n$/,
  );
});

test("JSONL comes out with the trace, and says what was written", async () => {
  const cwd = folderWith({
    "v.policy": voucherPolicy,
    "claims.jsonl":
      '{"grant":"voucher","id":"1","firm":"A","applied":"2025-03-03","spend":40000}\n{"x"',
  });
  const ended = await edictIn(cwd, ["run", "v.policy", "claims.jsonl", "--out", "out.jsonl"]);
  expect(ended).toMatchObject({ status: 1, stdout: "2 rows: 1 reduced and 1 error. out.jsonl\n" });
  const lines = fs.readFileSync(join(cwd, "out.jsonl"), "utf8").trim().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      line: 1,
      id: "1",
      grant: "voucher",
      outcome: "reduced",
      award: "100.00",
      reason: expect.stringMatching(/^Reduced to CNY 100/),
      by: { kind: "cap", cap: "voucher.cap1" },
      payments: ["100.00"],
      trace: [
        { step: "amount", after: "20000" },
        expect.objectContaining({ step: "cap", before: "20000", after: "10000", room: "10000" }),
      ],
      notes: [],
    },
    {
      line: 2,
      id: "",
      grant: "",
      outcome: "error",
      award: "",
      reason: "Line 2: the line is not JSON.",
    },
  ]);
});

test("neighbouring rows of a round are decided together", async () => {
  const policy = voucherPolicy.replace("cap 100 per firm per year", "cap 100 per year pro rata");
  const cwd = folderWith({
    "v.policy": policy,
    "claims.csv": `grant,firm,applied,spend,round
voucher,A,2025-03-03,200,r1
voucher,B,2025-03-03,600,r1
voucher,C,2026-03-03,200,
`,
  });
  expect(outcomes(await edictIn(cwd, ["run", "v.policy", "claims.csv"]))).toEqual([
    "#1 voucher reduced 25.00",
    "#2 voucher reduced 75.00",
    "#3 voucher granted 100.00",
  ]);
});

test("a round that comes again is another, and is told with both lines", async () => {
  const policy = voucherPolicy.replace("cap 100 per firm per year", "cap 100 per year pro rata");
  const claims = `grant,firm,applied,spend,round,award
voucher,A,2025-03-03,200,r1,100
bad
voucher,B,2026-03-03,100,r1,50
voucher,C,2026-03-03,100,,50
voucher,D,2026-03-04,200,r1,0
voucher,D,2026-03-05,200,r2,0
voucher,D,2026-03-06,200,r1,0
`;
  const cwd = folderWith({
    "v.policy": policy,
    "claims.csv": claims.replaceAll(/,\w+\n/g, "\n"),
    "register.csv": claims,
  });
  const again =
    "the round “r1” of line 2 comes again in line 6, and is another round there; the rows of one round stand one after another\n";
  const ended = await edictIn(cwd, ["run", "v.policy", "claims.csv"]);
  expect(ended.stderr).toBe(
    `claims.csv: ${again}claims.csv: 1 of 7 rows could not be decided; the first is line 3.\n`,
  );
  expect(ended.stdout).toContain(
    "Refused: of the ceiling of CNY 100 per year, CNY 100 was already used, and nothing is left.",
  );
  const audit = await edictIn(cwd, ["audit", "v.policy", "register.csv"]);
  expect(audit.stderr).toBe(`register.csv: ${again}`);
  const chinese = await edictIn(cwd, ["audit", "v.policy", "register.csv", "--lang", "zh"]);
  expect(chinese.stderr).toContain("第2行的批次“r1”在第6行再次出现");
});

test("events upon awards stand among the claims", async () => {
  const claims = `grant,id,firm,applied,spend,event,amount
voucher,1,A,2025-03-03,200,,
,1,,,,reverse,40
voucher,2,A,2025-03-04,200,,
,1,,,,pay,60.01
,1,,,,pay,60
,9,,,,complete,
`;
  const ended = await decide(claims);
  expect(outcomes(ended)).toEqual([
    "1 voucher granted 100.00",
    "1  entered ",
    "2 voucher reduced 40.00",
    "1  error ",
    "1  entered ",
    "9  error ",
  ]);
  expect(ended.stdout).toContain("1,,entered,,CNY 40 of the award of claim “1” is taken back.");
});

test("an event without an amount tells how much it was, in words and as data", async () => {
  const claims = `grant,id,firm,applied,spend,event,amount
voucher,1,A,2025-03-03,200,,
,1,,,,pay,60.01
,1,,,,reverse,
,1,,,,clawback,
,1,,,,complete,
`;
  const cwd = folderWith({ "v.policy": voucherPolicy, "claims.csv": claims });
  await edictIn(cwd, ["run", "v.policy", "claims.csv", "--out", "out.jsonl", "--explain", "zh"]);
  const lines = fs.readFileSync(join(cwd, "out.jsonl"), "utf8").trim().split("\n");
  const event = { id: "1", grant: "", outcome: "entered", award: "" };
  expect(lines.slice(2).map((line): unknown => JSON.parse(line))).toEqual([
    {
      ...event,
      line: 4,
      entry: "#3",
      amount: "39.99",
      reason: "申请“1”获得的资助已收回39.99元。",
    },
    {
      ...event,
      line: 5,
      entry: "#4",
      amount: "60.01",
      reason: "申请“1”获得的资助在拨付后已追回60.01元。",
    },
    { ...event, line: 6, entry: "#5", reason: "申请“1”获得的资助已完成。" },
  ]);
});

test("GB18030 from Excel is read, and the answer has the mark that Excel needs", async () => {
  const policy = voucherPolicy.replaceAll("firm", "企业").replace('"企业|企业s"', '"firm|firms"');
  const claims = Buffer.concat([
    Buffer.from("grant,id,"),
    Buffer.from("c6f3d2b5", "hex"), // 企业
    Buffer.from(",applied,spend\r\nvoucher,"),
    Buffer.from("bcd7", "hex"), // 甲
    Buffer.from(",A,2025/3/3,100\r\n"),
  ]);
  const cwd = folderWith({ "v.policy": policy, "claims.csv": claims });
  expect(await edictIn(cwd, ["run", "v.policy", "claims.csv"])).toEqual({
    status: 0,
    stdout: `${header}甲,voucher,granted,50.00,Granted in full: 50% of expenses.\n`,
    stderr: "claims.csv: read as GB18030\n",
  });
  await edictIn(cwd, ["run", "v.policy", "claims.csv", "--out", "out.csv"]);
  expect(fs.readFileSync(join(cwd, "out.csv"), "utf8")).toMatch(/^\ufeffid,grant/);
});

test("a wrong header is told at once, and begins no ledger", async () => {
  const cwd = folderWith({
    "v.policy": voucherPolicy,
    "claims.csv": "grant,frim,spnd\nvoucher,A,1\n",
  });
  const args = ["run", "v.policy", "claims.csv", "--ledger", "ledger.jsonl", "--out", "out.csv"];
  expect(await edictIn(cwd, args)).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "error: claims.csv: no fact is called frim, the name of a column; did you mean firm?\n" +
      "error: claims.csv: no fact is called spnd, the name of a column; did you mean spend?\n",
  });
  expect(fs.readdirSync(cwd).sort()).toEqual(["claims.csv", "v.policy"]);
});

test("the labels of a policy tell which column was meant", async () => {
  const { stderr } = await decide("资助项,企业,Date of application,Expenses,,\n");
  expect(stderr.match(/did you mean \w+\?/g)).toEqual([
    "did you mean grant?",
    "did you mean firm?",
    "did you mean applied?",
    "did you mean spend?",
  ]);
});

test("what cannot be read or must not be overwritten is named", async () => {
  const cwd = folderWith({ "v.policy": voucherPolicy, "claims.csv": "grant\n", "d/x": "" });
  const problems: readonly (readonly [readonly string[], string])[] = [
    [["none.policy", "claims.csv"], "none.policy: there is no such file or folder"],
    [["v.policy", "none.csv"], "none.csv: there is no such file or folder"],
    [["v.policy", "d"], "d: this is a folder; name a file of claims in it"],
    [["v.policy", "claims.csv", "--out", "claims.csv"], "claims.csv: --out would overwrite"],
    [["v.policy", "claims.csv", "--out", "./d/../v.policy"], "v.policy: --out would overwrite"],
    [["v.policy", "claims.csv", "--out", "l", "--ledger", "l"], "l: --out would overwrite"],
    [["v.policy", "claims.csv", "--out", "d"], "d: this is a folder; name a file in it"],
    [["v.policy", "claims.csv", "--ledger", "claims.csv"], "claims.csv: the file is not a ledger"],
    [
      ["v.policy", "claims.csv", "--ledger", "no/l"],
      "no/l: the folder of the ledger does not exist",
    ],
  ];
  for (const [args, message] of problems) {
    const { status, stdout, stderr } = await edictIn(cwd, ["run", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  }
  expect(fs.readFileSync(join(cwd, "claims.csv"), "utf8")).toBe("grant\n");
});

test("a policy with errors decides nothing", async () => {
  const cwd = folderWith({
    "v.policy": voucherPolicy.replace("spend cap", "spent cap"),
    "claims.csv": "grant\n",
  });
  expect(await edictIn(cwd, ["run", "v.policy", "claims.csv"])).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining("error[unknown-name]"),
  });
});

test("a policy is found by its name, and claims come from standard input", () => {
  const cwd = folderWith({ "policies/v.policy": voucherPolicy });
  const input = '{"grant":"voucher","firm":"A","applied":"2025-03-03","spend":"2.00"}\n';
  expect(spawned(["run", "v", "-"], { cwd, input })).toEqual({
    status: 0,
    stdout: `${header}#1,voucher,granted,1.00,Granted in full: 50% of expenses.\n`,
    stderr: "",
  });
});

test("the samples' claims can be run from a file", async () => {
  const cwd = folderWith({
    "claims.csv": `grant,enterprise,matter,applied,annualBudget,computeSpend
article2,Qinghe Tech,contract 1,2025-03-03,500000000,15000000
article2,Qinghe Tech,contract 2,2025-09-01,500000000,10000000
article2,Qinghe Tech,contract 3,2026-01-05,500000000,10000000
`,
  });
  const ended = await edict(["run", "policies/longgang-ai-2025.policy", join(cwd, "claims.csv")]);
  expect(outcomes(ended)).toEqual([
    "#1 article2 granted 4500000.00",
    "#2 article2 reduced 1500000.00",
    "#3 article2 granted 3000000.00",
  ]);
});
