import { describe, expect, test } from "vitest";
import { compileSnippet, told } from "../support/snippet.ts";

const example = (lines: string): string => `grant up to spend cap 10_000 per project
grant other "Other" / "其他": 5 cap 10 per project
example "one" / "一"
  given enterprise "A", project "P", applied 2025-03-01
${lines}`;

describe("mistakes in an example", () => {
  test.each([
    ["  claim demo with spend 1, spend 2 gives 1", ["stated-twice: spend"]],
    ["  claim dmo with spend 1 gives 1", ["unknown-name: dmo"]],
    ["  claim spend with spend 1 gives 1", ["name-of-other-kind: spend"]],
    ["  claim demo with spent 1 gives 1", ["unknown-name: spent"]],
    ["  claim demo with spend 1.005 gives 1", ["money-decimals: 1.005"]],
    ["  claim demo with spend 1.005 fails", []],
    ["  claim demo with spend 1, decided yes gives 1", ["wrong-value: yes"]],
    ["  reverse 1", ["event-without-claim: 1"]],
    ["  claim demo with spend 1, decided 1 gives 1\n  complete 2", ["event-without-claim: 2"]],
    ["  claim demo with spend 1, decided 1 gives 1\n  pay 1", ["payment-without-amount: pay 1"]],
  ])("%s", (lines, problems) => {
    expect(told(compileSnippet(example(lines)))).toEqual(problems);
  });
});

test("a claim is what is given, unless it says otherwise, and what it states", () => {
  const { policy } = compileSnippet(
    example('  claim demo with project "Q", spend 12.5, decided 3 gives up to 2.50'),
  );
  expect(policy?.examples[0]?.steps).toEqual([
    {
      kind: "claim",
      claim: {
        number: 1,
        claim: {
          grant: "demo",
          id: "1",
          enterprise: "A",
          project: "Q",
          applied: "2025-03-01",
          spend: "12.50",
          decided: "3.00",
        },
        expected: { outcome: "gives up to", amount: 250n },
        span: expect.anything(),
      },
    },
  ]);
});

test("a round takes the claims up to the next event or round", () => {
  const { policy } = compileSnippet(
    example(`  claim other gives 5
  round
  claim other gives 5
  claim other gives 0
  round
  claim other is refused by "cap"
  clawback 1 2
  claim other fails`),
  );
  const steps = policy?.examples[0]?.steps ?? [];
  expect(steps.map(({ kind }) => kind)).toEqual(["claim", "round", "round", "clawback", "claim"]);
  expect(steps[1]).toMatchObject({ claims: [{ number: 2 }, { number: 3 }] });
  expect(steps[3]).toMatchObject({ claim: 1, amount: 200n });
  expect(steps[4]).toMatchObject({ claim: { number: 5, expected: { outcome: "fails" } } });
});
