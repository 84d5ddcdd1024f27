import { scopeFacts } from "../../model/cap.ts";
import type { External, Fact, FactType } from "../../model/fact.ts";
import type { Interval } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { withOwners } from "./facts-read.ts";
import { comment, key, literal } from "./literal.ts";

/** A fact of a claim, and whether every claim states it, whatever its date and its branches. */
interface ClaimFact {
  readonly fact: Fact;
  readonly isRequired: boolean;
}

/** The facts of a claim on a grant, in any of its versions. */
export function grantFacts({ grants, facts }: Policy, name: string): readonly ClaimFact[] {
  const versions = grants.filter((grant) => grant.name === name);
  return namesInOrder(facts).flatMap((place) => {
    const stated = versions.map(({ states }) => states.find(({ fact }) => fact.name === place));
    const fact = stated.filter((each) => each !== undefined).at(-1)?.fact;
    const isRequired = stated.every((each) => each?.always === true);
    return fact === undefined ? [] : [{ fact, isRequired }];
  });
}

/**
 * What an award of another programme states: its date, and the scopes of the caps that count it.
 */
export function externalFacts(policy: Policy, external: External): readonly ClaimFact[] {
  const { caps, facts, datedBy, term } = policy;
  const counting = caps
    .filter(({ externals }) => externals.includes(external))
    .map(({ scope, inForce }) => ({
      names: new Set(
        scopeFacts(scope)
          .flatMap(withOwners)
          .map(({ name }) => name),
      ),
      isAlways: covers(inForce, term),
    }));
  return namesInOrder(facts).flatMap((name) => {
    const naming = counting.filter(({ names }) => names.has(name));
    const fact = facts.filter((each) => each.name === name).at(-1);
    if (fact === undefined || (name !== datedBy.name && naming.length === 0)) return [];
    return [{ fact, isRequired: name === datedBy.name || naming.some((each) => each.isAlways) }];
  });
}

const covers = (outer: Interval, inner: Interval): boolean =>
  outer.from <= inner.from &&
  (outer.until === undefined || (inner.until !== undefined && inner.until <= outer.until));

const namesInOrder = (facts: readonly Fact[]): readonly string[] => [
  ...new Set(facts.map(({ name }) => name)),
];

/** The type of a claim, so that a forgotten fact or a misspelt name is found by the compiler. */
export function claimInterface(
  name: string,
  grant: string,
  facts: readonly ClaimFact[],
  decided: "required" | "optional" | "none",
): string {
  const fields = [
    `readonly grant: ${literal(grant)};`,
    "/** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */",
    "readonly id?: string;",
    ...(decided === "none" ? [] : [decision(decided)]),
    ...facts.map(field),
  ];
  return `export interface ${name} {\n${fields.join("\n")}\n}`;
}

const decision = (decided: "required" | "optional"): string =>
  decided === "required"
    ? "/** What was given. */\nreadonly decided: Money;"
    : `${comment([undecidedYet])}\nreadonly decided?: Money;`;

const undecidedYet =
  "What the authority decided. Absent: it has not, and the result says what it may decide.";

function field({ fact, isRequired }: ClaimFact): string {
  const { name, label, type } = fact;
  const says = comment([Object.values(label.text).join(" / ")]);
  return `${says}\nreadonly ${key(name)}${isRequired ? "" : "?"}: ${rawType(type)};`;
}

function rawType(type: FactType): string {
  switch (type.kind) {
    case "money":
      return "Money";
    case "count":
    case "number":
      return "Decimal";
    case "percent":
      return "Percent";
    case "date":
      return "DateText";
    case "id":
      return "string";
    case "yes/no":
      return `boolean | "yes" | "no"`;
    case "one of":
      return type.values.map(({ name }) => literal(name)).join(" | ");
    case "list":
      return `readonly { ${type.columns
        .map((column) => `readonly ${key(column.name)}: ${rawType(column.type)}`)
        .join("; ")} }[]`;
  }
}
