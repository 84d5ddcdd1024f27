import { expect, test } from "vitest";
import { interpreterOf } from "../../src/interpret/example.ts";
import type { Claim } from "../../src/model/claim.ts";
import { policyOf } from "../support/both-ways.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/* What a claim must state, and what is made of it, where the text has changed over time. */

const measures = `policy measures "Measures"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-01
  dated by applied
  beneficiary firm

agency office "Office"
external other "another programme"
fact firm: id "firm|firms"
fact applied: date "date of application"

article 1 "For staff"
  fact staff: list of (wage money "wage") per firm set by office "staff"
  grant sum of wage over staff cap 100 per firm per year
article 2 "For costs"
  fact costs: money "costs"
  grant costs cap 100 per firm per year
article 3 "Ceiling"
  joint cap 150 per firm per year over other, article2
`;

const decision = `policy decision "Decision"
  languages en
  effective 2026-01-01

use "measures.policy" as measures

amend measures from 2026-01-01
  replace article 1 "For staff, by salary"
    fact staff: list of (salary money "salary") per firm set by office "staff"
    grant sum of salary over staff cap 100 per firm per year
    example "by salary"
      claim article1 with firm "A", applied 2026-03-01, staff (salary 5) gives 5
  repeal article 2
`;

const policy = policyOf(decision, { "measures.policy": measures });
const evaluator = await evaluatorOf(policy);

/** What a ledger does with these claims, which the interpreter does too, and the entries. */
function submitted(...claims: readonly Claim[]) {
  const [ledger, interpreter] = [evaluator.openLedger(), interpreterOf(policy)];
  const results = claims.map((claim) => {
    const result = ledger.submit(claim);
    expect(result).toEqual(interpreter.submit(claim));
    return result;
  });
  const entries = [...ledger.entries()];
  expect([...evaluator.openLedger(entries).entries()]).toEqual(entries);
  return { results, entries };
}

test("a claim on a grant that is repealed needs its date alone, and nothing else is recorded", () => {
  const { entries } = submitted(
    { grant: "article2", applied: "2026-01-01" },
    { grant: "article2", applied: "2026-01-01", firm: "A", costs: "much" },
    { grant: "article2", applied: "2025-12-31", firm: "A", costs: 5 },
  );
  expect(entries).toMatchObject([
    { entry: "refused", decided: undefined, facts: { applied: "2026-01-01" } },
    { entry: "refused", decided: undefined, facts: { applied: "2026-01-01" } },
    { entry: "awarded", facts: { applied: "2025-12-31", firm: "A", costs: 5 } },
  ]);
  expect(entries.map((entry) => ("facts" in entry ? Object.keys(entry.facts) : []))).toEqual([
    ["applied"],
    ["applied"],
    ["firm", "applied", "costs"],
  ]);
});
