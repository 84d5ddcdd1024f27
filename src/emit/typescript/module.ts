import type { Define, LedgerReading } from "../../model/amount.ts";
import type { Cap } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import type { Policy } from "../../model/policy.ts";
import { Identifiers } from "./identifier.ts";
import { member } from "./literal.ts";

/** Everything of the runtime that an evaluator may use; the file imports what it does use. */
export const runtimeValues = [
  "Ledger",
  "always",
  "bands",
  "between",
  "byQuantity",
  "cap",
  "compare",
  "daysBetween",
  "divided",
  "every",
  "fixed",
  "grant",
  "greatest",
  "least",
  "minus",
  "missing",
  "monthOf",
  "monthsBetween",
  "noValueYet",
  "plus",
  "ratio",
  "roundTo",
  "shifted",
  "slices",
  "some",
  "tally",
  "times",
  "total",
  "whole",
  "wholeUnits",
  "yearOf",
  "yearsBetween",
] as const;
export const runtimeTypes = [
  "DateText",
  "Decimal",
  "Entry",
  "Fact",
  "Given",
  "LedgerReading",
  "Moment",
  "Money",
  "Percent",
  "Policy",
  "Ratio",
] as const;

/** Names that stand for something in every evaluator. */
const ownNames = ["at", "choice", "f", "fact", "given", "policy", "readings", "row", "t"];
const publicNames = ["Claim", "openLedger", "openUntypedLedger"];

/**
 * The evaluator module of a policy while it is written: which names its parts have, and what the
 * formulas have asked for so far, defines and readings of the ledger.
 */
export class Module {
  readonly policy: Policy;
  readonly identifiers = new Identifiers([
    ...runtimeValues,
    ...runtimeTypes,
    ...ownNames,
    ...publicNames,
  ]);
  readonly readings: LedgerReading[] = [];
  readonly choices: readonly string[];
  readonly #facts: ReadonlyMap<Fact, string>;
  readonly #defines = new Map<Define, string>();
  readonly #caps = new Map<Cap, string>();

  constructor(policy: Policy) {
    this.policy = policy;
    const keys = new Identifiers([]);
    this.#facts = new Map(policy.facts.map((fact) => [fact, keys.give(fact.name)]));
    this.choices = choicesOf(policy);
  }

  /** The key of a fact's declaration; a second one of the name has another. */
  factKey(fact: Fact): string {
    const found = this.#facts.get(fact);
    if (found === undefined) throw new Error(`The policy does not declare ${fact.name}.`);
    return found;
  }

  fact(fact: Fact): string {
    return member("fact", this.factKey(fact));
  }

  choice(value: string): string {
    return member("choice", value);
  }

  /** The place of a reading in the list of those that the formulas use. */
  reading(reading: LedgerReading): number {
    if (!this.readings.includes(reading)) this.readings.push(reading);
    return this.readings.indexOf(reading);
  }

  define(define: Define): string {
    return given(this.#defines, define, () => this.identifiers.give(define.name));
  }

  /** The defines that formulas have used so far, with the names of their functions. */
  get defines(): ReadonlyMap<Define, string> {
    return this.#defines;
  }

  cap(cap: Cap): string {
    return given(this.#caps, cap, () => this.identifiers.give(cap.id.replaceAll(".", " ")));
  }
}

function given<Key>(names: Map<Key, string>, key: Key, make: () => string): string {
  const name = names.get(key) ?? make();
  names.set(key, name);
  return name;
}

/** The names of all values of all `one of` facts and columns, once each. */
function choicesOf({ facts }: Policy): readonly string[] {
  const types = facts.flatMap(({ type }) =>
    type.kind === "list" ? type.columns.map((column) => column.type) : [type],
  );
  const names = types.flatMap((type) =>
    type.kind === "one of" ? type.values.map(({ name }) => name) : [],
  );
  return [...new Set(names)];
}
