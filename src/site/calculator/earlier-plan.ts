import type { EarlierPlan } from "../../calculator/plan.ts";
import type { LedgerReading } from "../../model/amount.ts";
import type { Cap } from "../../model/cap.ts";
import { scopeFacts } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import { limitFormula } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { everythingIn } from "../../model/walk.ts";
import { columnOf } from "./field.ts";
import { formulasOf } from "./formulas.ts";

/** The grants whose earlier awards count towards this one's ceilings, or into its amount. */
export function earlierPlans(
  name: string,
  versions: readonly Grant[],
  own: readonly string[],
  policy: Policy,
): readonly EarlierPlan[] {
  const counters = countersOf(versions);
  const others = [
    ...policy.grants.map((grant) => grant.name),
    ...policy.externals.map((one) => one.name),
  ];
  return [...new Set([name, ...others])]
    .map((grant) => ({ grant, by: counters.filter((one) => one.counts.includes(grant)) }))
    .filter(({ by }) => by.length > 0)
    .map(({ grant, by }) => earlierPlan(grant, by, { isOwn: grant === name, own }));
}

function earlierPlan(
  grant: string,
  by: readonly Counter[],
  { isOwn, own }: { readonly isOwn: boolean; readonly own: readonly string[] },
): EarlierPlan {
  const totals = isOwn ? by.flatMap((one) => one.totals) : [];
  const scope = new Set(by.flatMap((one) => one.scope.map((fact) => fact.name)));
  return {
    grant,
    as: totals.length > 0 ? "claim" : "award",
    fields: [...new Set(totals)].map(columnOf),
    sameOrNot: [...scope].filter((fact) => !own.includes(fact)),
    mayBeOpen: by.some((one) => one.open),
  };
}

/** A cap or a reading of the ledger: what it counts, for whom, and which facts of earlier claims. */
interface Counter {
  readonly counts: readonly string[];
  readonly scope: readonly Fact[];
  readonly totals: readonly Fact[];
  readonly open: boolean;
}

function countersOf(versions: readonly Grant[]): readonly Counter[] {
  const caps = [...new Set(versions.flatMap((grant) => grant.caps))];
  const readings = [...versions.flatMap(formulasOf), ...caps.map(limitFormula)]
    .flatMap(everythingIn)
    .filter((formula) => formula.kind === "ledger");
  return [
    ...caps.filter(isOfSomebody).map(countedByCap),
    ...readings.map(countedByReading),
    ...versions.flatMap(countedInTotals),
  ];
}

const countedByCap = (cap: Cap): Counter => ({
  counts: namesIn(cap),
  scope: scopeFacts(cap.scope),
  totals: [],
  open: cap.limit.measure === "open awards",
});

const countedByReading = (reading: LedgerReading): Counter => ({
  counts: namesIn(reading),
  scope: scopeFacts(reading.scope),
  totals: reading.measure.kind === "sum" ? [reading.measure.fact] : [],
  open: false,
});

const countedInTotals = ({ name, accumulated }: Grant): readonly Counter[] =>
  accumulated === undefined
    ? []
    : [
        {
          counts: [name],
          scope: scopeFacts(accumulated.scope),
          totals: accumulated.totals,
          open: false,
        },
      ];

/** A budget for everyone is used by others too, of whom an applicant knows nothing. */
const isOfSomebody = ({ scope }: Cap): boolean => scope.kind === "each";

const namesIn = ({ grants, externals }: Pick<Cap, "grants" | "externals">): readonly string[] => [
  ...grants,
  ...externals.map(({ name }) => name),
];
