import type { Cap } from "../../model/cap.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import type { Language, Text } from "../../model/text.ts";
import { languages } from "../../model/text.ts";

/**
 * What sentences about results need of a policy, without the formulas, which the evaluator holds, and
 * their words, which are told beforehand (src/calculator/told.ts). Of a formula its kind is left. Each
 * text is in one language; whatever was the same stays the same.
 */
export function slimPolicy(policy: Policy, language: Language): object {
  const { languages, currency, term, datedBy } = policy;
  const kept = {
    languages,
    currency,
    term,
    datedBy,
    facts: policy.facts,
    grants: policy.grants.map(slimGrant),
    caps: policy.caps.map(slimCap),
  };
  return slimmed(kept, language, new Map());
}

const slimGrant = (grant: Grant): object => {
  const { name, article, inForce, window, discretion, rounding, accumulated, states } = grant;
  return {
    name,
    article,
    inForce,
    window,
    discretion,
    rounding,
    accumulated: accumulated && { totals: accumulated.totals.map((fact) => ({ name: fact.name })) },
    amount: { kind: grant.amount.kind },
    conditions: grant.conditions.map(({ id, must, test }) => ({
      id,
      must,
      test: { kind: test.kind },
    })),
    states: states.map(({ fact }) => ({ fact })),
  };
};

const slimCap = ({ id, limit, scope, grants, whenShort, article, inForce }: Cap): object => ({
  id,
  grants,
  whenShort,
  article,
  inForce,
  scope: { kind: scope.kind },
  limit:
    limit.measure === "money"
      ? { measure: limit.measure, amount: { kind: limit.amount.kind } }
      : { measure: limit.measure },
});

function slim(value: unknown, language: Language, made: Map<object, object>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = made.get(value);
  if (before !== undefined) return before;
  const slimmer = slimmed(value, language, made);
  made.set(value, slimmer);
  return slimmer;
}

/** What no sentence about a result speaks of: places in files, and how facts belong together. */
const unsaid: readonly string[] = ["span", "per", "perYear", "setBy", "counted"];

function slimmed(value: object, language: Language, made: Map<object, object>): object {
  if (isText(value)) return inOneLanguage(value, language);
  if (Array.isArray(value)) return value.map((each: unknown) => slim(each, language, made));
  const fields = Object.entries(value).filter(([key]) => !unsaid.includes(key));
  return Object.fromEntries(fields.map(([key, held]) => [key, slim(held, language, made)]));
}

const isText = (value: object): value is Text => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
};

function inOneLanguage(text: Text, language: Language): Text {
  const said = text[language];
  return said === undefined ? text : { [language]: said };
}
