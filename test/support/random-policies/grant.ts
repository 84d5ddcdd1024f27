import fc from "fast-check";
import { randomCap } from "./cap.ts";
import type { RandomCap } from "./cap.ts";
import { formulas, withoutBrackets } from "./formula.ts";
import { amounts } from "./vocabulary.ts";

/** A grant's text, and whether it lets an authority decide. */
export interface RandomGrant {
  readonly name: string;
  readonly text: string;
  readonly discretion: boolean;
  readonly rankedByValue: boolean;
}

const payments = [
  "pay in 3 parts",
  'pay 40% when "decided" / "审定后", rest when "accepted" / "验收后"',
  'pay 100 when "decided" / "审定后", 1/3 when "half done" / "过半", rest when "accepted" / "验收后"',
] as const;
const accumulations = [
  "accumulated per enterprise",
  "accumulated per enterprise per year",
  "accumulated per project in any 2 years",
  "accumulated per group per half-year",
] as const;
const floors = fc.constantFrom(...amounts.slice(2));

/** A grant of this name, whose formulas may read the ledger of `grants`. */
export function randomGrant(name: string, grants: readonly string[]): fc.Arbitrary<RandomGrant> {
  const formula = formulas(grants);
  return fc
    .record({
      discretion: fc.boolean(),
      amount: formula.money,
      to: sometimes(fc.constant(" to group")),
      test: sometimes(fc.tuple(fc.constantFrom("when", "except"), formula.condition)),
      less: sometimes(fc.oneof(formula.money, fc.constant("awarded by stateAid per project"))),
      atLeast: sometimes(floors),
      nothingBelow: sometimes(floors),
      accumulated: sometimes(fc.constantFrom(...accumulations)),
      caps: fc.array(randomCap, { maxLength: 3 }).map(withOneRanking),
      payment: sometimes(fc.constantFrom(...payments)),
    })
    .map((parts) => {
      const { discretion, amount, to = "", test, less, atLeast, nothingBelow, caps } = parts;
      const head = `grant ${name} "Grant ${name}" / "资助${name}": `;
      const clauses = [
        ...clause("", test?.join(" ")),
        ...clause("less", less),
        ...clause("at least", atLeast),
        ...clause("nothing below", nothingBelow),
        ...clause("", parts.accumulated),
        ...caps.map(({ text }) => text),
        ...clause("", parts.payment),
      ];
      return {
        name,
        discretion,
        rankedByValue: caps.some(({ rankedByValue }) => rankedByValue),
        text: [
          head + (discretion ? "up to " : "") + withoutBrackets(amount) + to,
          ...clauses.map((line) => `  ${line}`),
        ].join("\n"),
      };
    });
}

/** Once in five times, so that most grants stay simple and their awards meet their caps. */
export const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const clause = (word: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${word} ${value}`.trim()];

function withOneRanking(caps: readonly RandomCap[]): readonly RandomCap[] {
  const first = caps.findIndex(({ rankedByValue }) => rankedByValue);
  return caps.filter(({ rankedByValue }, place) => !rankedByValue || place === first);
}
