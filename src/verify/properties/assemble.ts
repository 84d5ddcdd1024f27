import type { PlainDate } from "../../exact/date.ts";
import { yearOf } from "../../exact/date.ts";
import type { Claim, RawMoney, RawValue } from "../../model/claim.ts";
import type { Fact } from "../../model/fact.ts";
import type { Policy } from "../../model/policy.ts";
import type { Candidate } from "./values.ts";

/** A value; of what belongs to a thing, mostly the one that this thing always has. */
export interface Drawn {
  readonly value: Candidate;
  readonly steady: readonly Candidate[];
  readonly isSteady: boolean;
}

interface DrawnClaim {
  readonly facts: readonly Fact[];
  readonly drawn: readonly Drawn[];
  readonly date: PlainDate;
  readonly decided: RawMoney | undefined;
  /** The place of a fact that is left out; -1 for none. */
  readonly lacking: number;
  /** With another one, things have other steady values. */
  readonly salt: number;
}

/** Puts a claim together from what was drawn for it. */
export function claim(
  { datedBy }: Policy,
  grant: string,
  { facts, drawn, date, decided, lacking, salt }: DrawnClaim,
): Claim {
  const stated = new Map<string, RawValue>();
  facts.forEach((fact, place) => {
    const value = drawn[place];
    if (value !== undefined && place !== lacking) stated.set(fact.name, value.value.raw);
  });
  facts.forEach((fact, place) => {
    const value = drawn[place];
    if (value?.isSteady !== true || !stated.has(fact.name)) return;
    stated.set(fact.name, steadyValue(fact, value.steady, stated, [date, salt]));
  });
  if (lacking < 0 || facts[lacking] !== datedBy) stated.set(datedBy.name, date);
  const own = decided === undefined ? {} : { decided };
  return { ...Object.fromEntries(stated), grant, ...own };
}

/** Picked by whom or what the value belongs to, so that claims of one thing agree. */
function steadyValue(
  { per, perYear }: Fact,
  values: readonly Candidate[],
  stated: ReadonlyMap<string, RawValue>,
  [date, salt]: readonly [PlainDate, number],
): RawValue {
  const owners = per.map(({ name }) => textOf(stated.get(name))).join("|");
  const key = perYear ? `${owners} ${yearOf(date)}` : owners;
  let hash = salt;
  for (let at = 0; at < key.length; at += 1) hash = (hash * 31 + key.charCodeAt(at)) % 10_007;
  return values[hash % values.length]?.raw ?? "";
}

const textOf = (value: RawValue | undefined): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);
