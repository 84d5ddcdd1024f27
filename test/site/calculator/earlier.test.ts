import { expect, test } from "vitest";
import type { Answer } from "../../../src/calculator/answer.ts";
import { answer } from "../../../src/calculator/answer.ts";
import type { Calculator } from "../../../src/calculator/calculator.ts";
import type { EarlierInputs } from "../../../src/calculator/inputs.ts";
import { text } from "../../../src/prose/phrase.ts";
import { calculatorOf } from "../../support/calculators.ts";
import { policyWith } from "../../support/deciding.ts";

/* Earlier awards of the applicant, as rows of the form, before a claim over 1,000. */

const row = (more: Partial<EarlierInputs> = {}): EarlierInputs => ({
  grant: "a",
  date: "2025-02-02",
  amount: "",
  typed: {},
  same: [],
  isFinished: false,
  ...more,
});

async function after(lines: string, ...earlier: readonly EarlierInputs[]): Promise<Answer> {
  const calculator = await calculatorOf(policyWith(lines), "en");
  return answered(calculator, earlier);
}

const answered = (calculator: Calculator, earlier: readonly EarlierInputs[]): Answer => {
  const typed = { applied: "2025-03-01", spend: "1000" };
  return answer({ grant: "a", typed, rows: {}, decided: "", earlier }, calculator);
};

/** The award in whole units, or what is wrong. */
function award(found: Answer): string {
  switch (found.kind) {
    case "answered":
      return "award" in found.result ? String(found.result.award / 100) : found.result.outcome;
    case "problem":
      return `row ${found.row}: ${found.error.code} of ${found.error.fact}`;
    default:
      return found.kind;
  }
}

const yearly = 'grant a "A": 50% of spend cap 600 per firm per year';

test.each([
  ["none", [], "500"],
  [
    "one of this year",
    [row({ amount: "4百" }), row({ amount: "400" })],
    "row 0: wrong-type of amount",
  ],
  ["400 this year", [row({ amount: "400" })], "200"],
  ["400 in two parts", [row({ amount: "150" }), row({ amount: "250.00" })], "200"],
  ["one of last year", [row({ amount: "400", date: "2024-12-31" })], "500"],
  ["a row that is not filled in", [row({ date: "" })], "500"],
  ["no amount", [row({ amount: "400" }), row()], "row 1: missing-fact of amount"],
  ["no date", [row({ amount: "1", date: "" })], "row 0: missing-fact of applied"],
  ["no day", [row({ amount: "1", date: "2025-02-30" })], "row 0: wrong-type of applied"],
  ["nothing awarded", [row({ amount: "0" })], "row 0: out-of-range of amount"],
  ["less than nothing", [row({ amount: "-5万" })], "row 0: out-of-range of amount"],
  ["more decimals than fen", [row({ amount: "0.001" })], "row 0: too-many-decimals of amount"],
  ["more than there is", [row({ amount: "1000万亿" })], "row 0: out-of-range of amount"],
  ["no amount of money", [row({ amount: "6m" })], "row 0: wrong-type of amount"],
  ["a grant that does not count", [row({ grant: "b", amount: "400" })], "500"],
])("earlier awards: %s", async (_, earlier, expected) => {
  expect(award(await after(yearly, ...earlier))).toBe(expected);
});

test("things are the same or others", async () => {
  const lines = 'fact project: id "project"\ngrant a "A": 50% of spend cap 600 per project';
  expect(award(await after(lines, row({ amount: "400" })))).toBe("500");
  expect(award(await after(lines, row({ amount: "400", same: ["project"] })))).toBe("200");
});

test.each([
  ["nothing", {}, "500"],
  ["a tick", { same: ["project"] }, "row 0: missing-fact of applied"],
  ["that it is finished", { isFinished: true }, "row 0: missing-fact of applied"],
  ["another grant", { grant: "b" }, "row 0: missing-fact of applied"],
])("a row without date and amount that says %s", async (_, more, expected) => {
  const lines = `fact project: id "project"
grant a "A": 50% of spend
grant b "B": 10
joint cap 600 per project over a, b
joint cap 1 open award per firm over a, b`;
  expect(award(await after(lines, row({ date: "", ...more })))).toBe(expected);
});

test("an award that is finished is not open", async () => {
  const lines = 'grant a "A": 50% of spend cap 1 open award per firm';
  expect(award(await after(lines, row({ amount: "400" })))).toBe("0");
  expect(award(await after(lines, row({ amount: "400", isFinished: true })))).toBe("500");
});

test("other grants and programmes count where the ceiling counts them", async () => {
  const lines =
    'grant a "A": 50% of spend\ngrant b "B": 10\njoint cap 600 per firm per year over a, b, other';
  expect(
    award(
      await after(
        lines,
        row({ grant: "b", amount: "100" }),
        row({ grant: "other", amount: "300" }),
      ),
    ),
  ).toBe("200");
});

test("what the ceiling has left is told, and which one decides", async () => {
  const found = await after(yearly, row({ amount: "400" }));
  const rooms = found.kind === "answered" ? found.rooms : [];
  expect(
    rooms.map(({ name, own, binds }) => [
      text(name),
      own && text(own.used),
      own && text(own.left),
      binds,
    ]),
  ).toEqual([["Up to CNY 600 per firm per year", "CNY 400", "CNY 0", true]]);
});

test.each([
  ["0", "The amount: “0” is out of range; expected: more than 0."],
  ["-5", "The amount: “-5” is out of range; expected: more than 0."],
  ["1.005", "The amount: “1.005” has too many decimals; expected: at most 2."],
  [
    "1000万亿",
    "The amount: “1000000000000000” is out of range; expected: at most CNY 90,071,992,547,409.91.",
  ],
])("of an earlier amount of %s it is told what is wrong", async (amount, expected) => {
  const calculator = await calculatorOf(policyWith(yearly), "en");
  const found = answered(calculator, [row({ amount })]);
  expect(found.kind === "problem" && text(calculator.prose.error(found.error))).toBe(expected);
});

test("an earlier claim that would be refused is told, and counts for nothing", async () => {
  const lines = 'grant a "A": 50% of spend accumulated per firm per year when spend >= 500';
  const small = row({ typed: { spend: "20" } });
  expect(award(await after(lines, small))).toBe("refused before");
  expect(award(await after(lines, row({ typed: { spend: "600" } })))).toBe("500");
});

test("an earlier claim that is not filled in is none like this one", async () => {
  const lines = `fact season: id "season"
grant a "A": 50% of spend accumulated per firm per season`;
  const same = { same: ["season"] };
  expect(award(await after(lines, row(same)))).toBe("row 0: missing-fact of spend");
  expect(award(await after(lines, row({ date: "", ...same })))).toBe("500");
  expect(award(await after(lines, row({ date: "" })))).toBe("row 0: missing-fact of applied");
});
