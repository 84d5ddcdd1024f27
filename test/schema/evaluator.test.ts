import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { itemOfLine } from "../../src/batch/from-json.ts";
import { emitSchema } from "../../src/emit/schema/schema.ts";
import type { Claim, LedgerEvent } from "../../src/model/claim.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/* The schema of a policy accepts what its evaluator reads, and nothing else. */

const policy = policyWith(`fact heads: count "heads"
fact score: number 0 to 100 "score"
fact drift: number 2.5 to 12.75 "drift"
fact late: number 0.05 to 7 "late"
fact loss: number 1.5 to 30 "loss"
fact share: percent "share"
fact born: date "born"
fact isNew: yes/no "is new"
grant main "main": spend cap 100 per firm per year
grant free "free": up to spend cap 100 per firm per year
`);
const evaluator = await evaluatorOf(policy);
const ajv = new Ajv2020({ strict: true, strictTypes: true, allowUnionTypes: true });
ajv.addVocabulary(["x-unit", "x-title", "x-set-by", "x-in-force"]);
formats.default(ajv);
ajv.addSchema(JSON.parse(emitSchema(policy)[0]?.text ?? ""), "claims");
const validateClaim = ajv.compile({ $ref: "claims" });
const validateLine = ajv.compile({ $ref: "claims#/$defs/line" });

/** What comes in is unlike any claim where a test wants it so. */
const isClaim = (value: unknown): value is Claim => typeof value === "object" && value !== null;

function isRead(claim: unknown): boolean {
  if (!isClaim(claim)) throw new TypeError("This is no record.");
  return evaluator.openLedger().quote(claim).outcome !== "error";
}

function expectSame(claim: unknown): void {
  expect({ claim, accepted: validateClaim(claim) }).toEqual({ claim, accepted: isRead(claim) });
}

const base = claimOn("main", { spend: "1" });
const facts = policy.facts.map(({ name }) => name);

/** Written in every way, and around every bound. */
const numbers = ["0", "00", "0.0", "1", "1.5", "1.4", "1.51", "01", "1.", ".5", "", " 1", "1e3"]
  .concat([
    "0.05",
    "0.050",
    "0.049",
    "0.0499",
    "7",
    "7.0",
    "7.01",
    "6.99",
    "12.75",
    "12.76",
    "12.8",
  ])
  .concat([
    "2.5",
    "2.50",
    "2.51",
    "2.6",
    "30",
    "30.0",
    "30.01",
    "29.99",
    "31",
    "300",
    "100",
    "100.1",
  ])
  .concat(["99.99", "101", "90071992547409.91", "90071992547409.92", "90071992547409.9"])
  .concat(["90071992547410", "90071992547408.99", "0090071992547409.91", "900719925474099.1"])
  .concat(["9007199254740991", "9007199254740992", "9007199254740990", "10000000000000000"]);
const values: readonly unknown[] = [
  ...numbers.flatMap((text) => [text, `-${text}`, `${text}%`, `-${text}%`, `${text}‰`]),
  ...numbers.flatMap((text) => [Number(text), -Number(text)]),
  "0000-01-01",
  "0001-01-01",
  "9999-12-31",
  "2024-02-29",
  "2025-02-29",
  "2025-3-3",
  "x",
  " ",
  null,
  true,
  false,
  "yes",
  "no",
  "Yes",
  [],
  {},
];

test.each(facts)("every way to write %s is read as the schema has it", (fact) => {
  const read = values.filter((value) => isRead({ ...base, [fact]: value }));
  expect(read.length).toBeGreaterThan(0);
  for (const value of values) expectSame({ ...base, [fact]: value });
});

const decimals = fc
  .tuple(fc.constantFrom("", "-"), fc.nat(130), fc.constantFrom("", "0", "00"), fc.nat(999))
  .map(([sign, whole, zeros, more]) => `${sign}${whole}.${zeros}${more}`);

test("decimals are within a bound for the schema where they are for the evaluator", () => {
  fc.assert(
    fc.property(fc.constantFrom("score", "drift", "late", "loss"), decimals, (fact, value) => {
      expectSame({ ...base, [fact]: value });
    }),
    { numRuns: 2000, seed: 11 },
  );
});

test("null is what is not given, also of an id and a decision", () => {
  for (const key of ["id", "decided", "grant", ...facts]) expectSame({ ...base, [key]: null });
  expectSame({ ...base, decided: "1" });
  for (const decided of [null, "1", "-0", "-1"]) expectSame({ ...base, grant: "free", decided });
});

/** Whether `edict run` takes the line, after a claim `c` that was granted. */
function isTaken(line: unknown): boolean {
  const item = itemOfLine({ line: 1, value: line });
  if (item.kind === "bad") return false;
  const ledger = evaluator.openLedger();
  ledger.submit({ ...base, id: "c" });
  const done = item.kind === "claim" ? ledger.quote(item.claim) : recorded(ledger, item.event);
  return done.outcome !== "error";
}

type Ledger = ReturnType<typeof evaluator.openLedger>;

const recorded = (ledger: Ledger, event: LedgerEvent) => ledger.record(event);

const pay = { event: "pay", claim: "c", amount: "0.50" } as const;
const complete = { event: "complete", id: "c" } as const;

test.each<readonly [isLine: boolean, line: unknown]>([
  [true, base],
  [true, { ...base, round: "r" }],
  [true, { ...base, round: "", event: "" }],
  [true, { ...base, round: null, event: null }],
  [false, { ...base, round: 1 }],
  [false, { ...base, event: "pay" }],
  [false, { ...base, claim: "c" }],
  [true, pay],
  [true, { ...pay, id: "own" }],
  [true, { ...pay, amount: 50, round: "" }],
  [false, { ...pay, amount: undefined }],
  [false, { ...pay, amount: null }],
  [false, { ...pay, amount: "0.00" }],
  [false, { ...pay, amount: 0 }],
  [false, { ...pay, amount: "-1" }],
  [false, { ...pay, round: "r" }],
  [false, { ...pay, spend: "1" }],
  [false, { ...pay, claim: undefined }],
  [false, { ...pay, event: "paid" }],
  [true, complete],
  [true, { ...complete, amount: null }],
  [false, { ...complete, amount: "1" }],
  [false, { ...complete, id: " " }],
  [true, { event: "reverse", id: "c" }],
  [true, { event: "clawback", claim: "c", id: null, amount: 1 }],
])("that it is a line of a file is %s of %j", (isLine, line) => {
  const value: unknown = JSON.parse(JSON.stringify(line));
  expect([validateLine(value), isTaken(value)]).toEqual([isLine, isLine]);
});
