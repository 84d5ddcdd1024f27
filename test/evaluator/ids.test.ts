import { expect, test } from "vitest";
import { interpreterOf } from "../../src/interpret/example.ts";
import type { Claim } from "../../src/model/claim.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * Ids that claims bring with them, beside the numbers that a ledger gives: each belongs to one
 * entry, and what is sent again under it is answered as before.
 */

const policy = policyWith(`grant a "a": spend cap 100 per firm per year
grant best "best": spend cap 2 awards per firm per year ranked by award
grant alone "alone": spend / (1 - awards by a per firm)
  cap 1 award per firm per year ranked by award
`);
const evaluator = await evaluatorOf(policy);

const claim = (firm: string, id?: string): Claim => ({
  ...claimOn("a", { firm, spend: "1" }),
  ...(id === undefined ? {} : { id }),
});

/** The ids under which these claims are entered; the interpreter gives the same. */
function idsOf(claims: readonly Claim[]): readonly string[] {
  const [ledger, interpreter] = [evaluator.openLedger(), interpreterOf(policy)];
  const results = claims.map((each) => ledger.submit(each));
  expect(results).toEqual(claims.map((each) => interpreter.submit(each)));
  return [...ledger.entries()].map(({ id }) => id);
}

test.each<readonly [claims: readonly Claim[], ids: readonly string[]]>([
  [
    [claim("A"), claim("A"), claim("A", "x"), claim("A")],
    ["#1", "#2", "x", "#4"],
  ],
  [
    [claim("A", "#2"), claim("A"), claim("A")],
    ["#2", "#3", "#4"],
  ],
  [
    [claim("A", "x"), claim("B", "#1"), claim("B", "#1")],
    ["x", "#1"],
  ],
  [
    [claim("A", "x"), claim("B", "y"), claim("C", "#1"), claim("C", "#1")],
    ["x", "y", "#1"],
  ],
  [
    [claim("A", "#1"), claim("A", "#1"), claim("A", "#2")],
    ["#1", "#2"],
  ],
  [[claim("A", "#7"), claim("A", "#7"), claim("B", "#7")], ["#7"]],
  [[claim("A", "a.cap1"), claim("A", "a.cap1"), claim("B", "a.cap1")], ["a.cap1"]],
])("%j are entered as %j", (claims, ids) => {
  expect(idsOf(claims)).toEqual(ids);
});

test("an id is known again however many texts came before it", () => {
  const firms = Array.from({ length: 60 }, (_, place) => claim(`firm ${place}`));
  expect(idsOf([...firms, claim("A", "late"), claim("A", "late")])).toHaveLength(61);
});

test("as many ids may come as do", () => {
  const claims = Array.from({ length: 60 }, (_, place) => claim("A", `claim ${place}`));
  expect(idsOf([...claims, ...claims])).toHaveLength(60);
});

test("an id that the election of a round has tried is given to whoever is entered", () => {
  const [ledger, interpreter] = [evaluator.openLedger(), interpreterOf(policy)];
  const round = [
    claimOn("best", { spend: "9" }),
    claimOn("best", { spend: "8" }),
    claimOn("best", { spend: "7", id: "#2" }),
  ];
  const results = ledger.submitRound(round);
  expect(results).toMatchObject([{ id: "#1" }, { id: "#3" }, { id: "#2" }]);
  expect(results).toEqual(interpreter.submitRound(round));
});

test.each(["best.cap1", "a.cap1", "new", "#7"])(
  "an id stays free where a round ends in an error: %s",
  (id) => {
    const [ledger, interpreter] = [evaluator.openLedger(), interpreterOf(policy)];
    const round = [
      claimOn("a", { applied: "2025-01-01", spend: "9" }),
      claimOn("alone", { applied: "2025-01-02", spend: "8", id }),
    ];
    const results = ledger.submitRound(round);
    expect(results).toMatchObject([{ id: "#1" }, { error: { code: "division-by-zero" } }]);
    expect(results).toEqual(interpreter.submitRound(round));
    const again = claim("B", id);
    expect(ledger.submit(again)).toEqual(interpreter.submit(again));
    expect(ledger.size).toBe(2);
  },
);

test("a claim that is in a round twice is entered once", () => {
  const [ledger, interpreter] = [evaluator.openLedger(), interpreterOf(policy)];
  const round = [claim("A", "x"), claim("B", "y"), claim("A", "x"), claim("B", "x")];
  const results = ledger.submitRound(round);
  expect(results).toEqual(interpreter.submitRound(round));
  expect(results[2]).toEqual(results[0]);
  expect(results[3]).toMatchObject({ error: { code: "id-reused" } });
  expect(ledger.size).toBe(2);
});
