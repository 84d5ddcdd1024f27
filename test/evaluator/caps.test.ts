import { test } from "vitest";
import { compile } from "../../src/compile.ts";
import { playBothWays, policyOf } from "../support/both-ways.ts";
import { policyWith } from "../support/deciding.ts";
import { repository } from "../support/policy-files.ts";

/*
 * Caps at their edges: each example says what is awarded, and comes out of the compiled evaluator
 * with the trace of the interpreter, whether claims are decided as they come or prepared first.
 * What is then left under every cap is what the interpreter finds.
 */

test.each([
  "accumulated",
  "cap-calendar",
  "cap-consecutive-years",
  "cap-fiscal-window",
  "cap-in-principle",
  "cap-open",
  "cap-rolling",
  "change",
  "events",
  "ledger-readings",
  "merger",
  "or-refuse",
  "per-facts",
  "pro-rata",
])("the examples of %s, in both ways", async (name) => {
  const path = `test/language/${name}.policy`;
  const { policy } = compile({ path, text: repository.read(path) ?? "" }, repository);
  if (policy === undefined) throw new Error(`${name} is no policy.`);
  await playBothWays(policy);
});

/* The facts that change stand before all others, as the first that a claim states. */
const edges = `policy edges "Edges"
  languages en
  currency CNY rounded down to 1
  effective 2020-01-01
  dated by applied
  beneficiary firm

agency office "Office"
external other "another programme"
fact budget: money per year set by office "budget of the year"
fact quota: number 0 to 10 per year set by office "awards of the year"
fact places: count per year set by office "places of the year"
fact firm: id "firm|firms"
fact applied: date "date of application"
fact spend: money "costs"
fact project: id "project|projects"
fact score: number 0 to 100 "score"

grant shrunk "what is above a sum": spend cap budget - 100 per year
grant thirds "a third": spend cap budget / 3 per year
grant both "in any case": spend
  cap budget per year
  cap quota awards per year
grant placed "places": spend cap 3 * places awards per year
grant own "of the claim itself": spend cap 3 * spend / 2 per claim
grant tight "of the claim itself, less": spend cap spend / 2 per claim or refuse
grant soft "usually": spend cap 50 per firm per year in principle
grant guarded "with a condition": spend
  when spend >= 5
  cap 100 per firm per year
grant pair "for both": spend cap 100 per firm per project
grant scored "with a score": spend when score >= 0
grant bonus "by the scores": 100 * sum of score by scored per firm cap 100_000 per firm per year
grant often "in a while": spend
  cap 100 per firm in any 2 years
  cap 3 awards per firm in any 2 years
grant summed "on totals": slices of spend: 50% to 100, 0% above
  accumulated per firm
  cap 1_000 per firm per year
  cap 2 consecutive years per firm
grant asked "for no project": spend cap budget per year pro rata
grant after "less what a project got": 50
  less awarded by asked per project
  cap 100 per project
grant shared "a third of a budget": spend cap budget / 3 per year pro rata
joint cap 90 per project per year over shared, pair

example "a limit under 0 is 0"
  given firm "A", applied 2025-05-05
  claim shrunk with spend 10, budget 60 is refused
  claim shrunk with spend 10, budget 104.50 gives 4
  claim shrunk with spend 10, budget 99 is refused
example "a limit that is no whole number leaves whole units"
  given firm "A", applied 2025-05-05
  claim thirds with spend 10, budget 100 gives 10
  claim thirds with spend 100, budget 100 gives 23
  claim thirds with spend 100, budget 102 gives 1
example "of a number of awards a part is none"
  given firm "A", applied 2025-05-05, spend 7, budget 1_000
  claim both with quota 1.5 gives 7
  claim both with quota 1.9 is refused
  claim both with quota 2 gives 7
  claim both with quota 2.1, applied 2026-01-01 gives 7
example "what a year states is noted where it changes, each by itself"
  given firm "A", applied 2025-05-05, spend 7
  claim both with quota 5, budget 20 gives 7
  claim both with quota 5, budget 14 gives 7
  claim both with quota 6, budget 14 is refused
  claim both with quota 6, budget 15 gives 1
  claim both with quota 6, budget 15, applied 2026-05-05 gives 7
example "more places than a number holds"
  given firm "A", applied 2025-05-05, spend 7
  claim placed with places 9_007_199_254_740_991 gives 7
  claim placed with places 0 is refused
example "a limit of the claim itself"
  given firm "A", applied 2025-05-05
  claim own with spend 7 gives 7
  claim own with spend 60_047_995_031_606.61 gives 60_047_995_031_606
  claim own with spend 90_071_992_547_409.91 gives 90_071_992_547_409
  claim tight with spend 7 is refused
  claim tight with spend 1 is refused
example "in principle"
  given firm "A", applied 2025-05-05
  claim soft with spend 60 gives 60
  claim soft with spend 60 gives 60
example "what a condition refuses"
  given firm "A", applied 2025-05-05
  claim guarded with spend 4.99 is refused
  claim guarded with spend 5 gives 5
example "for each pair"
  given firm "A", applied 2025-05-05, project "p"
  claim pair with spend 60 gives 60
  claim pair with spend 60 gives 30
  claim pair with spend 60, project "q" gives 60
  claim pair with spend 60 is refused
  reverse 1 20
  claim pair with spend 60 gives 20
example "scores are added up as they are, whatever is paid of the award"
  given firm "A", applied 2025-05-05
  claim scored with spend 10, score 12.5 gives 10
  claim scored with spend 10, score 0.25 gives 10
  pay 1 5
  claim bonus gives 1_275
  complete 2
  reverse 2 4
  claim bonus gives 1_275
  reverse 2
  claim bonus gives 1_250
  claim scored with firm "B", spend 10, score 1 gives 10
  claim bonus with firm "B" gives 100
example "windows, of money and of awards"
  given firm "A"
  claim often with spend 40, applied 2025-05-05 gives 40
  claim often with spend 40, applied 2026-05-05 gives 40
  claim often with spend 40, applied 2025-12-31 gives 20
  claim often with spend 40, applied 2026-05-06 is refused
  claim often with firm "B", spend 40, applied 2026-05-06 gives 40
  claim often with spend 40, applied 2027-05-05 gives 40
  reverse 1
  reverse 3
  claim often with spend 40, applied 2026-06-01 gives 20
example "an award of 0 is in no run of years"
  given firm "A"
  claim summed with spend 100, applied 2025-05-05 gives 50
  claim summed with spend 100, applied 2026-05-05 gives 0
  claim summed with spend 100, applied 2027-05-05 gives 0
  claim summed with firm "B", spend 0, applied 2025-05-05 gives 0
  claim summed with firm "B", spend 10, applied 2026-05-05 gives 5
  claim summed with firm "B", spend 10, applied 2027-05-05 gives 5
  claim summed with firm "B", spend 10, applied 2028-05-05 is refused
example "two limits with the same room"
  given applied 2025-05-05, project "p"
  round
  claim shared with firm "A", spend 30, budget 100 gives 16
  claim shared with firm "B", spend 30, budget 100.50 gives 16
example "two limits with the same room, the other way round"
  given applied 2025-05-05, project "p"
  round
  claim shared with firm "A", spend 30, budget 100.50 gives 16
  claim shared with firm "B", spend 30, budget 100 gives 16
example "an award that states no project, on trial and then entered"
  given applied 2025-05-05, spend 30
  round
  claim asked with firm "A", budget 20 is refused
  claim asked with firm "B", budget 0 is refused
  claim after with firm "C", project "p" fails
  round
  claim asked with firm "A", budget 20 gives 20
  claim after with firm "C", project "p", applied 2025-01-01 gives 50
  claim after with firm "C", project "q", applied 2025-05-06 fails
  reverse 4
  claim after with firm "C", project "q" gives 50
example "one by one, first come, first served"
  given applied 2025-05-05, project "p"
  claim shared with firm "A", spend 30, budget 100 gives 30
  claim shared with firm "B", spend 30, budget 100 gives 3
  claim shared with firm "C", spend 30, budget 100 is refused
`;

test("limits, counts and windows at their edges", async () => {
  await playBothWays(policyOf(edges));
});

const groups = `fact group: id per firm set by office "group|groups"
grant grouped "with its group": spend cap 100 per group per lifetime
grant pooled "for a group": spend cap 100 per group per lifetime pro rata
example "what a group got before a change, stated as the same again in between"
  given applied 2025-05-05
  claim grouped with firm "A", group "G", spend 10 gives 10
  claim grouped with firm "A", group "G", spend 20 gives 20
  claim grouped with firm "A", group "H", spend 30 gives 30
  claim grouped with firm "B", group "H", spend 100 gives 40
  claim grouped with firm "C", group "G", spend 100 gives 70
example "a group that fills up within the round"
  given firm "A", applied 2025-05-05, spend 100
  round
  claim pooled with group "G" gives 100
  claim pooled with group "H" is refused
`;

test("groups that firms change into", async () => {
  await playBothWays(policyWith(groups));
});

/* M is 2^53 − 1 fen, the most that a claim may come to. */
const large = `fact budget: money per year set by office "budget of the year"
grant big "big": spend cap 3 * budget per year
grant own "of the claim itself": spend cap 3 * spend / 2 per claim
grant beside "beside another programme": spend
grant unspent "what is left": 2 * budget
  less awarded by big per year
  cap 1_000 per claim
joint cap 100 per year over beside, other

example "a limit and a sum that no number holds"
  given firm "A", applied 2025-05-05, budget 90_071_992_547_409.91
  claim big with spend 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim big with spend 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim big with spend 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim big with spend 0.01 is refused
  claim big with spend 0.02, applied 2026-05-05 gives 0.02
  reverse 2
  reverse 1 90_071_992_547_409.90
  claim big with spend 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim big with spend 90_071_992_547_409.91 gives 90_071_992_547_409.90
  reverse 3
  reverse 6
  reverse 7
  claim big with spend 90_071_992_547_409.90 gives 90_071_992_547_409.90
  claim big with spend 0.01, budget 30_023_997_515_803.30 is refused
  claim big with spend 0.02, budget 30_023_997_515_803.31 gives 0.02
  claim big with spend 0.01 gives 0.01
example "more room than an award can take"
  given firm "A", applied 2025-05-05, budget 90_071_992_547_409.91
  claim big with spend 1 gives 1
example "just as much room as an award can take"
  given firm "A", applied 2025-05-05
  claim own with spend 60_047_995_031_606.61 gives 60_047_995_031_606.61
example "what a formula finds of a sum that no number holds"
  given firm "A", applied 2025-05-05, budget 90_071_992_547_409.91
  claim big with spend 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim big with spend 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim unspent is refused
  reverse 1 0.07
  claim unspent gives 0.07
example "more than a number holds of another programme leaves nothing"
  given firm "A", applied 2025-05-05
  claim other with decided 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim beside with spend 1 is refused
  claim other with decided 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim beside with spend 1 is refused
  reverse 1
  reverse 3 90_071_992_547_408.91
  claim beside with spend 100 gives 99
`;

test("sums and limits beyond 2^53", async () => {
  await playBothWays(policyWith(large));
});

const measures = `policy measures "Measures"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-01
  dated by applied
  beneficiary firm

agency office "Office"
fact firm: id "firm|firms"
fact applied: date "date of application"
fact spend: money "costs"

article 1 "Shared"
  grant spend cap 100 per year pro rata
article 2 "Others"
  grant spend cap 1_000 per firm per year
article 3 "Ceiling of the others, for the time being"
  joint cap 150 per firm per year over article2
article 4 "Late ones"
  grant spend cap 1_000 per firm per year
`;

const decision = `policy decision "Decision"
  languages en
  effective 2026-07-01

use "measures.policy" as measures

amend measures from 2026-07-01
  replace article 1 "One by one"
    grant spend cap 60 per year
    example "only those share whom the cap binds that is shared"
      round
      claim article1 with firm "A", applied 2026-06-30, spend 100 gives 50
      claim article1 with firm "B", applied 2026-06-30, spend 100 gives 50
      claim article1 with firm "C", applied 2027-07-01, spend 100 gives 60
      claim article1 with firm "D", applied 2027-07-02, spend 100 is refused
      claim article1 with firm "E", applied 2026-07-01, spend 100 is refused
  repeal article 3
  insert article 5 "Ceiling of the late ones, from now on"
    joint cap 200 per firm per year over article4
    example "a ceiling binds up to its last day"
      given firm "A", spend 1_000
      claim article2 with applied 2026-06-30 gives 150
      claim article2 with applied 2026-06-29 is refused
      claim article2 with applied 2026-07-01 gives 850
    example "a ceiling binds from its first day"
      given spend 1_000
      claim article4 with firm "A", applied 2026-06-30 gives 1_000
      claim article4 with firm "B", applied 2026-07-01 gives 200
      claim article4 with firm "B", applied 2026-06-30 gives 800
`;

test("caps that are in force for a part of the time", async () => {
  await playBothWays(policyOf(decision, { "measures.policy": measures }));
});
