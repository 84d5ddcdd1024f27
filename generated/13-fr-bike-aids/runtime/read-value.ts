import { looksLikeDate, parseDay } from "./calendar.ts";
import { atMostMinor, isMinor, maxMinor } from "./minor.ts";
import { canonicalId } from "./names.ts";
import type { Column, FactType } from "./policy.ts";
import { fail } from "./problem.ts";
import type { Ratio } from "./ratio.ts";
import { compare, ratio, whole, zero } from "./ratio.ts";
import type { Values } from "./values.ts";
import { parseDecimal } from "./values.ts";

/** Where a value is read into, and how many decimals money may have. */
export interface Reading {
  readonly values: Values;
  readonly decimals: number;
}

/**
 * The code of a value from outside, which may be anything. `name` is for the problem it may have.
 */
export function readValue(name: string, type: FactType, raw: unknown, to: Reading): number {
  switch (type.type) {
    case "money":
      return readMoney(name, raw, to.decimals);
    case "count":
      return readCount(name, raw);
    case "date":
      return readDate(name, raw);
    case "yes/no":
      return readTruth(name, raw);
    case "id":
      return to.values.names.code(readId(name, raw));
    case "one of":
      return to.values.names.code(readChoice(name, raw, type.values));
    case "number":
      return to.values.names.code(readNumber(name, raw, type.from, type.to));
    case "percent":
      return to.values.names.code(readPercent(name, raw));
    case "list":
      return readRows(name, raw, type.columns, to);
  }
}

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whole minor units, or a decimal string with at most the currency's decimals; never below 0. */
export function readMoney(name: string, raw: unknown, decimals: number): number {
  if (typeof raw !== "string") return readWhole(name, raw, "money");
  const found = decimalForm.exec(raw);
  if (found === null) fail("wrong-type", name, raw, "money");
  const [, sign = "", digits = "", fraction = ""] = found;
  if (sign !== "" && /[1-9]/.test(raw)) fail("negative", name, raw, "0 or more");
  // "1.000" is whole in fen, but whoever wrote a third decimal may not mean yuan.
  if (fraction.length > decimals) {
    fail("too-many-decimals", name, raw, `at most ${decimals} decimals`);
  }
  return inRange(name, raw, digits + fraction.padEnd(decimals, "0"));
}

function readCount(name: string, raw: unknown): number {
  if (typeof raw !== "string") return readWhole(name, raw, "count");
  if (!/^-?\d+$/.test(raw)) fail("wrong-type", name, raw, "count");
  if (raw.startsWith("-") && /[1-9]/.test(raw)) fail("negative", name, raw, "0 or more");
  return inRange(name, raw, raw.replace("-", ""));
}

/** The digits as a number, if it holds them exactly. */
function inRange(name: string, raw: string, digits: string): number {
  const value = Number(digits);
  return isMinor(value) ? value : beyondRange(name, raw);
}

/** A whole number of the host language from 0. Floating-point numbers never come further. */
function readWhole(name: string, raw: unknown, expected: string): number {
  if (typeof raw === "bigint") return wholeOf(name, raw);
  if (typeof raw !== "number" || !Number.isInteger(raw)) fail("wrong-type", name, raw, expected);
  if (!isMinor(raw)) beyondRange(name, raw);
  if (raw < 0) fail("negative", name, raw, "0 or more");
  return raw + 0; // no -0
}

function wholeOf(name: string, raw: bigint): number {
  if (raw < 0n) fail("negative", name, raw, "0 or more");
  return raw > BigInt(maxMinor) ? beyondRange(name, raw) : Number(raw);
}

const beyondRange = (name: string, raw: unknown): never =>
  fail("out-of-range", name, raw, atMostMinor);

export function readDate(name: string, raw: unknown): number {
  if (typeof raw !== "string" || !looksLikeDate(raw)) fail("wrong-type", name, raw, "date");
  return parseDay(raw) ?? fail("impossible-date", name, raw, "date");
}

function readTruth(name: string, raw: unknown): number {
  if (raw === true || raw === "yes") return 1;
  if (raw === false || raw === "no") return 0;
  return fail("wrong-type", name, raw, "yes or no");
}

export function readId(name: string, raw: unknown): string {
  if (typeof raw !== "string") fail("wrong-type", name, raw, "id");
  const id = canonicalId(raw);
  return id === "" ? fail("empty-id", name, raw, "id") : id;
}

function readChoice(name: string, raw: unknown, values: readonly string[]): string {
  const expected = values.join(", ");
  if (typeof raw !== "string") fail("wrong-type", name, raw, expected);
  return values.includes(raw) ? raw : fail("unknown-value", name, raw, expected);
}

function readNumber(name: string, raw: unknown, from: Ratio, to: Ratio): string {
  const value = typeof raw === "string" ? parseDecimal(raw) : wholeNumber(name, raw);
  if (value === undefined) fail("wrong-type", name, raw, "number");
  if (compare(value, from) < 0 || compare(value, to) > 0) {
    fail("out-of-range", name, raw, `${decimalText(from)} to ${decimalText(to)}`);
  }
  return decimalText(value);
}

function wholeNumber(name: string, raw: unknown): Ratio | undefined {
  if (typeof raw === "bigint") return whole(raw);
  if (typeof raw !== "number" || !Number.isInteger(raw)) return undefined;
  return isMinor(raw) ? whole(raw) : beyondRange(name, raw);
}

/** "33.3%" or "5‰", from 0 to 100%. */
function readPercent(name: string, raw: unknown): string {
  const found = typeof raw === "string" ? /^(.*)([%‰])$/.exec(raw) : null;
  const value = parseDecimal(found?.[1] ?? "");
  if (value === undefined) fail("wrong-type", name, raw, "percent");
  const share = ratio(value.n, value.d * (found?.[2] === "%" ? 100n : 1000n));
  if (compare(share, zero) < 0 || share.n > share.d) {
    fail("out-of-range", name, raw, "0% to 100%");
  }
  return decimalText(share);
}

/** The shortest decimal that writes a value from 0, or the fraction where none does: "0.333", "1/3". */
export function decimalText({ n, d }: Ratio): string {
  let [units, places] = [n * 10n ** BigInt(digitsOf(d)), digitsOf(d)];
  if (units % d !== 0n) return `${n}/${d}`;
  units /= d;
  for (; places > 0 && units % 10n === 0n; places -= 1) units /= 10n;
  if (places === 0) return String(units);
  const digits = String(units).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/**
 * As many decimals as a denominator of this size can need: one for each of its factors 2 and 5.
 */
const digitsOf = (d: bigint): number => d.toString(2).length;

/** Each row states each column and nothing else (manual, section 11, "Writing"). */
function readRows(name: string, raw: unknown, columns: readonly Column[], to: Reading): number {
  if (!Array.isArray(raw)) fail("wrong-type", name, raw, "list");
  const given: readonly unknown[] = raw;
  const rows = given.map((row) => readRow(name, row, columns, to));
  return to.values.codeOfRows(rows);
}

function readRow(name: string, raw: unknown, columns: readonly Column[], to: Reading): number[] {
  if (!isRecord(raw)) fail("wrong-type", name, raw, "list");
  const stray = statedKeys(raw).find((key) => columns.every((column) => column.name !== key));
  if (stray !== undefined) {
    const known = columns.map((column) => column.name).join(", ");
    fail("unknown-fact", `${name}.${stray}`, raw[stray], known);
  }
  return columns.map((column) => readCell(`${name}.${column.name}`, column, raw, to));
}

function readCell(
  name: string,
  column: Column,
  row: Readonly<Record<string, unknown>>,
  to: Reading,
): number {
  const raw = ownValue(row, column.name);
  if (raw === undefined) fail("missing-fact", name, undefined, column.type);
  return readValue(name, column, raw, to);
}

export const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

/** The keys of a record that hold something, in its own order. */
export const statedKeys = (record: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(record).filter((key) => ownValue(record, key) !== undefined);

/** The first key that holds something and is none of these. */
export const strayKey = (
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
): string | undefined =>
  Object.keys(record).find((key) => !known.includes(key) && ownValue(record, key) !== undefined);

/** What a record holds itself; what it inherits, `undefined` and `null` are nothing. */
export function ownValue(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined;
}
