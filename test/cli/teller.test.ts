import fc from "fast-check";
import { expect, test } from "vitest";
import { Teller } from "../../src/cli/run/teller.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Awarded, Note, Refused, Result, TraceStep } from "../../src/model/outcome.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import { count, policyOf, voucher, yearlyCap, yuan } from "../support/model-builders.ts";

const caps = [
  yearlyCap(100),
  yearlyCap(100, { id: "voucher.cap2", whenShort: "refuse" }),
  yearlyCap(100, { id: "voucher.cap3", limit: { measure: "awards", count: count(3) } }),
];
const policy = policyOf([
  voucher({ caps, inForce: { from: "2025-01-01", until: "2025-12-31" } }),
  voucher({ caps, inForce: { from: "2026-01-01", until: undefined }, amount: yuan(5) }),
  voucher({ name: "advice", discretion: true, caps }),
]);

// Few figures, so that results often have some in common, and few of them all.
const figure = fc.constantFrom("0", "1", "200", "7/2");
const cap = fc.constantFrom(...caps.map(({ id }) => id));
const few = fc.constantFrom("0", "200");
const room = { cap, limit: fc.constant("10000"), used: few, room: few };
const step: fc.Arbitrary<TraceStep> = fc.oneof(
  fc.record({ step: fc.constant("amount" as const), after: figure }),
  fc.record({ step: fc.constant("cap" as const), before: figure, after: few, ...room }),
  fc.record({
    step: fc.constant("pro rata" as const),
    before: figure,
    after: figure,
    sum: figure,
    ...room,
  }),
  fc.record({
    step: fc.constant("nothing below" as const),
    before: figure,
    after: fc.constant("0"),
    floor: figure,
  }),
);
const trace = fc.array(step, { maxLength: 3 });
const note: fc.Arbitrary<Note> = fc.record({
  note: fc.constantFrom("above the usual maximum" as const, "over" as const),
  cap,
  by: figure,
});
const notes = fc.array(note, { maxLength: 1 });
const minor = fc.constantFrom(0, 1, 200);
const byCap = fc.record({ kind: fc.constant("cap" as const), cap });

const awarded: fc.Arbitrary<Awarded> = fc
  .record({ award: minor, trace, notes, by: fc.option(byCap, { nil: undefined }) })
  .map(({ by, ...more }) => ({
    outcome: by === undefined ? "granted" : "reduced",
    id: "1",
    by,
    payments: [],
    ...more,
  }));
const refused: fc.Arbitrary<Refused> = fc
  .record({
    trace,
    notes,
    by: fc.oneof(
      byCap,
      fc.record({ kind: fc.constantFrom("amount is 0" as const, "not in force" as const) }),
      fc.record({ kind: fc.constant("nothing below" as const), floor: figure }),
    ),
  })
  .map((more) => ({ outcome: "refused", id: "1", award: 0, ...more }));
const undecided: fc.Arbitrary<Result> = fc
  .record({ atMost: minor, trace, notes })
  .map((more) => ({ outcome: "undecided", id: undefined, by: undefined, ...more }));

const claim: fc.Arbitrary<Claim> = fc.record({
  grant: fc.constantFrom("voucher", "advice"),
  applied: fc.constantFrom("2024-12-31", "2025-03-03", "2025-12-31", "2026-01-01"),
  spend: fc.constantFrom("1.00", "2.00"),
});

test.each(["en", "zh"] as const)(
  "a sentence that was told before is told again only where it is the same: %s",
  (language) => {
    const teller = new Teller(policy, { language, explain: false });
    const { outcome } = prose(language, policy);
    fc.assert(
      fc.property(fc.oneof(awarded, refused, undecided), claim, (result, stated) => {
        const item = { kind: "claim", line: 2, round: "", claim: stated } as const;
        const told = teller.reason({ kind: "claim", item, result });
        expect(told).toBe(text(outcome(result, stated)));
      }),
      { seed: 3, numRuns: 10_000 },
    );
  },
);
