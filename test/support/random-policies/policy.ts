import fc from "fast-check";
import { randomCap } from "./cap.ts";
import { plainFormulas } from "./formula.ts";
import { randomGrant, sometimes } from "./grant.ts";
import type { RandomGrant } from "./grant.ts";
import { header } from "./vocabulary.ts";

/** A random well-formed policy: its text, and perhaps that of a file that amends it. */
export interface RandomPolicy {
  readonly text: string;
  readonly amendment: string | undefined;
  readonly grants: readonly RandomGrant[];
}

export const policyPath = "random.policy";
export const amendmentPath = "amendment.policy";

const roundings = ["down to 0.01", "up to 0.01", "half up to 1", "half even to 100", "down to 1"];
const names = ["a", "b", "c"] as const;

/** Any policy of the whole language. */
export const randomPolicy: fc.Arbitrary<RandomPolicy> = fc
  .record({
    rounding: fc.constantFrom(...roundings),
    term: fc.constantFrom("2020-01-01", "2024-06-01 for 3 years", "2024-12-31 to 2027-04-01"),
    window: sometimes(fc.constantFrom("03-01 to 10-31", "11-01 to 06-30")),
    test: sometimes(plainFormulas().condition),
    defines: randomDefines(),
    grants: fc.tuple(...names.map((name) => randomGrant(name, names))),
    joint: fc.array(jointCap(), { maxLength: 2 }),
    amended: sometimes(amendment()),
  })
  .map(({ rounding, term, window, test, defines, grants, joint, amended }) => ({
    text: policyText({ rounding, term, window, test, defines }, grants, joint),
    amendment: amended?.(grants),
    grants,
  }));

/** The defines that formulas may use, of every unit; `twice` uses another one. */
function randomDefines(): fc.Arbitrary<readonly string[]> {
  const { money, rate, condition } = plainFormulas();
  return fc
    .tuple(money, rate, condition)
    .map(([base, ratio, eligible]) => [
      `define base as ${base} "base" / "基数"`,
      `define twice as base + base "twice the base" / "两倍基数"`,
      `define ratio as ${ratio} "ratio" / "比例"`,
      `define eligible as ${eligible} "the project is eligible" / "项目符合条件"`,
    ]);
}

interface Header {
  readonly rounding: string;
  readonly term: string;
  readonly window: string | undefined;
  readonly test: string | undefined;
  readonly defines: readonly string[];
}

function policyText(
  { rounding, term, window, test, defines }: Header,
  grants: readonly RandomGrant[],
  joint: readonly Joint[],
): string {
  return [
    'policy random "Random policy" / "随机政策"',
    "  languages en, zh",
    `  currency CNY rounded ${rounding}`,
    `  effective ${term}`,
    "  dated by applied",
    "  beneficiary enterprise",
    ...(window === undefined ? [] : [`  window ${window}`]),
    ...(test === undefined ? [] : [`  when ${test}`]),
    header.agency,
    header.external,
    ...header.facts,
    ...defines,
    ...grants.map(
      ({ text }, place) => `article ${place + 1} "Article" / "条文"\n${indented(text)}`,
    ),
    'article 9 "Ceilings" / "上限"',
    ...jointCaps(joint, grants).map((cap) => `  ${cap}`),
  ].join("\n");
}

const indented = (text: string): string => text.replaceAll(/^/gm, "  ");

interface Joint {
  readonly text: string;
  readonly rankedByValue: boolean;
  readonly over: string;
}

function jointCap(): fc.Arbitrary<Joint> {
  const over = fc.constantFrom("a, b", "b, c, stateAid", "all", "all, stateAid");
  return fc.tuple(randomCap, over).map(([cap, grants]) => ({ ...cap, over: grants }));
}

/** `over …` comes after the period and before what happens when short. */
function jointCaps(joint: readonly Joint[], grants: readonly RandomGrant[]): readonly string[] {
  const isRanked = grants.some(({ rankedByValue }) => rankedByValue);
  const first = joint.findIndex(({ rankedByValue }) => rankedByValue);
  return joint
    .filter(({ rankedByValue }, place) => !rankedByValue || (!isRanked && place === first))
    .map(({ text, over }) => {
      const tail = / (or refuse|pro rata|in principle|ranked by .*)$/.exec(text)?.[0] ?? "";
      const body = text.slice(0, text.length - tail.length);
      return `joint ${body} over ${over}${tail}`;
    });
}

/** A change on 2025-06-30 or 2026-03-01: article 1 replaced, 2 repealed, 21 inserted. */
function amendment(): fc.Arbitrary<(grants: readonly RandomGrant[]) => string> {
  return fc
    .record({
      from: fc.constantFrom("2025-06-30", "2026-03-01"),
      replaced: randomGrant("a", names),
      inserted: fc.option(randomGrant("d", names), { nil: undefined }),
      isRepealed: fc.boolean(),
    })
    .map(
      ({ from, replaced, inserted, isRepealed }) =>
        () =>
          [
            'policy randomAmendment "Random amendment" / "随机修改"',
            "  languages en, zh",
            `  effective ${from}`,
            `use "${policyPath}" as original`,
            `amend original from ${from}`,
            `  replace article 1 "Article" / "条文"\n${indented(indented(withoutRanking(replaced)))}`,
            ...(isRepealed ? ["  repeal article 2"] : []),
            ...(inserted === undefined
              ? []
              : [
                  `  insert article 21 "Article" / "条文"\n${indented(indented(withoutRanking(inserted)))}`,
                ]),
          ].join("\n"),
    );
}

/** A replaced grant stands under the joint caps of the original, which may already rank it. */
const withoutRanking = ({ text }: RandomGrant): string =>
  text.replaceAll(/ ranked by (?!award).*$/gm, "");
