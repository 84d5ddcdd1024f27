import fc from "fast-check";
import { expect, test } from "vitest";
import type { RawValue } from "../../src/model/claim.ts";
import type { OpenClaim } from "../../src/batch/item.ts";
import { cellsOf } from "../support/cells.ts";
import { policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/* A claim that stands in a row of columns is decided like one that is a record. */

const policy = policyWith(`fact group: id per firm set by office "group|groups"
fact owner: id per firm "owner|owners"
fact share: percent "share"
fact score: number 0 to 100 "score"
fact heads: count "heads"
fact listed: yes/no "listed"
fact kind: one of (small "small", large "large") "kind"
fact staff: list of (wage money "wage", kind one of (fresh "fresh", old "old") "kind") "staff"
grant a "a": 1/3 of spend cap 100 per firm per year
grant b "b": up to spend cap 60 per group per lifetime
grant c "c": share of spend when listed
  cap 50 per firm per kind per year
grant d "d": 10 * heads
  cap 90 per owner per year
grant m "m": spend accumulated per firm per year cap 80 per firm per year
  pay in 2 parts
joint cap 150 per firm in any 2 years over a, c, other
`);
const evaluator = await evaluatorOf(policy);

const grant = ["a", "b", "c", "d", "m", "other", "none"];
const money = ["100", "0.50", "33.333", "-1", "-0", "1e5", "9007199254740992", "90071992547409.91"];
const cells: Readonly<Record<string, readonly RawValue[]>> = {
  grant,
  id: ["1", "2", "3", "#1", "#2", " 4 ", "４", " "],
  firm: ["A", "B", " A", "企业", "  "],
  applied: ["2025-03-01", "2026-03-01", "2025-02-29", "1999-01-01", "soon", "20250301"],
  decided: money,
  spend: money,
  group: ["G", "H"],
  owner: ["O", "P"],
  share: ["50%", "5‰", "101%", "0.5"],
  score: ["1", "100", "101", "x"],
  heads: ["3", "03", "1.5", "-2"],
  listed: ["yes", "no", "true", ""],
  kind: ["small", "large", "Small"],
  staff: [[], [{ wage: "1.5", kind: "fresh" }], [{ wage: "1.5" }], "[]"],
  stray: ["x"],
};
const columns = Object.keys(cells);

const optional = ["id", "decided", "group", "owner", "staff", "score"];

/** Mostly good: the first ones of each column come most often. */
const row = fc.tuple(
  ...columns.map((name) => {
    const [first = "", second = first] = cells[name] ?? [];
    const usual = { weight: 12, arbitrary: fc.constantFrom(first, second) };
    const empty = { weight: optional.includes(name) ? 8 : 1, arbitrary: fc.constant("") };
    const any = { weight: 1, arbitrary: fc.constantFrom(...(cells[name] ?? [])) };
    return name === "grant"
      ? fc.constantFrom(...grant)
      : name === "stray"
        ? fc.oneof({ weight: 30, arbitrary: fc.constant("") }, any)
        : fc.oneof(usual, empty, any);
  }),
);

const recordOf = (cells: readonly RawValue[]): OpenClaim => {
  const claim: OpenClaim = { grant: "" };
  columns.forEach((name, place) => {
    const cell = cells[place];
    if (cell !== undefined && cell !== "") claim[name] = cell;
  });
  return claim;
};

/** A list has no text that a row states it by. */
const textOf = (cell: RawValue): string => (typeof cell === "string" ? cell : JSON.stringify(cell));

test("rows and records come to the same results and the same ledger", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const [ofRows, ofRecords] = [evaluator.openLedger(), evaluator.openLedger()];
      const submit = ofRows.rows(columns);
      for (const cells of rows.flatMap((row, place) => (place % 5 === 0 ? [row, row] : [row]))) {
        const expected = ofRecords.submit(recordOf(cells));
        const place = submit(cellsOf(cells.map(textOf)));
        const result = place < 0 ? ofRows.submit(recordOf(cells)) : ofRows.resultAt(place);
        expect(result).toEqual(expected);
        seen.add(`${place < 0 ? "left" : "entered"} ${expected.outcome}`);
        if (place < 0 || Number.isNaN(ofRows.grantedAt(place))) continue;
        expect(expected).toMatchObject({
          outcome: "granted",
          notes: [],
          award: ofRows.grantedAt(place),
        });
        expect(ofRows.idAt(place)).toBe(expected.id);
        seen.add("granted in full");
      }
      expect([...ofRows.entries()]).toEqual([...ofRecords.entries()]);
    }),
    { numRuns: 300 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      "entered granted",
      "entered reduced",
      "entered refused",
      "left error",
      "left granted",
      "left undecided",
      "granted in full",
    ]),
  );
});

test("an empty cell, and a column that is none of the claim's, state nothing", () => {
  const ledger = evaluator.openLedger();
  const submit = ledger.rows([undefined, "grant", "firm", "applied", "spend", undefined]);
  const place = submit(cellsOf(["r", "a", "A", "2025-03-01", "30", "aside"]));
  expect(ledger.resultAt(place)).toMatchObject({ outcome: "granted", award: 1000 });
  expect(submit(cellsOf(["r", "a", "A", "", "30", "aside"]))).toBe(-1);
});
