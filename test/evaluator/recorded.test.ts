import { expect, test } from "vitest";
import { interpreterOf } from "../../src/interpret/example.ts";
import type { Claim } from "../../src/model/claim.ts";
import { policyOf } from "../support/both-ways.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/* Which entry is named where a claim states another value of a year than one before it. */

const measures = `policy measures "Measures"
  languages en
  currency CNY rounded down to 0.01
  effective 2024-01-01
  dated by applied
  beneficiary firm

article 1 "By the places of the year"
  fact places: count per year "places"
  grant 5 * places cap 1000 per firm per year
article 2 "For other things"
  grant 5 cap 1000 per firm per year

fact firm: id "firm|firms"
fact applied: date "date of application"
`;

const decision = `policy decision "Decision"
  languages en
  effective 2025-07-01

use "measures.policy" as measures

amend measures from 2025-07-01
  replace article 1 "By the places of the firm"
    fact places: count "places"
    grant 6 * places cap 1000 per firm per year
    example "by places"
      claim article1 with firm "A", applied 2025-08-01, places 1 gives 6
`;

const policy = policyOf(decision, { "measures.policy": measures });
const { openLedger } = await evaluatorOf(policy);

const [spring, autumn] = ["2025-03-01", "2025-09-01"];
const inSpring = (places: number): Claim => ({
  grant: "article1",
  firm: "A",
  applied: spring,
  places,
});
const other: Claim = { grant: "article2", firm: "A", applied: spring };

const differs = (entry: string) => ({
  error: { code: "value-differs", fact: "places", value: "2", expected: "1", entry },
});

test("of a claim by itself, the last entry that states the value of the year", () => {
  const ledger = openLedger();
  ledger.submit(inSpring(1));
  ledger.submit(inSpring(1));
  ledger.complete("#1");
  ledger.submit(inSpring(1));
  ledger.submit({ ...inSpring(7), applied: "2024-03-01" });
  ledger.complete("#2");
  ledger.submit(other);
  expect(ledger.submit(inSpring(2))).toMatchObject(differs("#4"));
  expect(ledger.submitRound([inSpring(2)])).toMatchObject([differs("#4")]);
});

test("an event upon an award states nothing", () => {
  const ledger = openLedger();
  ledger.submit(inSpring(1));
  ledger.complete("#1");
  ledger.submit({ ...other, id: "other" });
  expect(ledger.submit(inSpring(2))).toMatchObject(differs("#1"));
});

test("in a round, none: the claim before it is not entered yet", () => {
  const round = [inSpring(1), inSpring(2)];
  const results = openLedger().submitRound(round);
  expect(results).toEqual(interpreterOf(policy).submitRound(round));
  expect(results).toMatchObject([{ award: 500 }, { error: { code: "value-differs" } }]);
  expect(results[1]).not.toHaveProperty("error.entry", expect.anything());
});

test("a text that asks for the value of no year may be told another one", () => {
  const [ledger, interpreter] = [openLedger(), interpreterOf(policy)];
  const claims = [inSpring(1), { ...inSpring(2), applied: autumn }, inSpring(1), inSpring(2)];
  const results = claims.map((claim) => {
    const result = ledger.submit(claim);
    expect(result).toEqual(interpreter.submit(claim));
    return result;
  });
  expect(results[1]).toMatchObject({ award: 1200, notes: [] });
});
