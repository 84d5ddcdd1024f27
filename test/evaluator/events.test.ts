import { expect, test } from "vitest";
import { interpreterOf } from "../../src/interpret/example.ts";
import type { LedgerEvent } from "../../src/model/claim.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { EventResult } from "../../src/model/outcome.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * Events upon awards: how much of an award each may concern after what was before it, that what
 * is sent twice is entered once, and what is told of one that is none.
 */

const policy = policyWith(`grant main "main": spend cap 100 per firm per year
`);
const evaluator = await evaluatorOf(policy);

interface Told {
  readonly results: readonly EventResult[];
  readonly entries: readonly Entry[];
}

/** What comes of these events, one after the other, upon two awards of 1. */
function recorded(...events: readonly LedgerEvent[]): Told {
  const [ledger, interpreter] = [evaluator.openLedger(), interpreterOf(policy)];
  for (const id of ["one", "two"]) {
    const claim = { ...claimOn("main"), id, spend: "1" };
    expect(ledger.submit(claim)).toEqual(interpreter.submit(claim));
  }
  const results = events.map((event) => ledger.record(event));
  expect(results).toEqual(events.map((event) => interpreter.record(event)));
  const entries = [...ledger.entries()];
  expect([...evaluator.openLedger(entries).entries()]).toEqual(entries);
  return { results, entries: entries.slice(2) };
}

const kinds = ["reverse", "clawback", "pay"] as const;

/** What was reversed, paid and clawed back of an award of 100, and the most of each from then on. */
type Row = readonly [before: readonly number[], most: readonly number[]];

const bounds: readonly Row[] = [
  [
    [0, 0, 0],
    [100, 100, 100],
  ],
  [
    [10, 0, 0],
    [90, 90, 90],
  ],
  [
    [10, 0, 20],
    [70, 70, 70],
  ],
  [
    [10, 30, 0],
    [60, 90, 60],
  ],
  [
    [10, 30, 20],
    [60, 70, 40],
  ],
  [
    [10, 20, 30],
    [60, 60, 40],
  ],
  [
    [0, 100, 0],
    [0, 100, 0],
  ],
  [
    [0, 0, 100],
    [0, 0, 0],
  ],
  [
    [0, 60, 80],
    [20, 20, 0],
  ],
  [
    [90, 10, 0],
    [0, 10, 0],
  ],
];

test.each(bounds)("%j reversed, paid and clawed back leave at most %j", (before, most) => {
  const [reversed = 0, paid = 0, back = 0] = before;
  const upon = (event: LedgerEvent["event"], amount?: number): LedgerEvent =>
    amount === undefined ? { event, claim: "one" } : { event, claim: "one", amount };
  const happened = [upon("reverse", reversed), upon("pay", paid), upon("clawback", back)].filter(
    ({ amount }) => amount !== 0,
  );
  const last = (event: LedgerEvent) => {
    const { results, entries } = recorded(...happened, event);
    expect(entries).toHaveLength(happened.length + (results.at(-1)?.outcome === "entered" ? 1 : 0));
    return [results.at(-1), entries.at(-1)];
  };
  for (const [place, kind] of kinds.entries()) {
    const all = most[place] ?? 0;
    const [tooMuch] = last(upon(kind, all + 1));
    expect(tooMuch).toMatchObject({
      error: { code: "too-much", fact: "amount", value: `${all + 1}`, expected: `at most ${all}` },
    });
    const whole = kind === "pay" ? undefined : last(upon(kind));
    if (all === 0) {
      if (whole) expect(whole[0]).toMatchObject({ error: { code: "nothing-left", value: "100" } });
    } else {
      const entered = { outcome: "entered", amount: all };
      expect(last(upon(kind, all))).toMatchObject([entered, { amount: all }]);
      if (whole) expect(whole).toMatchObject([entered, { amount: all }]);
    }
  }
});

const sent = { event: "reverse", id: "e", claim: "one", amount: 60 } as const;

test("an event with an id of its own is entered under it, and once", () => {
  const all = { event: "reverse", id: "f", claim: "two" } as const;
  const done = { event: "complete", id: "g", claim: "one" } as const;
  const { results, entries } = recorded(sent, all, done, sent, all, done, {
    event: "reverse",
    id: "e",
    claim: "one",
  });
  const [e, f, g] = [
    { outcome: "entered", entry: "e", amount: 60 },
    { outcome: "entered", entry: "f", amount: 100 },
    { outcome: "entered", entry: "g" },
  ];
  expect(results).toEqual([e, f, g, e, f, g, e]);
  expect(entries).toEqual([
    { entry: "reversed", id: "e", claim: "one", amount: 60 },
    { entry: "reversed", id: "f", claim: "two", amount: 100 },
    { entry: "completed", id: "g", claim: "one" },
  ]);
});

test.each<readonly [what: string, event: LedgerEvent]>([
  ["kind", { ...sent, event: "clawback" }],
  ["kind, without an amount", { event: "complete", id: "e", claim: "one" }],
  ["award", { ...sent, claim: "two" }],
  ["amount", { ...sent, amount: 59 }],
  ["content, as an award has", { ...sent, id: "two" }],
])("the id of another one is told where an event is of another %s", (_, event) => {
  const { results, entries } = recorded(sent, event);
  const { id: entry } = event;
  expect(results[1]).toMatchObject({
    error: { code: "id-reused", fact: "id", value: entry, entry },
  });
  expect(entries).toHaveLength(1);
});

test("what is no record is no event", () => {
  const ledger = evaluator.openLedger();
  for (const text of ["null", "5", '"complete"', "[]", '[{ "event": "complete" }]']) {
    expect(ledger.record(JSON.parse(text))).toMatchObject({
      error: { code: "wrong-type", fact: "event", expected: "a record" },
    });
  }
});

test("an event that is unknown is told which there are, one too much which it may state", () => {
  const ledger = evaluator.openLedger();
  const recordText = (event: object) => ledger.record(JSON.parse(JSON.stringify(event)));
  expect(recordText({ event: "burn", claim: "one" })).toMatchObject({
    error: { code: "unknown-value", expected: "complete, reverse, clawback, pay" },
  });
  expect(recordText({ event: "pay", claim: "one", sum: 5 })).toMatchObject({
    error: { code: "unknown-fact", fact: "sum", expected: "event, id, claim, amount" },
  });
  expect(recordText({ event: "complete", claim: "one", amount: 5 })).toMatchObject({
    error: { code: "unknown-fact", fact: "amount", expected: "event, id, claim" },
  });
});
