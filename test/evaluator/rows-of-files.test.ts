import fc from "fast-check";
import { expect, test } from "vitest";
import { ClaimFile } from "../../src/batch/claims.ts";
import type { ClaimItem } from "../../src/batch/item.ts";
import { shapeOf } from "../../src/batch/item.ts";
import { ledgerOnly } from "../../src/cli/run/ledger.ts";
import type { Result } from "../../src/model/outcome.ts";
import { policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/* Whatever a file looks like, its rows are decided from their bytes as they are from records. */

const policy = policyWith(`fact 项目: id "project"
fact listed: yes/no "listed"
fact heads: count "heads"
fact staff: list of (wage money "wage") "staff"
grant a "a": 50% of spend when listed cap 70 per firm per year
grant 乙 "b": up to 10 * heads cap 60 per 项目 per lifetime
`);
const evaluator = await evaluatorOf(policy);

/** The usual cells of a column first; then whatever people write. */
const cells: Readonly<Record<string, readonly string[]>> = {
  grant: ["a", "乙", "other", "A", " a"],
  id: ["", "", "1", "2", "#1", "#7", '"3"', "４", '"5, 6"', '"say ""7"""', "-8"],
  firm: ["A", "B", "企业", ' "A" ', "Ａ", "\tB ", '"x""y"'],
  applied: ["2025-03-01", "2026-03-01", "2025/3/1", "2025/12/31", "2025-02-29", "20250301"],
  decided: ["", "", "5", "5.00", "7.125", "-0"],
  spend: ["100", "0.50", "007", "1.", ".5", "+1", "1e3", "90071992547409.92", "-0", '"1,000"'],
  项目: ["P", "", "Q", "项目一"],
  listed: ["yes", "no", "Yes", "true", "ye"],
  heads: ["3", "0", "3.0", "-1"],
  staff: ["", "", "[]", '"[{""wage"": 1}]"', "x"],
};
const columns = Object.keys(cells);

const row = fc
  .tuple(
    ...columns.map((name) => {
      const [first = "", second = first] = cells[name] ?? [];
      const usual = { weight: 20, arbitrary: fc.constantFrom(first, second) };
      return fc.oneof(usual, { weight: 1, arbitrary: fc.constantFrom("", ...(cells[name] ?? [])) });
    }),
  )
  .map((texts) => texts.join(","));
const odd = fc.constantFrom("", " , ", 'a,"1', 'a,6" pipe', "a,1,2", "a\uFFFD,1");
const line = fc.oneof({ weight: 15, arbitrary: row }, { weight: 1, arbitrary: odd });
const file = fc
  .tuple(
    fc.array(line, { minLength: 5, maxLength: 40, size: "max" }),
    fc.constantFrom("\n", "\r\n", "\r"),
  )
  .map(([lines, lineBreak]) => [columns.join(","), ...lines].join(lineBreak));

async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function claimsIn(text: string, pieceLength: number): Promise<readonly ClaimItem[]> {
  const claims: ClaimItem[] = [];
  const pieces = new ClaimFile(shapeOf(policy)).read(inPieces(Buffer.from(text), pieceLength));
  for await (const piece of pieces) {
    if (piece.kind === "unreadable") throw new Error(piece.problems[0]?.en);
    for (const item of piece.items) if (item.kind === "claim") claims.push(item);
  }
  return claims;
}

test("claims of a file come to the same from their bytes and as records", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 400 }), async (text, pieceLength) => {
      const [ofBytes, ofRecords] = [evaluator.openLedger(), evaluator.openLedger()];
      const desk = ledgerOnly(ofBytes);
      for (const item of await claimsIn(text, pieceLength)) {
        const expected: Result = ofRecords.submit(item.claim);
        const answer = desk.submit(item);
        if (answer.kind === "granted") {
          const { id, award } = answer;
          expect({ ...answer.result(), id, award }).toEqual(expected);
        } else expect(answer).toMatchObject({ result: expected });
        seen.add(`${answer.kind} ${expected.outcome}`);
      }
      expect([...ofBytes.entries()]).toEqual([...ofRecords.entries()]);
    }),
    { numRuns: 200 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      "granted granted",
      "claim granted",
      "claim reduced",
      "claim refused",
      "claim undecided",
      "claim error",
    ]),
  );
});

test("an empty cell takes nothing from the row below", async () => {
  const rows = [",a,A,2025-03-01,10,yes", "7,a,A,2025-03-01,10,yes"];
  const text = ["id,grant,firm,applied,spend,listed", ...rows].join("\n");
  const ledger = evaluator.openLedger();
  const desk = ledgerOnly(ledger);
  for (const item of await claimsIn(text, 400)) desk.submit(item);
  expect([...ledger.entries()].map(({ id }) => id)).toEqual(["#1", "7"]);
});
