import { placePoint } from "../../src/exact/decimal.ts";
import type { Inputs } from "../../src/calculator/inputs.ts";
import type { Field, GrantPlan } from "../../src/calculator/plan.ts";
import type { Claim, RawRow, RawValue } from "../../src/model/claim.ts";
import type { FactType } from "../../src/model/fact.ts";
import type { Policy } from "../../src/model/policy.ts";
import { decimalsNeeded, formatDecimal } from "../../src/exact/decimal.ts";
import { add, divide, multiply, rational, subtract } from "../../src/exact/rational.ts";

/** What a reader fills in, and the claim that it says, made side by side. */
export interface Filled {
  readonly inputs: Inputs;
  readonly claim: Claim;
}

/** The same numbers from the same seed, from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Forms filled in at random: every fact is stated, and about one in nine amounts is nonsense. */
export function filledForms(
  plan: GrantPlan,
  policy: Policy,
  count: number,
  seed: number,
): readonly Filled[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => filledForm(plan, policy, random));
}

interface Value {
  readonly typed: string;
  readonly raw: RawValue | undefined;
}

function filledForm(plan: GrantPlan, policy: Policy, random: () => number): Filled {
  const plain = plan.fields.filter(({ kind }) => kind !== "list");
  const lists = plan.fields.filter(({ kind }) => kind === "list");
  const values = plain.map((field) => [field, valueOf(field, policy, random)] as const);
  const rows = lists.map((field) => [field, rowsOf(field, policy, random)] as const);
  const isDecided = plan.discretion && random() < 0.5;
  const decided = isDecided ? amount(policy.currency.decimals, random) : undefined;
  const claim: Record<string, RawValue> & { grant: string } = {
    grant: plan.grant,
    ...plan.assumed,
    ...Object.fromEntries(
      values.flatMap(([{ fact }, { raw }]) => (raw === undefined ? [] : [[fact, raw]])),
    ),
    // A list that only some claims state, with no rows, is not stated.
    ...Object.fromEntries(
      rows
        .filter(([{ ifEmpty }, { raw }]) => ifEmpty !== "leave out" || raw.length > 0)
        .map(([{ fact }, { raw }]) => [fact, raw]),
    ),
    ...(decided === undefined ? {} : { decided: decided.raw ?? "" }),
  };
  return {
    claim,
    inputs: {
      grant: plan.grant,
      typed: Object.fromEntries(values.map(([{ fact }, { typed }]) => [fact, typed])),
      rows: Object.fromEntries(rows.map(([{ fact }, { typed }]) => [fact, typed])),
      decided: decided?.typed ?? "",
      earlier: [],
    },
  };
}

function rowsOf(field: Field, policy: Policy, random: () => number) {
  const rows = Array.from({ length: Math.floor(random() * 4) }, () =>
    field.columns.map(
      (column) => [column.fact, valueOf(column, policy, random, field.fact)] as const,
    ),
  );
  return {
    typed: rows.map((row) => Object.fromEntries(row.map(([name, { typed }]) => [name, typed]))),
    raw: rows.map((row): RawRow =>
      Object.fromEntries(row.map(([name, { raw }]) => [name, plainCell(raw)])),
    ),
  };
}

const plainCell = (raw: RawValue | undefined): RawRow[string] =>
  raw === undefined || typeof raw === "object" ? "" : raw;

const pick = <Item>(items: readonly Item[], random: () => number): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick.");
  return item;
};

function valueOf(field: Field, policy: Policy, random: () => number, list?: string): Value {
  switch (field.kind) {
    case "money":
      return amount(policy.currency.decimals, random);
    case "count": {
      const count = Math.floor(10 ** (random() * 4)) - 1;
      return same(String(count));
    }
    case "number":
      return same(numberWithin(typeOf(field.fact, list, policy), random));
    case "percent": {
      const rate = String(Math.floor(random() * 1001) / 10);
      return { typed: pick([rate, `${rate}%`, `${rate} ％`], random), raw: `${rate}%` };
    }
    case "date":
      return same(dateNear(policy, random));
    case "yes/no":
    case "one of":
      return same(pick(field.values, random));
    case "id":
      return same(pick(["A", "B"], random));
    case "list":
      throw new Error("A list has rows.");
  }
}

const same = (text: string): Value => ({ typed: text, raw: text });

/** From a few units to billions, in one of the ways in which people write it. */
function amount(decimals: number, random: () => number): Value {
  if (random() < 0.02) return pick([same("many"), same("-5")], random);
  const minor = BigInt(Math.floor(10 ** (2 + random() * 9)));
  const coarse = random() < 0.5 ? minor - (minor % 10n ** BigInt(decimals + 3)) : minor;
  const raw = placePoint(coarse, decimals);
  const [whole = "", fraction] = raw.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const tail = fraction === undefined ? "" : `.${fraction}`;
  const inWan = formatDecimal(divide(rational(coarse, 10n ** BigInt(decimals)), rational(10_000)));
  return {
    raw,
    typed: pick([raw, `${grouped}${tail}`, `${inWan}万`, `${inWan}万元`, ` ${raw} `], random),
  };
}

function typeOf(name: string, list: string | undefined, { facts }: Policy): FactType | undefined {
  const type = facts.find((fact) => fact.name === (list ?? name))?.type;
  return type?.kind === "list" ? type.columns.find((one) => one.name === name)?.type : type;
}

function numberWithin(type: FactType | undefined, random: () => number): string {
  if (type?.kind !== "number") throw new Error("It is no number.");
  const share = rational(Math.floor(random() * 101), 100n);
  const value = add(type.from, multiply(subtract(type.to, type.from), share));
  return decimalsNeeded(value) === undefined ? formatDecimal(type.from) : formatDecimal(value);
}

/** Mostly within the term, now and then a little outside it. */
function dateNear({ term }: Policy, random: () => number): string {
  const first = Number(term.from.slice(0, 4));
  const last = term.until === undefined ? first + 4 : Number(term.until.slice(0, 4));
  const year = first + Math.floor(random() * (last - first + 1));
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
