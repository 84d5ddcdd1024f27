import type { ErrorCode, PolicyError } from "../model/outcome.ts";

/** A value, or why there is none. Errors travel as values; only bugs throw. */
export type Attempt<T> = T | Failure;

/** Why something could not be worked out. */
export class Failure {
  readonly error: PolicyError;
  constructor(error: PolicyError) {
    this.error = error;
  }
}

/** What follows from the value, if there is one. */
export function andThen<T, U>(attempt: Attempt<T>, next: (value: T) => Attempt<U>): Attempt<U> {
  return attempt instanceof Failure ? attempt : next(attempt);
}

/** All values, or the first failure. */
export function all<T>(attempts: readonly Attempt<T>[]): Attempt<readonly T[]> {
  const values: T[] = [];
  for (const attempt of attempts) {
    if (attempt instanceof Failure) return attempt;
    values.push(attempt);
  }
  return values;
}

/** Two values, or the first failure. */
export const both = <T, U, V>(
  first: Attempt<T>,
  second: Attempt<U>,
  next: (first: T, second: U) => Attempt<V>,
): Attempt<V> => andThen(first, (one) => andThen(second, (other) => next(one, other)));

/** `value` is what was given, as text. */
export function problem(
  code: ErrorCode,
  fact: string,
  value: unknown,
  expected: string,
  entry?: string,
): Failure {
  const error = { code, fact, value: shown(value), expected };
  return new Failure(entry === undefined ? error : { ...error, entry });
}

/** A given value as text, whatever it is: nothing that comes in is trusted. */
export function shown(value: unknown): string {
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
