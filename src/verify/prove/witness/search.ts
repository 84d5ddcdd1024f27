import type { Cap } from "../../../model/cap.ts";
import { limitFormula } from "../../../model/formulas.ts";
import type { Policy } from "../../../model/policy.ts";
import { factsOf } from "../../../model/walk.ts";
import type { Step } from "../../properties/step.ts";
import type { Candidate } from "../../properties/values.ts";
import { moneyCell } from "../../properties/values.ts";
import type { Evaluator } from "../../smt/evaluator.ts";
import type { Obligation } from "../../smt/obligation.ts";
import { scriptOf } from "../../smt/script.ts";
import type { Solver, Values } from "../../smt/solver.ts";
import type { Verdict } from "../verdict.ts";
import { factsOf as factsOfKey, keyOf } from "../place.ts";
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
  const isUnsafe = verdict.failures.some(({ part }) => part.half !== "equality");
  const goals = isUnsafe ? (["exceeded", "otherwise"] as const) : (["otherwise"] as const);
  for (const shows of goals) {
    for (const cap of versions) {
      const goal = { cap, shows, menus: menusOf(policy, evaluator, verdict, cap) };
      const found = await shortest(policy, evaluator, goal, solver, isShown);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

interface Goal {
  readonly cap: Cap;
  /** From a few round claims to many; each is made when it is asked for. */
  readonly menus: readonly (() => readonly Sample[])[];
  readonly shows: Sequence["shows"];
}

async function shortest(
  policy: Policy,
  evaluator: Evaluator,
  { cap, menus, shows }: Goal,
  solver: Solver,
  isShown: (sequence: Sequence) => boolean,
): Promise<Sequence | undefined> {
  const ids = chosenIds(evaluator, cap);
  const made: { readonly menu: readonly Sample[]; readonly unrolled: Unrolled }[] = [];
  let spent = 0;
  for (let count = 1; count <= mostClaims && spent < mostSpent; count += 1) {
    for (const [rung, makeMenu] of menus.entries()) {
      const known = made[rung];
      const menu = known?.menu ?? makeMenu();
      const unrolled = known?.unrolled ?? new Unrolled(policy, evaluator, menu, ids);
      made[rung] = { menu, unrolled };
      unrolled.grow();
      const shown = shows === "exceeded" ? unrolled.isExceeded(cap) : unrolled.differs(policy.caps);
      const query = {
        name: `${cap.id}.${shows}.${count}.${rung + 1}`,
        asks: `Do ${count} claims show that ${cap.id} fails?`,
        assertions: [...unrolled.bounds, shown],
        inputs: unrolled.inputs,
      };
      const answer = await solver.ask(scriptOf(query));
      spent += "cost" in answer ? answer.cost : 0;
      if (answer.verdict !== "sat") continue;
      const sequence = { cap, shows, steps: stepsOf(policy, menu, unrolled, answer.values) };
      if (isShown(sequence)) return sequence;
    }
  }
  return undefined;
}

/** What a search may cost in all, in the solver's count: about ten seconds. */
const mostSpent = 4_000_000;

/** The ids that tell accounts apart, by the words or by the text. */
const chosenIds = ({ caps }: Evaluator, cap: Cap): readonly string[] => [
  ...factsOfKey(keyOf(cap.scope)),
  ...caps.filter(({ id }) => id === cap.id).flatMap(({ scope }) => factsOfKey(scope)),
];

/** A, B, C … for the things that a sequence is about. */
const thingName = (place: number): string => String.fromCharCode(65 + place);

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
    const stated = policy.facts.filter(
      ({ name, type }) => type.kind === "id" && sample.facts[name] !== undefined,
    );
    // What tells no accounts of the cap apart is another thing for every claim.
    const ids = Object.fromEntries(
      stated.map(({ name }) => [
        name,
        thingName(Number(values[`claim ${number} ${name}`] ?? place)),
      ]),
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
): Goal["menus"] {
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
  const periods = [cap, ...kept.map(({ period }) => ({ ...cap, period }))];
  return steadyFacts(policy, cap).flatMap((steady) =>
    rungs.map(
      (rung) => () => samplesOf(policy, grants, periods, { ...rung, steady }).slice(0, mostSamples),
    ),
  );
}

/** Round amounts on one day first. */
const rungs = [
  { amounts: largeAmounts.slice(0, 1), days: 1 },
  { amounts: largeAmounts, days: 1 },
  { amounts: largeAmounts.slice(0, 1), days: 4 },
  { amounts: largeAmounts.slice(0, 2), days: 8 },
  { amounts: allAmounts, days: 2 },
];

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
  const isOfLimit = money.some((fact) => factsOf(limitFormula(cap)).has(fact));
  const amounts = isOfLimit ? [1_000_000n, 1_000n] : [100_000_000n];
  return amounts.map((amount) => {
    const cell = moneyCell(amount * 10n ** BigInt(decimals), decimals);
    return new Map(money.map(({ name }) => [name, cell]));
  });
}
