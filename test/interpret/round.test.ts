import { expect, test } from "vitest";
import { emptyLedger, submit, submitRound } from "../../src/interpret/interpret.ts";
import type { Ranking } from "../../src/model/cap.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Fact } from "../../src/model/fact.ts";
import { claimOn, ledgerAfter, policyWith, roundOf } from "../support/deciding.ts";
import {
  applied,
  count,
  fact,
  firm,
  policyOf,
  spend,
  valueOf,
  voucher,
  yearlyCap,
} from "../support/model-builders.ts";

test("a share tells the cap, the room that was shared and the sum of what was asked", () => {
  const policy = policyWith(`grant voucher "voucher": spend cap 100 per year pro rata`);
  const claims = [1, 2].map((n) => claimOn("voucher", { firm: `${n}`, spend: n * 10000 }));
  expect(roundOf(policy, ...claims)).toMatchObject([
    { award: 3333, by: { kind: "cap", cap: "voucher.cap1" } },
    {
      outcome: "reduced",
      award: 6666,
      trace: [
        { step: "amount", after: "20000" },
        {
          step: "pro rata",
          before: "20000",
          after: "6666",
          cap: "voucher.cap1",
          limit: "10000",
          used: "0",
          room: "10000",
          sum: "30000",
        },
      ],
    },
  ]);
});

test("what just fits is granted whole, and no cap is named", () => {
  const policy = policyWith(`grant voucher "voucher": spend cap 100 per year pro rata`);
  const claims = [40, 60].map((spend) => claimOn("voucher", { spend: `${spend}` }));
  expect(roundOf(policy, ...claims)).toMatchObject([
    { outcome: "granted", award: 4000, by: undefined },
    { outcome: "granted", award: 6000, by: undefined },
  ]);
});

test("nothing below is looked at after the share", () => {
  const policy = policyWith(`grant voucher "voucher": spend
    cap 100 per year pro rata
    nothing below 50`);
  const claims = [1, 2].map((n) => claimOn("voucher", { firm: `${n}`, spend: n * 10000 }));
  expect(roundOf(policy, ...claims)).toMatchObject([
    {
      outcome: "refused",
      by: { kind: "nothing below", floor: "5000" },
      trace: [{}, { step: "pro rata" }, { step: "nothing below", before: "3333", after: "0" }],
    },
    { award: 6666 },
  ]);
});

test("a refusal that comes with the share is entered after the awards", () => {
  const policy = policyWith(`grant voucher "voucher": spend
    cap 100 per year pro rata
    nothing below 50`);
  const claims = [1, 2].map((n) => claimOn("voucher", { firm: `${n}`, spend: n * 10000 }));
  const { results, ledger } = submitRound(policy, emptyLedger, claims);
  expect(results.map(({ id }) => id)).toEqual(["#2", "#1"]);
  expect(ledger.entries.map(({ entry }) => entry)).toEqual(["awarded", "refused"]);
});

test("an external with an error takes no part in its round", () => {
  const policy = policyWith(`grant voucher "voucher": spend
joint cap 100 per firm per year over voucher, other`);
  const [bad, good] = ["-1", "80"].map((decided) => claimOn("other", { decided }));
  const claims = [bad, good, claimOn("voucher", { spend: "90" })].flatMap((one) => one ?? []);
  expect(roundOf(policy, ...claims)).toMatchObject([
    { error: { code: "negative" } },
    { award: 8000 },
    { award: 2000 },
  ]);
});

test("a less favourable claim tells what it would have come to by itself", () => {
  const policy = policyWith(`fact matter: id "matter|matters"
    grant voucher "voucher": spend
      cap 50 per firm per year
      cap 1 award per matter ranked by award`);
  const on = (firm: string, spend: string) => claimOn("voucher", { firm, spend, matter: "m" });
  expect(roundOf(policy, on("A", "60"), on("B", "40"), on("C", "70"))).toMatchObject([
    { outcome: "reduced", award: 5000 },
    {
      outcome: "refused",
      by: { kind: "less favourable", cap: "voucher.cap2" },
      trace: [{ step: "amount", after: "4000" }],
    },
    { by: { kind: "less favourable" }, trace: [{}, { step: "cap", after: "5000" }] },
  ]);
});

test("a merger stated within a round lets no entry go over a pro rata cap", () => {
  const policy = policyWith(`fact group: id per firm set by office "group|groups"
    grant voucher "voucher": spend cap 100 per group per lifetime pro rata`);
  const on = (group: string) => claimOn("voucher", { group, spend: "60" });
  expect(roundOf(policy, on("G"), on("H"))).toMatchObject([{ award: 6000 }, { award: 4000 }]);
});

test("an accumulated claim without a decision stands while it comes to 0, and drops out later", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend
    less 100
    accumulated per firm`);
  const first = claimOn("voucher", { spend: "90", applied: "2025-01-01" });
  const second = claimOn("voucher", { spend: "90", applied: "2025-01-02" });
  const { results, ledger } = submitRound(policy, emptyLedger, [second, first]);
  expect(results).toMatchObject([
    { outcome: "undecided", atMost: 8000 },
    { outcome: "granted", award: 0 },
  ]);
  expect(ledger.entries).toHaveLength(1);
});

test("a branch that an earlier turn opens may need a fact that is missing; others go on", () => {
  const policy = policyWith(`fact extra: money "extra costs"
    grant voucher "voucher":
      spend if awards by voucher per firm < 1, otherwise extra`);
  const claim = claimOn("voucher", { spend: "10" });
  const other = claimOn("voucher", { spend: "30", firm: "B" });
  const { results, ledger } = submitRound(policy, emptyLedger, [claim, claim, other]);
  expect(results).toMatchObject([
    { award: 1000 },
    { outcome: "error", error: { code: "missing-fact", fact: "extra" } },
    { award: 3000 },
  ]);
  expect(ledger.entries).toHaveLength(2);
});

test("a claim that was decided before is answered again and takes no part", () => {
  const policy = policyWith(`grant voucher "voucher": spend cap 100 per year pro rata`);
  const known = claimOn("voucher", { spend: "60", id: "x" });
  const ledger = ledgerAfter(policy, known);
  const round = submitRound(policy, ledger, [known, claimOn("voucher", { spend: "60" })]);
  expect(round.results).toMatchObject([{ id: "x", award: 6000 }, { award: 4000 }]);
  expect(round.ledger.entries).toHaveLength(2);
});

test("a set value that changes within a round is told, and recorded in the order of entry", () => {
  const policy = policyWith(`fact pot: money per year set by office "pot"
    grant voucher "voucher": spend cap pot per year`);
  const on = (day: string, pot: string) =>
    claimOn("voucher", { applied: `2025-01-${day}`, pot, spend: "10" });
  const { results, ledger } = submitRound(policy, emptyLedger, [on("02", "100"), on("01", "90")]);
  expect(results).toMatchObject([
    { notes: [] },
    { notes: [{ note: "value changed", before: "10000", after: "9000" }] },
  ]);
  expect(submit(policy, ledger, on("03", "100")).result).toMatchObject({ notes: [] });
});

test("an undecided claim, and one with an error, leave no trace in the ledger", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend cap 100 per year`);
  const { results, ledger } = submitRound(policy, emptyLedger, [
    claimOn("voucher", { spend: "10" }),
    claimOn("voucher"),
    claimOn("voucher", { spend: "10", decided: "10" }),
  ]);
  expect(results.map(({ outcome }) => outcome)).toEqual(["undecided", "error", "granted"]);
  expect(ledger.entries).toHaveLength(1);
});

test("an undecided claim that is refused by itself is refused", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend`);
  const { results, ledger } = submitRound(policy, emptyLedger, [
    claimOn("voucher", { spend: "0" }),
    claimOn("voucher", { spend: "10", decided: "10" }),
  ]);
  expect(results).toMatchObject([
    { outcome: "refused", by: { kind: "amount is 0" } },
    { award: 1000 },
  ]);
  expect(ledger.entries.map(({ entry }) => entry)).toEqual(["awarded", "refused"]);
});

test("a claim that drops out in its turn stops none after it", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend
    less 100
    accumulated per firm`);
  const on = (day: string, more: Partial<Claim>) =>
    claimOn("voucher", { applied: `2025-01-0${day}`, spend: "90", ...more });
  expect(roundOf(policy, on("1", {}), on("2", {}), on("3", { decided: "5" }))).toMatchObject([
    { outcome: "granted", award: 0 },
    { outcome: "undecided", atMost: 8000 },
    { outcome: "granted", award: 500 },
  ]);
});

test("what cannot be ranked, or worked out by itself, is an error of its own", () => {
  const policy = policyWith(`fact points: count "points"
    fact matter: id "matter|matters"
    grant scored "scored": spend cap 9 awards per year ranked by 1 / points
    grant elected "elected": spend / points cap 1 award per matter ranked by award`);
  const on = (grant: string, points: number) =>
    claimOn(grant, { points, matter: "m", spend: "10" });
  for (const grant of ["scored", "elected"]) {
    const results = roundOf(policy, on(grant, 0), on(grant, 2), on(grant, 0));
    expect(results).toMatchObject([
      { error: { code: "division-by-zero" } },
      { outcome: "granted" },
      { error: { code: "division-by-zero" } },
    ]);
  }
});

test("versions of one cap may rank in different ways, elect, or do neither", () => {
  const [score, points] = [fact("score", { kind: "count" }), fact("points", { kind: "count" })];
  const version = (from: string, until: string | undefined, ranking: Ranking | undefined) =>
    yearlyCap(0, {
      limit: { measure: "awards", count: count(9) },
      scope: { kind: "everyone" },
      period: { kind: "lifetime" },
      inForce: { from, until },
      ranking,
    });
  const by = (...facts: readonly Fact[]): Ranking => ({
    kind: "by values",
    values: facts.map(valueOf),
  });
  const policy = policyOf(
    [
      voucher({
        caps: [
          version("2025-01-01", "2025-12-31", by(score, points)),
          version("2026-01-01", "2026-12-31", by(score)),
          version("2027-01-01", "2027-12-31", { kind: "by award" }),
          version("2028-01-01", undefined, undefined),
        ],
      }),
    ],
    { facts: [firm, applied, spend, score, points] },
  );
  const on = (year: number, more: Partial<Claim>) =>
    claimOn("voucher", { applied: `${year}-05-05`, spend: "2", score: 1, points: 1, ...more });
  const list = [on(2028, {}), on(2027, {}), on(2026, {}), on(2025, {}), on(2026, { score: 2 })];
  const { ledger } = submitRound(policy, emptyLedger, list);
  expect(ledger.entries.map((entry) => "facts" in entry && entry.facts["applied"])).toEqual([
    "2026-05-05",
    "2025-05-05",
    "2026-05-05",
    "2027-05-05",
    "2028-05-05",
  ]);
});

test("an empty round changes nothing", () => {
  const policy = policyWith(`grant voucher "voucher": spend`);
  expect(submitRound(policy, emptyLedger, [])).toEqual({ ledger: emptyLedger, results: [] });
});

test("a claim on a grant that is not in force is refused with the others", () => {
  const policy = policyWith(`grant voucher "voucher": spend`);
  const early = claimOn("voucher", { applied: "2019-12-31", spend: "1" });
  expect(roundOf(policy, early, claimOn("voucher", { spend: "1" }))).toMatchObject([
    { outcome: "refused", by: { kind: "not in force" } },
    { award: 100 },
  ]);
});

test("a claim on a version that is not yet in force is refused with the others", () => {
  const policy = policyOf([voucher({ inForce: { from: "2025-06-01", until: undefined } })]);
  const claims = ["03-01", "06-01"].map((day) =>
    claimOn("voucher", { applied: `2025-${day}`, spend: "2" }),
  );
  expect(roundOf(policy, ...claims)).toMatchObject([
    { outcome: "refused", by: { kind: "not in force" } },
    { award: 100 },
  ]);
});
