import { expect, test } from "vitest";
import { record, replay, submit } from "../../src/interpret/interpret.ts";
import type { LedgerEvent } from "../../src/model/claim.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { OpenLedger } from "../../src/verify/properties/properties.ts";
import { byTheShortWay } from "../mutation/short-way.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * Awards from before a cap or a formula asked for a fact that they do not state. Nobody can say
 * whether they count: a claim that would have to look at one is an error; one that would not, for
 * what has become of the award since, is decided.
 */

const plain = `grant a "a": spend cap 1_000 per firm per year
grant b "b": spend cap 1_000 per firm per year
`;
const withReading = (formula: string): string => `grant a "a": spend cap 1_000 per firm per year
grant b "b": 100
  less ${formula}
  cap 1_000 per firm per year`;

/** What has happened to the earlier awards, of 1 each, and what a claim of 100 then comes to. */
type Row = readonly [happened: Omit<LedgerEvent, "claim"> | undefined, comesTo: string | number];

const untilReversed: readonly Row[] = [
  [undefined, "error"],
  [{ event: "reverse", amount: 50 }, "error"],
  [{ event: "clawback" }, "error"],
  [{ event: "pay", amount: 100 }, "error"],
  [{ event: "complete" }, "error"],
  [{ event: "reverse" }, 10_000],
];

const table: readonly (readonly [what: string, lines: string, rows: readonly Row[]])[] = [
  ["money", `${plain}joint cap 500 per project per year over a, b`, untilReversed],
  ["money in windows", `${plain}joint cap 500 per project in any 2 years over a, b`, untilReversed],
  ["awards", `${plain}joint cap 5 awards per project per year over a, b`, untilReversed],
  ["what was paid", withReading("paid by a per project"), untilReversed],
  ["what was stated", withReading("sum of spend by a per project"), untilReversed],
  ["years", withReading("1 * (years awarded by a per project in any 3 years)"), untilReversed],
  [
    "open awards",
    `${plain}joint cap 5 open awards per project over a, b`,
    [
      [undefined, "error"],
      [{ event: "reverse", amount: 50 }, "error"],
      [{ event: "clawback", amount: 50 }, "error"],
      [{ event: "pay", amount: 100 }, "error"],
      [{ event: "complete" }, 10_000],
      [{ event: "clawback" }, 10_000],
      [{ event: "reverse" }, 10_000],
    ],
  ],
  [
    "totals of a project",
    `grant a "a": spend cap 1_000 per firm per year
grant b "b": slices of spend: 100% to 100, 0% above
  accumulated per firm per project
  cap 1_000 per firm per year`,
    untilReversed,
  ],
  [
    "totals, of what was worked out by itself",
    `grant a "a": spend cap 1_000 per firm per year
grant b "b": slices of spend: 100% to 100, 0% above
  accumulated per firm per year
  cap 1_000 per firm per year`,
    [
      [undefined, 9_900],
      [{ event: "reverse", amount: 50 }, 9_900],
      [{ event: "pay", amount: 100 }, 9_900],
      [{ event: "reverse" }, 10_000],
    ],
  ],
  [
    "a cap behind one that refuses",
    `grant a "a": spend cap 1_000 per firm per year
grant b "b": spend cap 1 award per firm per year
joint cap 500 per project per year over a, b`,
    [
      [undefined, "refused"],
      [{ event: "reverse", amount: 50 }, "refused"],
      [{ event: "reverse" }, 10_000],
    ],
  ],
];

const before = policyWith(plain);

test.each(table)("where %s would count what nobody knows of", async (_, lines, rows) => {
  const ledger = (await evaluatorOf(before)).openLedger();
  for (const id of ["a", "b"]) ledger.submit({ ...claimOn(id), id, spend: "1" });
  const entries = [...ledger.entries()];
  const policy = policyWith(`fact project: id "project|projects"\n${lines}\n`);
  const { openLedger } = await evaluatorOf(policy);
  for (const [happened, comesTo] of rows) {
    const events =
      happened === undefined ? [] : ["a", "b"].map((claim) => ({ ...happened, claim }));
    for (const open of [openLedger, byTheShortWay(openLedger)]) {
      expect(lastOf(policy, open, entries, events)).toBe(comesTo);
    }
  }
});

/** What a claim comes to after these events, which is what the interpreter says. */
function lastOf(
  policy: Policy,
  open: OpenLedger,
  entries: readonly Entry[],
  events: readonly LedgerEvent[],
): string | number {
  const ledger = open(entries);
  let state = replay(entries);
  for (const event of events) {
    const done = record(policy, state, event);
    expect(ledger.record(event)).toEqual(done.result);
    expect(done.result.outcome).toBe("entered");
    state = done.ledger;
  }
  const claim = { ...claimOn("b"), id: "c", project: "p", spend: "100" };
  const { result } = submit(policy, state, claim);
  expect(ledger.submit(claim)).toEqual(result);
  return result.outcome === "granted" ? result.award : result.outcome;
}
