import { expect, test } from "vitest";
import { interpreterOf } from "../../src/interpret/example.ts";
import { replay, room } from "../../src/interpret/interpret.ts";
import type { Claim } from "../../src/model/claim.ts";
import { policyOf } from "../support/both-ways.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * What claims share where a later text of the policy gives the fact of a scope another type. A
 * ledger knows ids as numbers: no number that a claim states may be taken for one of them, so that
 * each test tries many.
 */

const measures = `policy measures "Measures"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-01
  dated by applied
  beneficiary firm

agency office "Office"
fact firm: id "firm|firms"
fact applied: date "date of application"
fact costs: money "costs"

article 1 "For houses"
  fact house: id per firm set by office "house|houses"
  grant costs cap 100 per house per year
article 2 "For sites"
  fact site: id "site|sites"
  grant costs cap 100 per site in any 3 years
article 3 "For plots"
  fact plot: id "plot|plots"
  fact size: count per plot "size"
  grant costs
    when size >= 0
    cap 1000 per plot per year
`;

const decision = `policy decision "Decision"
  languages en
  effective 2026-01-01

use "measures.policy" as measures

amend measures from 2026-01-01
  replace article 1 "By the number of the house"
    fact house: count per firm set by office "house"
    grant costs
      when house >= 0
      cap 1000 per firm per year
    example "by number"
      claim article1 with firm "A", applied 2026-03-01, house 1, costs 5 gives 5
  replace article 2 "By the number of the site"
    fact site: count "site"
    grant costs
      when site >= 0
      cap 1000 per firm per year
    example "by number"
      claim article2 with firm "A", applied 2026-03-01, site 1, costs 5 gives 5
  replace article 3 "By the number of the plot"
    fact plot: count "plot"
    fact size: count "size"
    grant costs
      when plot >= 0 and size >= 0
      cap 1000 per firm per year
    example "by number"
      claim article3 with firm "A", applied 2026-03-01, plot 1, size 1, costs 5 gives 5
`;

const policy = policyOf(decision, { "measures.policy": measures });
const evaluator = await evaluatorOf(policy);

/** Small numbers, as the ids of a ledger have; and one that has more than 32 bits. */
const numbers = [...Array.from({ length: 40 }, (_, number) => number), 5_000_000_000];

const [before, after] = ["2025-12-31", "2026-01-01"];

/** The awards that a ledger makes, which the interpreter makes too. */
function awardsOf(...claims: readonly Claim[]): readonly (number | string)[] {
  const [ledger, interpreter] = [evaluator.openLedger(), interpreterOf(policy)];
  const results = claims.map((claim) => {
    const result = ledger.submit(claim);
    expect(result).toEqual(interpreter.submit(claim));
    return result;
  });
  const entries = [...ledger.entries()];
  expect([...evaluator.openLedger(entries).entries()]).toEqual(entries);
  return results.map((result) => ("award" in result ? result.award : result.outcome));
}

test("what a thing belongs to by number merges with nothing that it belongs to by name", () => {
  const grant = "article1";
  for (const house of numbers) {
    const awards = awardsOf(
      { grant, firm: "B", applied: before, house: "H", costs: 1000 },
      { grant, firm: "A", applied: before, house: "G", costs: 6000 },
      { grant, firm: "A", applied: after, house, costs: 500 },
      { grant, firm: "B", applied: before, house: "H", costs: 6000 },
      { grant, firm: "A", applied: before, house: "H", costs: 9000 },
    );
    expect(awards).toEqual([1000, 6000, 500, 6000, 0]);
  }
});

test("earlier awards follow past a number that was stated between", () => {
  const grant = "article1";
  for (const house of numbers) {
    const awards = awardsOf(
      { grant, firm: "A", applied: before, house: "G", costs: 6000 },
      { grant, firm: "A", applied: after, house, costs: 500 },
      { grant, firm: "A", applied: before, house: "H", costs: 6000 },
      { grant, firm: "B", applied: before, house: "G", costs: 6000 },
    );
    expect(awards).toEqual([6000, 500, 4000, 4000]);
  }
});

test("an award to a number takes no room from an id", () => {
  const grant = "article2";
  for (const site of numbers) {
    const awards = awardsOf(
      { grant, firm: "A", applied: before, site: "H", costs: 1000 },
      { grant, firm: "A", applied: after, site, costs: 9000 },
      { grant, firm: "A", applied: before, site: "H", costs: 9500 },
    );
    expect(awards).toEqual([1000, 9000, 9000]);
  }
});

test("the room of a number is what awards to it leave, whatever ids have got", () => {
  for (const site of numbers) {
    const ledger = evaluator.openLedger();
    ledger.submit({ grant: "article2", firm: "A", applied: before, site: "H", costs: 6000 });
    ledger.submit({ grant: "article2", firm: "A", applied: after, site, costs: 1000 });
    const stated = { applied: before, site };
    const left = ledger.room("article2.cap1", stated);
    expect(left).toEqual(room(policy, replay(ledger.entries()), "article2.cap1", stated));
    expect(left).toMatchObject({ room: 9000 });
  }
});

test("a thing with a number is not the thing with the id", () => {
  const grant = "article3";
  for (const plot of numbers) {
    const awards = awardsOf(
      { grant, firm: "A", applied: before, plot: "P", size: 1, costs: 500 },
      { grant, firm: "A", applied: after, plot, size: 2, costs: 500 },
      { grant, firm: "A", applied: before, plot: "P", size: 1, costs: 500 },
    );
    expect(awards).toEqual([500, 500, 500]);
  }
});

test("in a round, a claim that states no house leaves the house of the firm as it is", () => {
  const [ledger, interpreter] = [evaluator.openLedger(), interpreterOf(policy)];
  const housed: Claim = { grant: "article1", firm: "A", applied: before, house: "G", costs: 100 };
  const round: readonly Claim[] = [
    { grant: "article2", firm: "A", applied: before, site: "S", costs: 100 },
    { ...housed, costs: 200 },
  ];
  expect(ledger.submit(housed)).toEqual(interpreter.submit(housed));
  const results = ledger.submitRound(round);
  expect(results).toEqual(interpreter.submitRound(round));
  expect(results).toMatchObject([{ notes: [] }, { notes: [] }]);
});
