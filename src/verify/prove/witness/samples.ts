import type { PlainDate } from "../../../exact/date.ts";
import { placePoint } from "../../../exact/decimal.ts";
import { emptyLedger, quote } from "../../../interpret/interpret.ts";
import type { Claim, RawValue } from "../../../model/claim.ts";
import type { Cap } from "../../../model/cap.ts";
import type { CanonicalValue } from "../../../model/entry.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Grant } from "../../../model/grant.ts";
import { withinTerm } from "../../../model/period.ts";
import type { Policy } from "../../../model/policy.ts";
import { isIn, movedBy } from "../../audit/calendar.ts";
import { near } from "../../properties/edges.ts";
import type { Pool } from "../../properties/pool.ts";
import { poolsOf } from "../../properties/pool.ts";
import type { Candidate } from "../../properties/values.ts";
import { moneyCell } from "../../properties/values.ts";

/** A claim that a sequence may be made of, with what it comes to before caps. */
export interface Sample {
  readonly grant: string;
  readonly date: PlainDate;
  readonly facts: Readonly<Record<string, Candidate>>;
  /** Minor units; absent where nothing is decided. */
  readonly decided: bigint | undefined;
  readonly worth: bigint;
}

/** Round amounts, in the main unit of the currency, the largest first. */
export const largeAmounts: readonly bigint[] = [10_000_000n, 1_000_000n, 100_000n, 1_000n];

/** From round to the last unit. */
export const allAmounts: readonly bigint[] = [...largeAmounts, 100n, 10n, 1n];

interface Menu {
  readonly amounts: readonly bigint[];
  /** On how many days. */
  readonly days: number;
  /** What every claim states of a thing or a year: a budget, say. */
  readonly steady: ReadonlyMap<string, Candidate>;
}

/**
 * Claims on these grants, on days that share a window of these caps or do not, each for a ladder of
 * amounts.
 */
export function samplesOf(
  policy: Policy,
  grants: readonly string[],
  periods: readonly Cap[],
  { amounts, days: mostDays, steady }: Menu,
): readonly Sample[] {
  const pools = known(policy).filter(({ name }) => grants.includes(name));
  const bare = withoutCaps(policy);
  return pools.flatMap((pool) => {
    const version = versionOf(policy, pool);
    const days = daysAround(pool.home, periods).filter((date) =>
      isDecidedOn(policy, version, date),
    );
    return days.slice(0, mostDays).flatMap((date) => {
      const base = standingClaim(bare, pool, version, date, steady);
      return base === undefined ? [] : ladder(bare, base, version, amounts);
    });
  });
}

/** Worked out once for each policy. */
function known(policy: Policy): readonly Pool[] {
  const pools = poolsOfPolicy.get(policy) ?? poolsOf(policy);
  poolsOfPolicy.set(policy, pools);
  return pools;
}

const poolsOfPolicy = new WeakMap<Policy, readonly Pool[]>();

/** A day of each of the next years, then days at the edges of the periods. */
function daysAround(home: PlainDate, periods: readonly Cap[]): readonly PlainDate[] {
  const years = [1, 2, 3].map((count) => movedBy(home, count, "years"));
  const later = years.filter((day) => day !== undefined);
  return [...new Set([home, ...later, ...near(home, periods)])];
}

/** The version that a pool is drawn for; undefined of an award of another programme. */
const versionOf = (policy: Policy, pool: Pool): Grant | undefined =>
  policy.grants.find(
    ({ name, inForce }) => name === pool.name && isIn(withinTerm(inForce, policy.term), pool.home),
  );

const isDecidedOn = (policy: Policy, version: Grant | undefined, date: PlainDate): boolean =>
  version === undefined || isIn(withinTerm(version.inForce, policy.term), date);

/** A claim that comes to something: the plainest values first, then one or two others. */
function standingClaim(
  bare: Policy,
  pool: Pool,
  version: Grant | undefined,
  date: PlainDate,
  steady: ReadonlyMap<string, Candidate>,
): Sample | undefined {
  const choices = pool.facts.map((fact, place) => {
    const known = steady.get(fact.name);
    const values = pool.values[place];
    const all = [...(values?.good ?? []), ...(values?.all ?? [])];
    return known === undefined ? all.slice(0, mostValues) : [known];
  });
  const plain = choices.map((values) => values[0]);
  const tried = [plain, ...changedOnce(plain, choices)];
  for (const values of [...tried, ...tried.flatMap((each) => changedOnce(each, choices))].slice(
    0,
    mostTries,
  )) {
    const facts = Object.fromEntries(
      pool.facts.flatMap((fact, place) => {
        const value = values[place];
        return value === undefined ? [] : [[fact.name, value] as const];
      }),
    );
    const sample = worked(bare, { grant: pool.name, date, facts, decided: undefined }, version);
    if (sample !== undefined && sample.worth > 0n) return sample;
  }
  return undefined;
}

const mostValues = 12;
const mostTries = 1_500;

type Choice = Candidate | undefined;

const changedOnce = (
  values: readonly Choice[],
  choices: readonly (readonly Candidate[])[],
): readonly (readonly Choice[])[] =>
  choices.flatMap((others, place) =>
    others.slice(1).map((other) => values.map((value, at) => (at === place ? other : value))),
  );

/** The same claim with its own amounts, or its decision, at each rung. */
function ladder(
  bare: Policy,
  base: Sample,
  version: Grant | undefined,
  amounts: readonly bigint[],
): readonly Sample[] {
  const { decimals } = bare.currency;
  const own = bare.facts.filter((fact) => isOwnMoney(fact) && base.facts[fact.name] !== undefined);
  const rungs = amounts.map((amount) => amount * 10n ** BigInt(decimals));
  const samples = rungs.flatMap((minor) => {
    const cell = moneyCell(minor, decimals);
    const facts = { ...base.facts, ...Object.fromEntries(own.map(({ name }) => [name, cell])) };
    const sample = worked(bare, { ...base, facts, decided: undefined }, version);
    if (sample === undefined || sample.worth <= 0n) return [];
    return sample.decided === undefined || minor >= sample.worth
      ? [sample]
      : [sample, { ...sample, decided: minor, worth: minor }];
  });
  const all = [...samples, base];
  return all.filter(
    (sample, place) => all.findIndex(({ worth }) => worth === sample.worth) === place,
  );
}

/** Money that belongs to the claim alone. */
const isOwnMoney = ({ type, per, perYear }: Fact): boolean =>
  type.kind === "money" && per.length === 0 && !perYear;

/** What it comes to before caps; where an authority decides, all of it. */
function worked(
  bare: Policy,
  sample: Omit<Sample, "worth">,
  version: Grant | undefined,
): Sample | undefined {
  if (version === undefined) return external(bare, sample);
  const result = quote(bare, emptyLedger, claimOf(bare, sample));
  switch (result.outcome) {
    case "granted":
    case "reduced":
      return { ...sample, worth: BigInt(result.award) };
    case "undecided":
      return { ...sample, decided: BigInt(result.atMost), worth: BigInt(result.atMost) };
    case "refused":
    case "error":
      return undefined;
  }
}

/** An award of another programme is what it states. */
function external({ currency }: Policy, sample: Omit<Sample, "worth">): Sample {
  const minor = 1_000n * 10n ** BigInt(currency.decimals);
  return { ...sample, decided: minor, worth: minor };
}

/** As a claim states it; `ids` names the things that it is about. */
export function claimOf(
  { datedBy, currency }: Policy,
  { grant, date, facts, decided }: Omit<Sample, "worth">,
  ids: Readonly<Record<string, string>> = {},
): Claim {
  const stated = Object.entries(facts).map(([name, { raw }]): [string, RawValue] => [name, raw]);
  const decision = decided === undefined ? {} : { decided: placePoint(decided, currency.decimals) };
  return { ...Object.fromEntries(stated), ...ids, [datedBy.name]: date, grant, ...decision };
}

/** As an entry would record it. */
export const recorded = (
  { datedBy }: Policy,
  { facts, date }: Sample,
): Readonly<Record<string, CanonicalValue>> => ({
  ...Object.fromEntries(Object.entries(facts).map(([name, { canonical }]) => [name, canonical])),
  [datedBy.name]: date,
});

function withoutCaps(policy: Policy): Policy {
  return { ...policy, caps: [], grants: policy.grants.map((grant) => ({ ...grant, caps: [] })) };
}
