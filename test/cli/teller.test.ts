import fc from "fast-check";
import { expect, test } from "vitest";
import { Teller } from "../../src/cli/run/teller.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Awarded, Note, Refused, TraceStep, Undecided } from "../../src/model/outcome.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import {
  count,
  policyOf,
  spend,
  valueOf,
  voucher,
  yearlyCap,
  yuan,
} from "../support/model-builders.ts";

const caps = [
  yearlyCap(100),
  yearlyCap(100, { id: "voucher.cap2", whenShort: "refuse" }),
  yearlyCap(100, { id: "voucher.cap3", limit: { measure: "awards", count: count(3) } }),
  yearlyCap(100, { id: "voucher.cap4", limit: { measure: "money", amount: valueOf(spend) } }),
];
const policy = policyOf([
  voucher({ caps, inForce: { from: "2025-01-01", until: "2025-12-31" } }),
  voucher({ caps, inForce: { from: "2026-01-01", until: undefined }, amount: yuan(5) }),
  voucher({ name: "advice", discretion: true, caps }),
  voucher({ name: "net", less: yuan(2), atLeast: yuan(1), caps }),
]);

// Few figures, so that results often have some in common, and few of them all.
const figure = fc.constantFrom("0", "1", "200", "7/2");
const cap = fc.constantFrom(...caps.map(({ id }) => id));
const few = fc.constantFrom("0", "200");
const room = { cap, limit: fc.constantFrom("10000", "200"), used: few, room: few };
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
/** Only of a grant that says so. */
const adjustment: fc.Arbitrary<TraceStep> = fc.oneof(
  fc.record({
    step: fc.constant("less" as const),
    before: figure,
    after: figure,
    less: figure,
  }),
  fc.record({ step: fc.constant("at least" as const), before: few, after: few, floor: few }),
  fc.record({
    step: fc.constant("earlier amounts" as const),
    before: figure,
    after: figure,
    earlier: figure,
  }),
);
const trace = fc
  .tuple(fc.array(adjustment, { maxLength: 2 }), fc.array(step, { maxLength: 3 }))
  .map(([adjustments, steps]) => [...adjustments, ...steps]);
const note: fc.Arbitrary<Note> = fc.oneof(
  fc.record({
    note: fc.constantFrom("above the usual maximum" as const, "over" as const),
    cap,
    by: figure,
  }),
  fc.record({
    note: fc.constant("decision cut to the bound" as const),
    decided: figure,
    bound: figure,
  }),
  fc.record({
    note: fc.constant("value changed" as const),
    fact: fc.constantFrom("spend", "firm"),
    before: figure,
    after: figure,
  }),
);
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
const undecided: fc.Arbitrary<Undecided> = fc
  .record({ atMost: minor, trace, notes })
  .map((more) => ({ outcome: "undecided", id: undefined, by: undefined, ...more }));

const isAdjustment = ({ step: kind }: TraceStep): boolean =>
  ["less", "at least", "earlier amounts"].includes(kind);

/** A result as a claim on this grant can come to it. */
const resultOn = <T extends { readonly trace: readonly TraceStep[] }>(grant: string, of: T): T =>
  grant === "net" ? of : { ...of, trace: of.trace.filter((each) => !isAdjustment(each)) };

const claim: fc.Arbitrary<Claim> = fc.record({
  grant: fc.constantFrom("voucher", "advice", "net"),
  applied: fc.constantFrom("2024-12-31", "2025-03-03", "2025-12-31", "2026-01-01"),
  spend: fc.constantFrom("1.00", "2.00"),
});

test.each(["en", "zh"] as const)(
  "a sentence that was told before is told again only where it is the same: %s",
  (language) => {
    const teller = new Teller(policy, { language, explain: false });
    const { outcome } = prose(language, policy);
    fc.assert(
      fc.property(fc.oneof(awarded, refused, undecided), claim, (any, stated) => {
        const result = resultOn(stated.grant, any);
        const item = { kind: "claim", line: 2, round: "", claim: stated } as const;
        const told = teller.reason({ kind: "claim", item, result });
        expect(told).toBe(text(outcome(result, stated)));
        if (result.outcome !== "granted" || result.notes.length > 0) return;
        const { id, award } = result;
        const granted = { kind: "granted", item, id, award, result: () => result } as const;
        expect(teller.reason(granted)).toBe(told);
      }),
      { seed: 3, numRuns: 10_000 },
    );
  },
);
