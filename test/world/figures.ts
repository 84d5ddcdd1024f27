import { rational } from "../../src/exact/rational.ts";
import type { Rational } from "../../src/exact/rational.ts";
import { evaluate, test } from "../../src/interpret/amount.ts";
import type { Attempt } from "../../src/interpret/attempt.ts";
import { andThen, both, Failure } from "../../src/interpret/attempt.ts";
import type { Ledger } from "../../src/interpret/interpret.ts";
import { readFacts, statedDate } from "../../src/interpret/read.ts";
import type { RawClaim } from "../../src/interpret/read.ts";
import type { Situation } from "../../src/interpret/situation.ts";
import type { Define } from "../../src/model/amount.ts";
import type { Policy } from "../../src/model/policy.ts";

/** A figure that a policy gives: a quantity in whole units (not minor units), a truth, or a date. */
export type Figure = Rational | boolean | string;

/** What a define of the policy comes to for these facts, on a ledger as it stands. */
export function defineFor(policy: Policy, ledger: Ledger, raw: RawClaim, name: string): Figure {
  const define = policy.defines.find((one) => one.name === name);
  if (define === undefined) throw new Error(`${policy.name} defines no "${name}".`);
  const value = andThen(situationFor(policy, ledger, raw), (situation) =>
    valueOf(define, situation),
  );
  if (value instanceof Failure) throw new Error(`${name}: ${JSON.stringify(value.error)}`);
  return value;
}

const situationFor = (policy: Policy, ledger: Ledger, raw: RawClaim): Attempt<Situation> =>
  both(
    readFacts(policy, raw, { kind: "not in force" }),
    statedDate(policy, raw),
    (facts, date) => ({ policy, ledger, facts, date, totals: new Map(), row: undefined }),
  );

function valueOf({ value }: Define, situation: Situation): Attempt<Figure> {
  if (!("gives" in value)) return test(value, situation);
  const { gives } = value;
  return andThen(evaluate(value, situation), (found) =>
    gives === "money" && typeof found !== "string" ? inMajor(found, situation.policy) : found,
  );
}

/** Minor units as an amount of the currency. */
export const inMajor = ({ n, d }: Rational, { currency }: Policy): Rational =>
  rational(n, d * 10n ** BigInt(currency.decimals));
