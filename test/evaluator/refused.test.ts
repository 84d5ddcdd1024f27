import { expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { emptyLedger, submit } from "../../src/interpret/interpret.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/* What a claim that came to nothing leaves behind: an entry that counts nowhere. */

const policy = policyWith(`fact group: id per firm set by office "group|groups"
grant m "m": spend accumulated per firm per year
  cap 80 per firm per year
grant n "n": spend
  cap 60 per group per lifetime
  nothing below 20
fact score: number 0 to 100 "score"
grant scored "s": spend
  when score >= 1
  cap 1_000 per firm per year
grant bonus "b": 5 + 100 * sum of score by scored per firm
  cap 100_000 per firm per lifetime
`);
const { openLedger } = await evaluatorOf(policy);

/** The results of these claims and their entries, as the interpreter has them too. */
function entered(...claims: readonly Claim[]) {
  const ledger = openLedger();
  let state = emptyLedger;
  const results = claims.map((claim) => {
    const one = submit(policy, state, claim);
    state = one.ledger;
    expect(ledger.submit(claim)).toEqual(one.result);
    return one.result;
  });
  const entries = [...ledger.entries()];
  expect(entries).toEqual(state.entries);
  return { results, entries };
}

test("a refused claim on an accumulated grant is no part of what was worked out", () => {
  const { results, entries } = entered(
    { ...claimOn("m"), spend: "100" },
    { ...claimOn("m"), spend: "50" },
  );
  expect(results).toMatchObject([{ award: 8000 }, { outcome: "refused" }]);
  expect(entries[0]).toMatchObject({ workedOut: 10_000 });
  expect(entries[1]).not.toHaveProperty("workedOut");
});

test("a claim that came to too little follows into no group", () => {
  const { results } = entered(
    { ...claimOn("n"), group: "G", spend: "30" },
    { ...claimOn("n"), group: "G", spend: "19" },
    { ...claimOn("n"), group: "G", spend: "18" },
    { ...claimOn("n"), group: "H", spend: "15" },
    { ...claimOn("n"), firm: "B", group: "H", spend: "60" },
  );
  expect(results).toMatchObject([
    { award: 3000 },
    { outcome: "refused" },
    { outcome: "refused" },
    { outcome: "refused" },
    { outcome: "reduced", award: 3000 },
  ]);
});

test("what a refused claim stated is not added up", () => {
  const { results } = entered(
    { ...claimOn("scored"), score: "0.5", spend: "10" },
    { ...claimOn("scored"), score: "2", spend: "0" },
    claimOn("bonus"),
  );
  expect(results).toMatchObject([{ outcome: "refused" }, { outcome: "refused" }, { award: 500 }]);
});
