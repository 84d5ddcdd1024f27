import type { Cap } from "../../../model/cap.ts";
import type { Policy } from "../../../model/policy.ts";
import { factsOf } from "../../../model/walk.ts";
import { limitOf } from "../../properties/kinks.ts";
import type { Step } from "../../properties/step.ts";
import type { Candidate } from "../../properties/values.ts";
import { moneyCell } from "../../properties/values.ts";
import type { Evaluator } from "../../smt/evaluator.ts";
import type { Obligation } from "../../smt/obligation.ts";
import { scriptOf } from "../../smt/script.ts";
import type { Solver, Values } from "../../smt/solver.ts";
import type { Verdict } from "../verdict.ts";
import type { Sample } from "./samples.ts";
import { allAmounts, claimOf, largeAmounts, samplesOf } from "./samples.ts";
import { Unrolled } from "./unrolled.ts";

/** Claims after which a cap that fails is exceeded, or a claim does not get what it is due. */
export interface Sequence {
  readonly cap: Cap;
  readonly steps: readonly Step[];
  readonly shows: "exceeded" | "otherwise";
}

/** Sequences of so many claims are looked at. */
export const mostClaims = 6;

/**
 * The shortest sequence of claims from an empty ledger that shows a failure, of the roundest
 * amounts: first those that take the cap over its amount, then those whose award is another than
 * the rules give. `isShown` replays a sequence; one that does not show it is passed over.
 */
export async function sequenceFor(
  policy: Policy,
  evaluator: Evaluator,
  verdict: Extract<Verdict, { verdict: "fails" }>,
  solver: Solver,
  isShown: (sequence: Sequence) => boolean,
): Promise<Sequence | undefined> {
  const versions = policy.caps.filter(({ id }) => id === verdict.cap);
  for (const cap of versions) {
    for (const shows of ["exceeded", "otherwise"] as const) {
      for (const menu of menusOf(policy, evaluator, verdict, cap)) {
        const found = await shortest(policy, evaluator, { cap, menu, shows }, solver, isShown);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

interface Goal {
  readonly cap: Cap;
  readonly menu: readonly Sample[];
  readonly shows: Sequence["shows"];
}

async function shortest(
  policy: Policy,
  evaluator: Evaluator,
  { cap, menu, shows }: Goal,
  solver: Solver,
  isShown: (sequence: Sequence) => boolean,
): Promise<Sequence | undefined> {
  const unrolled = new Unrolled(policy, evaluator, menu);
  const name = `${cap.id}.${shows}`;
  for (let count = 1; count <= mostClaims; count += 1) {
    unrolled.grow();
    const shown = shows === "exceeded" ? unrolled.isExceeded(cap) : unrolled.differs(policy.caps);
    const query = {
      name: `${name}.${count}`,
      asks: `Do ${count} claims show that ${cap.id} fails?`,
      assertions: [...unrolled.bounds, shown],
      inputs: unrolled.inputs,
    };
    const answer = await solver.ask(scriptOf(query));
    if (answer.verdict !== "sat") continue;
    const steps = stepsOf(policy, menu, unrolled, answer.values);
    const sequence = { cap, steps, shows };
    if (isShown(sequence)) return sequence;
  }
  return undefined;
}

const thingNames = ["A", "B"];

function stepsOf(
  policy: Policy,
  menu: readonly Sample[],
  { turns }: Unrolled,
  values: Values,
): readonly Step[] {
  return turns.flatMap((_, place): readonly Step[] => {
    const number = place + 1;
    const sample = menu[Number(values[`claim ${number}`] ?? 0n)];
    if (sample === undefined) return [];
    const ids = Object.fromEntries(
      Object.keys(sample.facts).flatMap((fact) => {
        const thing = values[`claim ${number} ${fact}`];
        return thing === undefined ? [] : [[fact, thingNames[Number(thing)] ?? "A"] as const];
      }),
    );
    return [{ kind: "claim", claim: claimOf(policy, sample, ids) }];
  });
}

/** Menus of claims, from a few round ones to many; with a smaller budget after a larger one. */
function menusOf(
  policy: Policy,
  evaluator: Evaluator,
  { failures }: Extract<Verdict, { verdict: "fails" }>,
  cap: Cap,
): readonly (readonly Sample[])[] {
  const failing = failures.map(({ obligation }) => grantOf(obligation));
  const kept = evaluator.caps.filter(({ id }) => id === cap.id);
  const others = [
    ...cap.grants,
    ...cap.externals.map(({ name }) => name),
    ...kept.flatMap(countedBy),
  ];
  const grants = [...new Set([...failing, ...others])]
    .filter((name) => others.includes(name))
    .slice(0, mostGrants);
  return steadyFacts(policy, cap).flatMap((steady) =>
    [largeAmounts.slice(0, 1), largeAmounts, allAmounts].map((amounts) =>
      samplesOf(policy, grants, cap, amounts, steady).slice(0, mostSamples),
    ),
  );
}

const mostGrants = 4;
const mostSamples = 48;

/** `article2.claim` is about article2. */
const grantOf = ({ name }: Obligation): string => name.split(".")[0] ?? "";

const countedBy = ({ grants, externals }: Evaluator["caps"][number]): readonly string[] => [
  ...grants,
  ...externals,
];

/** What all claims state of a thing or year, for a limit that depends on it: much, then less. */
function steadyFacts(policy: Policy, cap: Cap): readonly ReadonlyMap<string, Candidate>[] {
  const { decimals } = policy.currency;
  const money = policy.facts.filter(
    ({ type, per, perYear }) => type.kind === "money" && (per.length > 0 || perYear),
  );
  const isOfLimit = money.some((fact) => factsOf(limitOf(cap)).has(fact));
  const amounts = isOfLimit ? [1_000_000n, 1_000n] : [100_000_000n];
  return amounts.map((amount) => {
    const cell = moneyCell(amount * 10n ** BigInt(decimals), decimals);
    return new Map(money.map(({ name }) => [name, cell]));
  });
}
