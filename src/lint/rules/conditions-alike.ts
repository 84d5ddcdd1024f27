import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { conditionsAlike } from "../../diagnostics/messages/advice.ts";
import type { Condition } from "../../model/condition.ts";
import type { Grant, GrantCondition } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import type { Rule } from "../rule.ts";
import { shapeOf } from "../same.ts";

/**
 * The same condition under several articles. One that all grants have could stand in the header; of
 * others only those are told that a define would shorten.
 */
export const conditionsAlikeIn: Rule = ({ policy }) =>
  [...conditionsByShape(policy).values()].flatMap((alike) => {
    const everywhere = policy.grants.every((grant) => alike.some(({ owner }) => owner === grant));
    const [first, ...others] = oneEachArticle(alike);
    const second = others[0];
    if (first === undefined || second === undefined) return [];
    return everywhere || isLong(first.condition.test) ? [toldAt(second, first, alike)] : [];
    function toldAt(here: Placed, before: Placed, all: readonly Placed[]): Diagnostic {
      const articles = oneEachArticle(all).map(({ article }) => article);
      const message = { en: "It stands here too.", zh: "此处也有。" };
      const related = [{ span: before.condition.span, message }];
      return diagnose(conditionsAlike, { articles, everywhere }, here.condition.span, { related });
    }
  });

interface Placed {
  readonly condition: GrantCondition;
  readonly article: string;
  readonly owner: Grant;
}

/** Conditions of articles and of grants in them; those of the header stand there already. */
function conditionsByShape({ grants }: Policy): ReadonlyMap<string, readonly Placed[]> {
  const byShape = new Map<string, Placed[]>();
  for (const owner of grants) {
    const { article, conditions } = owner;
    for (const condition of conditions) {
      if (article === undefined || condition.owner === "policy") continue;
      const shape = `${condition.must} ${shapeOf(condition.test)}`;
      byShape.set(shape, [...(byShape.get(shape) ?? []), { condition, article, owner }]);
    }
  }
  return byShape;
}

const oneEachArticle = (all: readonly Placed[]): readonly Placed[] =>
  all.filter(({ article }, at) => all.findIndex((one) => one.article === article) === at);

function isLong(condition: Condition): boolean {
  switch (condition.kind) {
    case "not":
      return isLong(condition.part);
    case "and":
    case "or":
    case "comparison":
    case "within":
      return true;
    case "truth":
    case "same choice":
    case "same id":
    case "named":
      return false;
  }
}
