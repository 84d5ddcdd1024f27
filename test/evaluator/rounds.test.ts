import { expect, test } from "vitest";
import type { EvaluatorModule } from "../../src/batch/load.ts";
import { compile } from "../../src/compile.ts";
import { emptyLedger, room, submit, submitRound } from "../../src/interpret/interpret.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Result } from "../../src/model/outcome.ts";
import type { Policy } from "../../src/model/policy.ts";
import { playBothWays } from "../support/both-ways.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import { repository } from "../support/policy-files.ts";

/*
 * Claims that are decided together: which of them are one, what they state of things, and what
 * stays of one that is turned down on the way. All comes out as in the interpreter.
 */

test.each(["decided", "elections", "externals", "less", "ranked"])(
  "the examples of %s, in both ways",
  async (name) => {
    const path = `test/language/${name}.policy`;
    const { policy } = compile({ path, text: repository.read(path) ?? "" }, repository);
    if (policy === undefined) throw new Error(`${name} is no policy.`);
    await playBothWays(policy);
  },
);

/** One claim by itself, or several together. */
type Step = Claim | readonly Claim[];

const isOne = (step: Step): step is Claim => !Array.isArray(step);

/** What these steps come to, which is what the interpreter says, as are the rooms left then. */
function resultsOf(
  policy: Policy,
  { openLedger }: EvaluatorModule,
  steps: readonly Step[],
  asked: Readonly<Record<string, string>> = {},
): readonly (readonly Result[])[] {
  const ledger = openLedger();
  let state = emptyLedger;
  const results = steps.map((step) => {
    if (isOne(step)) {
      const one = submit(policy, state, step);
      state = one.ledger;
      expect(ledger.submit(step)).toEqual(one.result);
      return [one.result];
    }
    const together = submitRound(policy, state, step);
    state = together.ledger;
    expect(ledger.submitRound(step)).toEqual(together.results);
    return together.results;
  });
  for (const { id } of policy.caps) {
    const facts = { applied: "2025-12-01", ...asked };
    expect(ledger.room(id, facts)).toEqual(room(policy, state, id, facts));
  }
  expect([...openLedger(ledger.entries()).entries()]).toEqual([...ledger.entries()]);
  return results;
}

const facts = `fact points: count "points"
fact places: count "places"
fact score: number 0 to 100 "score"
fact project: id "project|projects"
fact price: money per project "price"
fact grade: one of (low "low", high "high") per project set by office "grade"
fact group: id per firm set by office "group|groups"
`;

const policy = policyWith(`${facts}grant a "a": spend cap 100 per firm per year
grant b "b": spend cap 100 per firm per year
grant share "a share": spend cap 60 per year pro rata
  nothing below 10
grant merged "of the group": spend cap 100 per group per lifetime pro rata
grant priced "by price": spend
  cap 50% of price per project
  cap 1_000 per group per lifetime
grant best "the best": spend cap 1 award per year ranked by score
`);
const evaluator = await evaluatorOf(policy);
const play = (steps: readonly Step[], asked?: Readonly<Record<string, string>>) =>
  resultsOf(policy, evaluator, steps, asked);

const outcomes = (results: readonly Result[] | undefined): readonly unknown[] =>
  (results ?? []).map((result) => {
    const isAward = result.outcome === "granted" || result.outcome === "reduced";
    return isAward ? result.award : result.outcome;
  });

const sent = { ...claimOn("a"), id: "x", spend: "40", points: 5 };
const { points: _points, ...withoutPoints } = sent;
const other = { ...claimOn("other"), id: "x", decided: "40" };

test.each<readonly [what: string, first: Claim, second: Claim]>([
  ["nothing else", sent, { ...sent, id: " x", spend: 4_000 }],
  ["nothing else, of another programme", other, { ...other, decided: 4_000 }],
])("of two with one id and %s one is entered", (_, first, second) => {
  for (const steps of [[[first, second]], [first, [second]], [[first], second], [first, second]]) {
    const results = play(steps).flat();
    expect(outcomes(results)).toEqual([4_000, 4_000]);
    expect(results[1]).toEqual(results[0]);
  }
});

test.each<readonly [what: string, first: Claim, second: Claim]>([
  ["another grant", sent, { ...sent, grant: "b" }],
  ["another amount", sent, { ...sent, spend: "40.01" }],
  ["a fact more", withoutPoints, sent],
  ["a fact less", sent, withoutPoints],
  ["the same number of something else", sent, { ...withoutPoints, places: 5 }],
  ["another decision", other, { ...other, decided: "40.01" }],
  ["another programme", other, { ...sent, spend: "40" }],
])("of two with one id and %s the second is an error", (_, first, second) => {
  for (const steps of [[[first, second]], [first, [second]], [[first], second], [first, second]]) {
    const results = play(steps).flat();
    expect(outcomes(results)).toEqual([4_000, "error"]);
    expect(results[1]).toMatchObject({ error: { code: "id-reused", fact: "id", value: "x" } });
  }
});

test("claims without an id are as many as there are, and get ids that no other claim brings", () => {
  const plain = claimOn("a", { spend: "40" });
  const [results] = play([[plain, { ...plain, id: "#2" }, plain]]);
  expect(results).toMatchObject([
    { id: "#1", award: 4_000 },
    { id: "#2", award: 4_000 },
    { id: "#3", award: 2_000 },
  ]);
});

const places = Array.from({ length: 40 }, (_, place) => place);

/** Forty projects, each with its own price and grade, of firms with a group each. */
const many = (more: Partial<Claim> = {}): readonly Claim[] =>
  places.map((place) =>
    claimOn("priced", {
      firm: `firm ${place}`,
      group: `group ${place}`,
      project: `project ${place}`,
      price: (place + 1) * 100,
      grade: place % 3 === 0 ? "low" : "high",
      spend: 10,
      ...more,
    }),
  );

test("what is stated of forty things is known of each of them afterwards", () => {
  const last = many()[39] ?? sent;
  const asked = { firm: "firm 39", group: "elsewhere", project: "project 39", price: "40.00" };
  for (const first of [[many()], many()]) {
    const results = play(
      [
        ...first,
        many(),
        { ...last, price: 1 },
        [{ ...last, grade: "high" }],
        { ...last, grade: "high", group: "elsewhere" },
        claimOn("priced", { project: "p", price: 1_000, spend: 10, group: "elsewhere" }),
      ],
      asked,
    );
    const ends = results.slice(-4).flat();
    expect(outcomes(ends)).toEqual(["error", 10, 10, 10]);
    expect(ends[0]).toMatchObject({ error: { code: "value-differs", fact: "price" } });
  }
});

test("who does not state its group states no other one", () => {
  const grouped = claimOn("merged", { group: "G", spend: "10" });
  const results = play([grouped, claimOn("a", { spend: "1" }), grouped], { group: "G" }).flat();
  expect(outcomes(results)).toEqual([1_000, 100, 1_000]);
  expect(results[2]).toMatchObject({ outcome: "granted" });
});

test("a merger that leaves no room turns a share down at entry, and is counted once", () => {
  const before = [
    claimOn("merged", { firm: "A", group: "G", spend: "100" }),
    claimOn("merged", { firm: "B", group: "F", spend: "30" }),
  ];
  const [, , results] = play(
    [
      ...before,
      [
        claimOn("a", { firm: "A", group: "H", spend: "1" }),
        claimOn("merged", { firm: "B", group: "H", spend: "50", applied: "2025-03-02" }),
        claimOn("merged", { firm: "C", group: "I", spend: "50", applied: "2025-03-02" }),
      ],
    ],
    { firm: "D", group: "H" },
  );
  expect(outcomes(results)).toEqual([100, "refused", 5_000]);
});

test("a share below the least award is told to be that, one of nothing to find no room", () => {
  const of = (firm: string, spend: string): Claim => claimOn("share", { firm, spend });
  const [first] = play([[of("A", "100"), of("B", "15"), of("C", "60")]]);
  expect(outcomes(first)).toEqual([3_428, "refused", 2_057]);
  expect(first?.[1]).toMatchObject({ by: { kind: "nothing below" } });
  const [, second] = play([of("A", "60"), [of("B", "20")]]);
  expect(second).toMatchObject([{ outcome: "refused", by: { kind: "cap" } }]);
});

test("an error in one claim of a round leaves no trace of it, and the others as they are", () => {
  const [results, after] = play(
    [
      [
        claimOn("merged", { firm: "A", group: "G", spend: "x" }),
        claimOn("best", { firm: "A", group: "G", spend: "10" }),
        claimOn("best", { firm: "B", spend: "10", score: "1" }),
        claimOn("nobody"),
      ],
      claimOn("merged", { firm: "B", group: "G", spend: "200" }),
    ],
    { group: "G" },
  );
  expect(outcomes(results)).toEqual(["error", "error", 1_000, "error"]);
  expect(outcomes(after)).toEqual([10_000]);
});
