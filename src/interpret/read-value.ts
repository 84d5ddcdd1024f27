import { parseDate } from "../exact/date.ts";
import { formatDecimal, isFiniteDecimal, parseDecimal } from "../exact/decimal.ts";
import { maxMinor } from "../exact/money.ts";
import type { Rational } from "../exact/rational.ts";
import { compare, divide, isNegative, multiply, one, rational, zero } from "../exact/rational.ts";
import type { CanonicalRow, CanonicalValue } from "../model/entry.ts";
import type { Column, FactType } from "../model/fact.ts";
import type { Minor } from "../model/outcome.ts";
import type { Currency } from "../model/policy.ts";
import type { Attempt, Failure } from "./attempt.ts";
import { all, andThen, problem } from "./attempt.ts";

/** A value from outside, which may be anything, in the canonical form of its type. */
export function readValue(
  name: string,
  type: FactType,
  raw: unknown,
  currency: Currency,
): Attempt<CanonicalValue> {
  switch (type.kind) {
    case "money":
      return readMoney(name, raw, currency);
    case "count":
      return readCount(name, raw);
    case "number":
      return readNumber(name, raw, type.from, type.to);
    case "percent":
      return readPercent(name, raw);
    case "list":
      return readList(name, raw, type.columns, currency);
    default:
      return readPlain(name, type, raw);
  }
}

type PlainType = Extract<FactType, { kind: "date" | "yes/no" | "one of" | "id" }>;

function readPlain(name: string, type: PlainType, raw: unknown): Attempt<string | boolean> {
  switch (type.kind) {
    case "date":
      return readDate(name, raw);
    case "yes/no":
      return readTruth(name, raw);
    case "one of":
      return readChoice(
        name,
        raw,
        type.values.map((value) => value.name),
      );
    case "id":
      return readId(name, raw);
  }
}

/** Whole minor units, or a decimal string with at most the currency's decimals; never below 0. */
export function readMoney(name: string, raw: unknown, currency: Currency): Attempt<Minor> {
  if (typeof raw !== "string") {
    return andThen(readWhole(name, raw, "money"), (value) => fromZero(name, raw, value));
  }
  const major = parseDecimal(raw);
  if (major === undefined) return problem("wrong-type", name, raw, "money");
  if (isNegative(major)) return problem("negative", name, raw, "0 or more");
  if (decimalsIn(raw) > currency.decimals) {
    return problem("too-many-decimals", name, raw, `at most ${currency.decimals} decimals`);
  }
  return fromZero(name, raw, multiply(major, rational(10n ** BigInt(currency.decimals))));
}

// "1.000" is whole in fen, but whoever wrote a third decimal may not mean yuan.
const decimalsIn = (text: string): number => (text.split(".")[1] ?? "").length;

function readCount(name: string, raw: unknown): Attempt<number> {
  const whole = typeof raw === "string" ? wholeFromText(name, raw) : readWhole(name, raw, "count");
  return andThen(whole, (value) => fromZero(name, raw, value));
}

function wholeFromText(name: string, raw: string): Attempt<Rational> {
  const value = /^-?\d+$/.test(raw) ? parseDecimal(raw) : undefined;
  return value ?? problem("wrong-type", name, raw, "count");
}

/** A number of the host language that is whole. Floating-point numbers never come further. */
function readWhole(name: string, raw: unknown, expected: string): Attempt<Rational> {
  if (typeof raw === "bigint") return rational(raw);
  if (typeof raw !== "number" || !Number.isInteger(raw)) {
    return problem("wrong-type", name, raw, expected);
  }
  return Number.isSafeInteger(raw) ? rational(raw) : beyondRange(name, raw);
}

/** A whole number that must lie between 0 and 2^53 − 1. */
function fromZero(name: string, raw: unknown, value: Rational): Attempt<number> {
  if (isNegative(value)) return problem("negative", name, raw, "0 or more");
  return compare(value, rational(maxMinor)) > 0 ? beyondRange(name, raw) : Number(value.n);
}

const beyondRange = (name: string, raw: unknown): Failure =>
  problem("out-of-range", name, raw, `at most ${maxMinor}`);

function readNumber(name: string, raw: unknown, from: Rational, to: Rational): Attempt<string> {
  const value =
    typeof raw === "string"
      ? (parseDecimal(raw) ?? problem("wrong-type", name, raw, "number"))
      : readWhole(name, raw, "number");
  const bounds = `${formatBound(from)} to ${formatBound(to)}`;
  return andThen(value, (number) => within(name, raw, number, from, to, bounds));
}

const formatBound = (bound: Rational): string =>
  isFiniteDecimal(bound) ? formatDecimal(bound) : `${bound.n}/${bound.d}`;

/** "33.3%" or "5‰", from 0 to 100%. */
function readPercent(name: string, raw: unknown): Attempt<string> {
  const found = typeof raw === "string" ? /^(.*)([%‰])$/.exec(raw) : null;
  const value = parseDecimal(found?.[1] ?? "");
  if (value === undefined) return problem("wrong-type", name, raw, "percent");
  const share = divide(value, rational(found?.[2] === "%" ? 100 : 1000));
  return within(name, raw, share, zero, one, "0% to 100%");
}

/** The number as the shortest decimal that writes it. */
function within(
  name: string,
  raw: unknown,
  value: Rational,
  from: Rational,
  to: Rational,
  bounds: string,
): Attempt<string> {
  const inside = compare(value, from) >= 0 && compare(value, to) <= 0;
  return inside ? formatDecimal(value) : problem("out-of-range", name, raw, bounds);
}

/** A day that exists, as YYYY-MM-DD. */
export function readDate(name: string, raw: unknown): Attempt<string> {
  if (typeof raw !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) {
    return problem("wrong-type", name, raw, "date");
  }
  return parseDate(raw) ?? problem("impossible-date", name, raw, "date");
}

function readTruth(name: string, raw: unknown): Attempt<boolean> {
  if (raw === true || raw === "yes") return true;
  if (raw === false || raw === "no") return false;
  return problem("wrong-type", name, raw, "yes or no");
}

function readChoice(name: string, raw: unknown, values: readonly string[]): Attempt<string> {
  const expected = values.join(", ");
  if (typeof raw !== "string") return problem("wrong-type", name, raw, expected);
  return values.includes(raw) ? raw : problem("unknown-value", name, raw, expected);
}

/** Ids are compared after Unicode NFKC and trimming (manual, section 2). */
export function readId(name: string, raw: unknown): Attempt<string> {
  if (typeof raw !== "string") return problem("wrong-type", name, raw, "id");
  const id = raw.normalize("NFKC").trim();
  return id === "" ? problem("empty-id", name, raw, "id") : id;
}

function readList(
  name: string,
  raw: unknown,
  columns: readonly Column[],
  currency: Currency,
): Attempt<readonly CanonicalRow[]> {
  if (!Array.isArray(raw)) return problem("wrong-type", name, raw, "list");
  const rows: readonly unknown[] = raw;
  return all(rows.map((row) => readRow(name, row, columns, currency)));
}

/** Each row states each column and nothing else (manual, section 11, "Writing"). */
function readRow(
  name: string,
  raw: unknown,
  columns: readonly Column[],
  currency: Currency,
): Attempt<CanonicalRow> {
  if (!isRecord(raw)) return problem("wrong-type", name, raw, "list");
  const stray = statedKeys(raw).find((key) => columns.every((column) => column.name !== key));
  if (stray !== undefined) {
    const known = columns.map((column) => column.name).join(", ");
    return problem("unknown-fact", `${name}.${stray}`, raw[stray], known);
  }
  const cells = columns.map((column) =>
    readCell(name, column, ownValue(raw, column.name), currency),
  );
  return andThen(all(cells), (read) => Object.fromEntries(read));
}

type Cell = readonly [column: string, value: number | string | boolean];

function readCell(list: string, column: Column, raw: unknown, currency: Currency): Attempt<Cell> {
  const name = `${list}.${column.name}`;
  if (raw === undefined) return problem("missing-fact", name, undefined, column.type.kind);
  return andThen(readValue(name, column.type, raw, currency), (value) => {
    if (typeof value === "object") throw new Error(`Column ${name} is a list.`);
    return [column.name, value] as const;
  });
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

/** The keys of a record that hold something, in its own order. */
export const statedKeys = (record: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(record).filter((key) => ownValue(record, key) !== undefined);

/** What a record holds itself; what it inherits, `undefined` and `null` are nothing. */
export function ownValue(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined;
}
