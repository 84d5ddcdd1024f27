import { expect, test } from "vitest";
import { answer } from "../../../src/calculator/answer.ts";
import { text } from "../../../src/prose/phrase.ts";
import { calculatorOf, policyAt } from "../../support/calculators.ts";

/* What the ceilings leave, as a table below the award. */

const amended = policyAt("policies/longgang-ai-2026-amendment.policy");

/** Name, used, left, and whether it decides, of the ceilings told upon expenses of 30 million. */
async function roomsOn(applied: string): Promise<readonly unknown[]> {
  const calculator = await calculatorOf(amended, "en");
  const typed = { applied, computeSpend: "3000万", startup: "yes" };
  const found = answer(
    { grant: "article2", typed, rows: {}, decided: "", earlier: [] },
    calculator,
  );
  if (found.kind !== "answered") throw new Error(JSON.stringify(found));
  return found.rooms.map(({ name, used, left, binds }) => [
    text(name),
    text(used),
    text(left),
    binds,
  ]);
}

const once = [
  "At most one award per matter under these Measures and “other favourable policies of Longgang District” together (the most favourable first)",
  "no awards",
  "no awards",
  false,
];

test("of a ceiling that was amended the version of the day is told, and no other", async () => {
  const before = "Up to CNY 6 million per enterprise per year";
  expect(await roomsOn("2026-06-30")).toEqual([[before, "CNY 0", "CNY 0", true], once]);
  const since = "Up to CNY 8 million per enterprise per year";
  expect(await roomsOn("2026-07-01")).toEqual([[since, "CNY 0", "CNY 0", true], once]);
});
