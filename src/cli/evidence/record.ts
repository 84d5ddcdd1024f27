import fs from "node:fs";
import { join } from "node:path";
import { writeFile } from "../files.ts";
import type { Problem } from "../problem.ts";

/**
 * What is kept beside an evaluator about it. Each says of which model and text it is, so that it holds
 * of no other; `edict build` leaves these files alone.
 */
export type RecordName = "proof.json" | "tested.json";

/** JSON that has been read: nothing is known of it yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether the folder holds an evaluator, beside which records belong. */
export const isBuilt = (folder: string): boolean => fs.existsSync(join(folder, "evaluator.ts"));

/** The same content gives the same bytes. */
export const keepRecord = (
  folder: string,
  name: RecordName,
  of: string,
  content: object,
): Problem | undefined =>
  writeFile(join(folder, name), `${JSON.stringify({ of, ...content }, undefined, 2)}\n`);

/** The record of exactly this model and text; a record of another one is none. */
export function recordOf(folder: string, name: RecordName, of: string): Json | undefined {
  const record = readRecord(folder, name);
  return record?.["of"] === of ? record : undefined;
}

/** The record that is there; undefined where there is none that can be read. */
function readRecord(folder: string, name: RecordName): Json | undefined {
  const path = join(folder, name);
  if (!fs.existsSync(path)) return undefined;
  try {
    const content: unknown = JSON.parse(fs.readFileSync(path, "utf8"));
    return isJson(content) ? content : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A number of things; undefined for what is none. */
export const count = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** The items, where every one can be read. */
export function items<T>(
  value: unknown,
  item: (one: Json) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.map((one: unknown) => (isJson(one) ? item(one) : undefined));
  const known = read.flatMap((one) => (one === undefined ? [] : [one]));
  return known.length === read.length ? known : undefined;
}
