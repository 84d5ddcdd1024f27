import { expect, test } from "vitest";
import { answer } from "../../../src/calculator/answer.ts";
import type { RoomLeft } from "../../../src/calculator/rooms.ts";
import { text } from "../../../src/prose/phrase.ts";
import { calculatorOf, policyAt } from "../../support/calculators.ts";
import { policyWith } from "../../support/deciding.ts";

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
  return told(found.rooms);
}

const told = (rooms: readonly RoomLeft[]): readonly unknown[] =>
  rooms.map(({ name, own, binds }) => [
    text(name),
    own && text(own.used),
    own && text(own.left),
    binds,
  ]);

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

test("of a ceiling for all applicants nobody here knows what is left", async () => {
  const policy = policyWith(`grant a "A": 50% of spend
  cap 600 per firm per year
  cap 300 per year
  cap 20 awards per year`);
  const typed = { applied: "2025-03-01", spend: "1000" };
  const found = answer(
    { grant: "a", typed, rows: {}, decided: "", earlier: [] },
    await calculatorOf(policy, "en"),
  );
  expect(found.kind === "answered" && told(found.rooms)).toEqual([
    ["Up to CNY 600 per firm per year", "CNY 0", "CNY 300", false],
    ["Up to CNY 300 per year", undefined, undefined, true],
    ["At most 20 awards per year", undefined, undefined, false],
  ]);
});
