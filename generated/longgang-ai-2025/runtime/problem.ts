import type { ErrorCode, PolicyError } from "./outcome.ts";

/**
 * Bad input, on its way out. Claims are read, checked and worked out in many small steps, and the
 * first thing found wrong ends them all: it is thrown, caught in one place (`ledger.ts`) before
 * anything was entered, and handed out as a value. It never leaves the runtime as an exception, so
 * it is no `Error`, which would spend most of its time on noting where it was made.
 */
export class Problem {
  readonly error: PolicyError;
  constructor(error: PolicyError) {
    this.error = error;
  }
}

/** Ends the claim: what `fact` holds is not what was expected. */
export function fail(
  code: ErrorCode,
  fact: string,
  value: unknown,
  expected: string,
  entry?: string,
): never {
  const error = { code, fact, value: shown(value), expected };
  throw new Problem(entry === undefined ? error : { ...error, entry });
}

/** A fact that the claim must state and does not: an error, never 0. */
export function missing(fact: string, type: string): never {
  return fail("missing-fact", fact, undefined, type);
}

/** What was given, as text, whatever it is. */
function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    case "undefined":
      return "";
    default:
      return Array.isArray(value) ? "list" : typeof value;
  }
}
