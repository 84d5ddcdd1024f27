import type { ClaimTold, Stated } from "../../diagnostics/claims-told.ts";
import { parseDecimal } from "../../exact/decimal.ts";
import { parseMinor } from "../../exact/money.ts";
import { divide, rational } from "../../exact/rational.ts";
import type { Claim, RawValue } from "../../model/claim.ts";
import type { Fact } from "../../model/fact.ts";
import type { Policy } from "../../model/policy.ts";
import type { Played } from "./binding.ts";
import { awardOf } from "./claim.ts";

/** Claims as findings tell them, with what each states of the facts that matter. */
export const claimsTold = (
  { claims, results }: Played,
  policy: Policy,
  facts: readonly Fact[] = [],
): readonly ClaimTold[] =>
  claims.map((claim, place) => {
    const award = awardOf(results[place]);
    const isAward = results[place]?.outcome !== "refused";
    return {
      grant: claim.grant,
      date: textOf(claim[policy.datedBy.name]),
      stating: facts.flatMap((fact) => statedBy(claim, fact, policy)),
      award: isAward ? { amount: rational(award), currency: policy.currency.code } : undefined,
    };
  });

function statedBy(claim: Claim, fact: Fact, policy: Policy): ClaimTold["stating"] {
  const raw = claim[fact.name];
  const value = raw === undefined ? undefined : valueOf(raw, fact, policy);
  return value === undefined ? [] : [{ fact: fact.name, value }];
}

/** Undefined for a list, which has no short form. */
export function valueOf(raw: RawValue, { type }: Fact, { currency }: Policy): Stated | undefined {
  const text = textOf(raw);
  switch (type.kind) {
    case "money": {
      const minor = parseMinor(text, currency.code);
      return minor === undefined
        ? undefined
        : { kind: "money", amount: rational(minor), currency: currency.code };
    }
    case "count":
    case "number":
      return number(parseDecimal(text));
    case "percent": {
      const share = parseDecimal(text.replace("%", ""));
      return share && { kind: "share", value: divide(share, rational(100)) };
    }
    case "date":
      return { kind: "date", date: text };
    case "yes/no":
      return { kind: "truth", is: raw === true };
    case "one of":
      return { kind: "name", name: text };
    case "id":
      return { kind: "id", id: text };
    case "list":
      return undefined;
  }
}

const number = (value: ReturnType<typeof parseDecimal>): Stated | undefined =>
  value === undefined ? undefined : { kind: "number", value };

/** A list has no text of its own. */
const textOf = (raw: RawValue | undefined): string =>
  raw === undefined || typeof raw === "object" ? "" : String(raw);
