import type { Define } from "../../model/amount.ts";
import type { Cap } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import { limitFormula, rankingFormulas } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Formula } from "../../model/walk.ts";
import { everythingIn, isCondition } from "../../model/walk.ts";
import { factsType } from "./fact.ts";
import { factsRead, unconditional } from "./facts-read.ts";
import { formulasIn } from "./formulas.ts";
import { formulasOf } from "./grant-formulas.ts";
import { mentions } from "./lambda.ts";
import { comment } from "./literal.ts";
import type { Module } from "./module.ts";

/** Functions for the defines that formulas use, and for those that these use in turn. */
export function defineFunctions(module: Module): string {
  const users = usersIn(module);
  const written: string[] = [];
  // Writing one may ask for another, which then stands at the end of the same list.
  for (const [define, name] of module.defines)
    written.push(defineFunction(define, name, users, module));
  return written.join("\n\n");
}

function defineFunction(
  { value, label }: Define,
  name: string,
  users: readonly User[],
  module: Module,
): string {
  const isSure = isSureIn(value, users);
  const env = formulasIn(module, isSure);
  const body = isCondition(value)
    ? env.condition(value)
    : value.gives === "date"
      ? env.date(value)
      : env.exact(value);
  const gives = isCondition(value) ? "boolean" : value.gives === "date" ? "number" : "Ratio";
  const type = factsType(factsRead([value], isSure));
  return `${comment(Object.values(label))}
function ${name}(${parameter("f", body)}: ${type}, ${parameter("at", body)}: Moment): ${gives} {
  return ${body};
}`;
}

const parameter = (name: string, body: string): string =>
  mentions(body, name) ? name : `_${name}`;

/** Formulas that are worked out together, and the facts that are stated whenever they are. */
interface User {
  readonly reaches: ReadonlySet<Formula>;
  readonly states: ReadonlySet<string>;
}

function usersIn({ policy }: Module): readonly User[] {
  return [...policy.grants.map(grantUser), ...policy.caps.flatMap(capUsers)];
}

const grantUser = (grant: Grant): User => ({
  reaches: reached(formulasOf(grant)),
  states: new Set(grant.states.filter(({ always }) => always).map(({ fact }) => fact.name)),
});

const capUsers = (cap: Cap): readonly User[] =>
  [[limitFormula(cap)], rankingFormulas(cap)].map((formulas) => ({
    reaches: reached(formulas),
    states: unconditional(formulas),
  }));

const reached = (formulas: readonly Formula[]): ReadonlySet<Formula> =>
  new Set(formulas.flatMap(everythingIn));

const isSureIn = (value: Formula, users: readonly User[]): ((fact: Fact) => boolean) => {
  const using = users.filter(({ reaches }) => reaches.has(value));
  return ({ name }) => using.every(({ states }) => states.has(name));
};
