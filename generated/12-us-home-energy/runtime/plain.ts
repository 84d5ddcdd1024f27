import type { Binding, PlainCap, Version } from "./plan.ts";

/*
 * Most grants are plain: what a claim on them comes to before its caps depends on its own facts
 * and, unless a formula looks at the ledger, on nothing else, so that it can be worked out when
 * the claim is read, and told again whenever somebody asks. What is left to decide are the caps.
 */

/** What the caps of a version ask, if it is plain; undefined where the ledger has another part. */
export function plainCapsOf(version: Omit<Version, "plain">): readonly PlainCap[] | undefined {
  const { grant, bindings, inPrinciple, totals, hasTerms, mayLackCapFacts } = version;
  const isPlain =
    totals === undefined &&
    grant.needs === undefined &&
    !hasTerms &&
    !mayLackCapFacts &&
    inPrinciple.length === 0 &&
    bindings.every((binding) => bindsThroughout(binding, version));
  if (!isPlain) return undefined;
  const varying = bindings.filter(isVarying);
  return bindings.map((binding) => plainCap(binding, varying.indexOf(binding), version));
}

/** As long as the version is in force. */
const bindsThroughout = (
  { plan }: Binding,
  { grant: { inForce } }: Pick<Version, "grant">,
): boolean => plan.from <= inForce.from && inForce.until <= plan.until;

/** Whether its limit depends on the claim. */
export const isVarying = ({ plan }: Binding): boolean => Number.isNaN(plan.fixed);

const plainCap = (
  { plan, account }: Binding,
  varying: number,
  { rounding }: Pick<Version, "rounding">,
): PlainCap => ({
  code: plan.code,
  isMoney: plan.isMoney,
  refuses: plan.refuses,
  fixed: plan.fixed,
  varying,
  unit: plan.isMoney ? rounding.unit : 1,
  tally: plan.tally?.number ?? -1,
  account,
});
