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
article 4 "In other forms"
  fact rate: money per firm set by office "rate"
  fact small: money per firm set by office "small"
  fact rows: money per firm set by office "rows"
  fact crew: list of (wage money "wage") per firm set by office "crew"
  fact share: percent per firm set by office "share"
  grant 5
    when rate >= 0 and small >= 0 and rows >= 0 and (count of crew) >= 0 and share >= 0%
    cap 100 per firm per year
article 5 "In another form that nobody may change"
  fact level: count per firm "level"
  grant 5
    when level >= 0
    cap 100 per firm per year
article 6 "Of the same facts"
  fact places: count "places"
  grant 5 * places cap 100 per firm per year
article 7 "Of these, too"
  grant 6 * places cap 100 per firm per year
article 8 "For a time"
  grant 7 * places cap 100 per firm per year
article 9 "For a time, too"
  grant 8 * places cap 100 per firm per year
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
  replace article 4 "In other forms, anew"
    fact rate: percent per firm set by office "rate"
    fact small: yes/no per firm set by office "small"
    fact rows: list of (wage money "wage") per firm set by office "rows"
    fact crew: list of (wage money "wage", more money "more") per firm set by office "crew"
    fact share: money per firm set by office "share"
    grant 5
      when rate >= 0% and (small or share >= 0) and (count of rows) >= 0 and (count of crew) >= 0
      cap 100 per firm per year
    example "in other forms"
      claim article4 with firm "A", applied 2026-03-01, rate 5%, small yes, share 5, rows (wage 1), crew (wage 1, more 2) gives 5
  replace article 5 "In another form that nobody may change, anew"
    fact level: percent per firm "level"
    grant 5
      when level >= 0%
      cap 100 per firm per year
    example "in another form"
      claim article5 with firm "A", applied 2026-03-01, level 5% gives 5
  replace article 7 "Of these, but more"
    grant 9 * places cap 100 per firm per year
    example "more"
      claim article7 with firm "A", applied 2026-03-01, places 1 gives 9
  repeal article 8
  repeal article 9
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

test("claims that state the same are told apart by their grant and its version", () => {
  const [before, after] = [
    { firm: "A", applied: "2025-12-31", places: 1 },
    { firm: "A", applied: "2026-01-01", places: 1 },
  ];
  const names = ["article6", "article7", "article8", "article9"];
  const { results, entries } = submitted(
    ...names.map((grant) => ({ grant, ...before })),
    ...names.map((grant) => ({ grant, ...after })),
  );
  const awards = results.map((result) => ("award" in result ? result.award : result.outcome));
  expect(awards).toEqual([500, 600, 700, 800, 500, 900, 0, 0]);
  expect(entries).toMatchObject([...names, ...names].map((grant) => ({ grant })));
});

test("the same figures in another column are another value", () => {
  const { results } = submitted(
    { grant: "article1", applied: "2025-12-31", firm: "A", staff: [{ wage: 5 }] },
    { grant: "article1", applied: "2026-01-01", firm: "A", staff: [{ salary: 5 }] },
  );
  expect(results).toMatchObject([
    { outcome: "granted", award: 5 },
    { outcome: "granted", award: 5, notes: [{ note: "value changed", fact: "staff" }] },
  ]);
});

const before = {
  grant: "article4",
  firm: "A",
  applied: "2025-12-31",
  rate: 5,
  small: 1,
  rows: 1,
  crew: [{ wage: 1 }],
  share: "5%",
};
const after = {
  grant: "article4",
  firm: "A",
  applied: "2026-01-01",
  rate: "5%",
  small: true,
  rows: [{ wage: 1 }],
  crew: [{ wage: 1, more: 2 }],
  share: 5,
};

test("a value of another type is another value, told as it was and as it is", () => {
  const { results } = submitted(before, after, after);
  expect(results).toMatchObject([
    { award: 500, notes: [] },
    {
      award: 500,
      notes: [
        { fact: "rate", before: "5", after: "0.05" },
        { fact: "small", before: "1", after: "true" },
        { fact: "rows", before: "1", after: '[{"wage":1}]' },
        { fact: "crew", before: '[{"wage":1}]', after: '[{"wage":1,"more":2}]' },
        { fact: "share", before: "0.05", after: "5" },
      ],
    },
    { award: 500, notes: [] },
  ]);
});

test("in a round, too, a value of another type is another value", () => {
  const results = evaluator.openLedger().submitRound([before, after]);
  expect(results).toEqual(interpreterOf(policy).submitRound([before, after]));
  expect(results[1]).toMatchObject({ notes: { length: 5 } });
});

test("a value that nobody may change differs where its type does", () => {
  const level = { grant: "article5", firm: "A" };
  const { results } = submitted(
    { ...level, applied: "2025-12-31", level: 1 },
    { ...level, applied: "2026-01-01", level: "100%" },
  );
  expect(results[1]).toMatchObject({
    error: { code: "value-differs", fact: "level", value: "1", expected: "1", entry: "#1" },
  });
});
