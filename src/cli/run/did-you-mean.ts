import type { Texts } from "../../diagnostics/message.ts";
import { nearestNames } from "../../diagnostics/nearest-name.ts";
import { locales } from "../../locale/locales.ts";
import type { PolicyError } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";

/** The names near one that the policy does not have, as a sentence of its own. */
export function didYouMean(error: PolicyError, policy: Policy): Texts | undefined {
  const near = nearest(error, policy);
  if (near.length === 0) return undefined;
  const { en, zh } = locales;
  return {
    en: ` Did you mean ${en.list(near, "or")}?`,
    zh: `您的意思是不是${zh.list(near, "or")}？`,
  };
}

function nearest({ code, fact, value }: PolicyError, policy: Policy): readonly string[] {
  switch (code) {
    case "unknown-grant":
      return nearestNames(value, claimable(policy));
    case "unknown-fact":
      return nearestNames(fact, stateable(policy));
    default:
      return [];
  }
}

/** What a claim may name: a grant, or another programme whose award it records. */
const claimable = ({ grants, externals }: Policy): readonly string[] => [
  ...namesOf(grants),
  ...namesOf(externals),
];

/** Facts, and the columns of lists as "staff.wage". */
const stateable = ({ facts }: Policy): readonly string[] =>
  facts.flatMap(({ name, type }) =>
    type.kind === "list" ? [name, ...type.columns.map((each) => `${name}.${each.name}`)] : [name],
  );

const namesOf = (named: readonly { readonly name: string }[]): readonly string[] =>
  named.map(({ name }) => name);
