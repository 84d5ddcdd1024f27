import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** What a file of the corpus holds. */
export type Json = string | number | boolean | null | readonly Json[] | Fields;
export interface Fields {
  readonly [name: string]: Json;
}

/** One case as it stands in its file. */
export interface Case {
  readonly id: string;
  readonly origin: string;
  readonly input: Fields;
  readonly expected: Json;
}

/** A line of a history: texts by the names of their columns. */
export type Row = Readonly<Record<string, string>>;

const corpus = "test/world/corpus";

/** The folders of the corpus, in order: one for each policy. */
export const folders = (): readonly string[] => readdirSync(corpus).sort();

export function casesOf(folder: string): readonly Case[] {
  const file: Json = JSON.parse(readFileSync(join(corpus, folder, "cases.json"), "utf8"));
  return rows(asFields(file), "cases").map((one) => ({
    id: text(one, "id"),
    origin: text(one, "origin"),
    input: fields(one, "input"),
    expected: json(one, "expected"),
  }));
}

/** The histories of a folder by the names of their cases; none where it has no claims.csv. */
export function historiesOf(folder: string): ReadonlyMap<string, readonly Row[]> {
  const path = join(corpus, folder, "claims.csv");
  const lines = existsSync(path) ? rowsOf(readFileSync(path, "utf8")) : [];
  const names = [...new Set(lines.map((row) => cell(row, "case")))];
  return new Map(names.map((name) => [name, lines.filter((row) => cell(row, "case") === name)]));
}

const rowsOf = (csv: string): readonly Row[] => parse(csv, { columns: true });

/** What stands in a column; an error where there is no such column. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`There is no column "${column}".`);
  return value;
}

export const has = (input: Fields, name: string): boolean => Object.hasOwn(input, name);

/** A text, or a number as it is written. */
export function text(input: Fields, name: string): string {
  const value = json(input, name);
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw new Error(`"${name}" is no text.`);
}

export function flag(input: Fields, name: string): boolean {
  const value = json(input, name);
  if (typeof value !== "boolean") throw new Error(`"${name}" is not true or false.`);
  return value;
}

export const fields = (input: Fields, name: string): Fields => asFields(json(input, name));

export const texts = (input: Fields, name: string): readonly string[] =>
  list(input, name).map((value) => {
    if (typeof value !== "string") throw new Error(`"${name}" holds more than texts.`);
    return value;
  });

/** The same thing as many times as a count says. */
export function copies<T>(input: Fields, name: string, thing: T): readonly T[] {
  const count = json(input, name);
  if (typeof count !== "number") throw new Error(`"${name}" is no count.`);
  return Array.from({ length: count }, () => thing);
}

export const rows = (input: Fields, name: string): readonly Fields[] =>
  list(input, name).map(asFields);

function list(input: Fields, name: string): readonly Json[] {
  const value = json(input, name);
  if (!isList(value)) throw new Error(`"${name}" is no list.`);
  return value;
}

function json(input: Fields, name: string): Json {
  const value = input[name];
  if (value === undefined) throw new Error(`There is no "${name}".`);
  return value;
}

function asFields(value: Json): Fields {
  if (!isFields(value)) throw new Error("A record was expected.");
  return value;
}

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

export const isFields = (value: Json): value is Fields =>
  typeof value === "object" && value !== null && !isList(value);
