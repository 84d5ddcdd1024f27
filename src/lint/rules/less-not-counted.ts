import { diagnose } from "../../diagnostics/diagnostic.ts";
import { lessNotCounted } from "../../diagnostics/messages/advice.ts";
import type { LedgerReading } from "../../model/amount.ts";
import type { Cap, Scope } from "../../model/cap.ts";
import type { Grant } from "../../model/grant.ts";
import { everythingIn } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/**
 * `less awarded by E per project` under a cap per project that does not count E: the two together
 * may come to more than the cap (manual, section 3).
 */
export const lessNotCountedIn: Rule = ({ policy }) =>
  policy.grants.flatMap((grant) =>
    subtracted(grant).flatMap((reading) => {
      const caps = grant.caps.filter((cap) => isLimitOn(cap, reading));
      const [cap] = caps;
      const names = missingFrom(caps, reading, grant);
      if (cap === undefined || names.length === 0) return [];
      const message = { en: "This cap does not count it.", zh: "此上限未计入该金额。" };
      const related = [{ span: cap.span, message }];
      return [diagnose(lessNotCounted, { grant: grant.name, names }, reading.span, { related })];
    }),
  );

const subtracted = ({ less }: Grant): readonly LedgerReading[] =>
  (less === undefined ? [] : everythingIn(less)).filter(
    (formula): formula is LedgerReading =>
      formula.kind === "ledger" && formula.measure.kind === "awarded",
  );

const isLimitOn = ({ limit, scope }: Cap, reading: LedgerReading): boolean =>
  limit.measure === "money" && isSameScope(scope, reading.scope);

const isSameScope = (one: Scope, other: Scope): boolean =>
  one.kind === "each" &&
  other.kind === "each" &&
  one.facts.length === other.facts.length &&
  one.facts.every((fact) => other.facts.includes(fact));

/** What no cap of that scope counts. A grant's own earlier awards are counted by all its caps. */
function missingFrom(
  caps: readonly Cap[],
  { grants, externals }: LedgerReading,
  grant: Grant,
): readonly string[] {
  const counted = new Set(caps.flatMap((cap) => [...cap.grants, ...cap.externals.map(nameOf)]));
  return [...grants, ...externals.map(nameOf)].filter(
    (name) => name !== grant.name && !counted.has(name),
  );
}

const nameOf = ({ name }: { readonly name: string }): string => name;
