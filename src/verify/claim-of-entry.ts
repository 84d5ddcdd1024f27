import { formatDecimal, parseDecimal } from "../exact/decimal.ts";
import { multiply, rational } from "../exact/rational.ts";
import type { Claim, RawRow, RawValue } from "../model/claim.ts";
import type { CanonicalRow, CanonicalValue, ClaimEntry } from "../model/entry.ts";
import type { Fact, FactType } from "../model/fact.ts";
import type { Policy } from "../model/policy.ts";

/** The claim that an entry records, as it may have come in. */
export function claimOf(policy: Policy, { grant, id, facts, decided }: ClaimEntry): Claim {
  const given = Object.entries(facts).map(([name, value]): readonly [string, RawValue] => [
    name,
    rawOf(typeIn(policy.facts, name), value),
  ]);
  return {
    ...Object.fromEntries(given),
    grant,
    id,
    ...(decided === undefined ? {} : { decided }),
  };
}

/** Versions of a fact may differ in what they allow; what kind it is stays the same. */
const typeIn = (facts: readonly Fact[], name: string): FactType | undefined =>
  facts.find((fact) => fact.name === name)?.type;

function rawOf(type: FactType | undefined, value: CanonicalValue): RawValue {
  if (typeof value !== "object") return rawCell(type, value);
  const columns = type?.kind === "list" ? type.columns : [];
  return value.map((row): RawRow =>
    rawRow(row, (name) => columns.find((c) => c.name === name)?.type),
  );
}

const rawRow = (row: CanonicalRow, typeOf: (column: string) => FactType | undefined): RawRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, rawCell(typeOf(name), value)]),
  );

/** A percent is recorded as a share of 1, and stated with its sign. */
function rawCell(
  type: FactType | undefined,
  value: number | string | boolean,
): number | string | boolean {
  const share = type?.kind === "percent" ? parseDecimal(String(value)) : undefined;
  return share === undefined ? value : `${formatDecimal(multiply(share, rational(100)))}%`;
}
