import type { Cap, Limit } from "../../model/cap.ts";
import { isEmpty, joined, link, nothing, phrase, spaced, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import * as sources from "../sources.ts";
import { othersThan } from "../sources.ts";
import { fixedCount, isFigure, namedFigure, isOne, isYearly, saysTotal } from "../bound.ts";
import { within } from "../brackets.ts";
import { count } from "./figure.ts";
import { defineNoun, definite } from "./label.ts";
import { nouns } from "./much.ts";
import { thisPolicy } from "../names.ts";
import { aside, list } from "./punctuation.ts";
import { per as perPeriod } from "./period.ts";
import { per as perScope } from "./scope.ts";

/** "up to CNY 6 million per enterprise per year", linked; the whole of a cap in a few words. */
export const cap = (told: Cap, s: PageSetting): Phrase =>
  link("cap", told.id, joined([spaced(ceiling(told, s), over(told, s)), manner(told, s)], " "));

/** The same beside one of its grants: "… together with “Initially-launched products”". */
export function capOn(told: Cap, grant: string, s: PageSetting): Phrase {
  const others = othersThan(grant, told, s);
  const shared = others.length === 0 ? nothing : phrase`together with ${list(others, "and")}`;
  return link("cap", told.id, spaced(ceiling(told, s), shared, manner(told, s)));
}

/**
 * "up to CNY 6 million per enterprise per year", "at most three awards per platform"; "per bicycle
 * up to 50% of the price of the bicycle", where the amount is more than a figure.
 */
function ceiling(told: Cap, s: PageSetting): Phrase {
  const most = upTo(told.limit, told, s);
  if (isYearly(told)) return spaced(most, perScope(told.scope, s));
  return isFigure(told) ? spaced(most, holding(told, s)) : spaced(holding(told, s), most);
}

/** "per enterprise per year": for whom and for how long it holds. */
const holding = (told: Cap, s: PageSetting): Phrase =>
  spaced(perScope(told.scope, s), period(told, s));

/**
 * "the ceiling of CNY 6 million per enterprise", "the ceiling per bicycle set by the highest aid
 * (here CNY 500)"
 */
export function theCeiling(told: Cap, s: PageSetting, here: Phrase = nothing): Phrase {
  const most = limit(told.limit, told, s);
  if (told.limit.measure !== "money") return phrase`the limit of ${spaced(most, holding(told, s))}`;
  if (isFigure(told)) return phrase`the ceiling of ${spaced(most, holding(told, s))}`;
  const { kind } = told.limit.amount;
  const isNamed = kind === "fact" || kind === "define";
  const whose = isYearly(told) ? nothing : holding(told, s);
  const comesTo = isEmpty(here) ? nothing : phrase`(here ${here})`;
  return spaced("the ceiling", whose, isNamed ? "set by" : "of", most, comesTo);
}

function period(told: Cap, s: PageSetting): Phrase {
  const isForEver = told.period.kind === "lifetime";
  return isForEver && !saysTotal(told, s.policy.grants) ? nothing : perPeriod(told.period, s);
}

function upTo(bound: Limit, told: Cap, s: PageSetting): Phrase {
  switch (bound.measure) {
    case "money": {
      const most = isYearly(told) ? "within" : "up to";
      const usual = told.whenShort === "in principle" ? "in principle " : "";
      return phrase`${usual}${most} ${limit(bound, told, s)}`;
    }
    case "awards":
    case "open awards":
      return phrase`at most ${limit(bound, told, s)}`;
    case "consecutive years":
      return phrase`in at most ${limit(bound, told, s)}`;
  }
}

/** "CNY 6 million", "CNY 1 million (the usual amount)", "three awards", "one open award", "two consecutive years" */
export function limit(bound: Limit, told: Cap, s: PageSetting): Phrase {
  if (bound.measure === "money") {
    const { amount } = bound;
    if (amount.kind === "fact") return definite(amount.fact, s);
    const named = namedFigure(amount);
    if (named) return aside(s.say.value(named.figure, s), defineNoun(named.define, s));
    return within(amount, ["atom", "noun", "product"], s);
  }
  const fixed = fixedCount(told);
  const number = fixed === undefined ? within(bound.count, ["atom"], s) : count(fixed, s);
  const [one, several] = nouns[bound.measure];
  return phrase`${number} ${isOne(fixed) ? one : several}`;
}

/** "under “A” and “B” together", "for all awards under these Measures" */
function over(told: Cap, s: PageSetting): Phrase {
  const sources = sourcesOf(told, s);
  if (sources.length > 1) return phrase`under ${list(sources, "and")} together`;
  return told.wording === "joint over all"
    ? phrase`for all awards under ${thisPolicy(s)}`
    : nothing;
}

/** What a cap counts: "“A”", "“B”", "these Measures", "“other aid”". */
export const sourcesOf = (told: Cap, s: PageSetting): readonly Phrase[] =>
  sources.sourcesOf(told, thisPolicy(s), s);

/**
 * "(reduced in proportion)", "(ranked by the score)": how a ceiling differs from the usual one.
 */
function manner(told: Cap, s: PageSetting): Phrase {
  const how = told.limit.measure === "money" ? shortage[told.whenShort] : ranking(told, s);
  return isEmpty(how) ? nothing : phrase`(${how})`;
}

const shortage: Record<Cap["whenShort"], Phrase> = {
  reduce: nothing,
  refuse: words("an award that does not fit is refused"),
  "pro rata": words("reduced in proportion if claims exceed this"),
  "in principle": nothing,
};

function ranking({ ranking: order, limit: bound }: Cap, s: PageSetting): Phrase {
  if (order === undefined || bound.measure === "money") return nothing;
  if (order.kind === "by award") return words("the most favourable first");
  const values = order.values.map((one) => within(one, ["atom", "noun", "product"], s));
  return phrase`ranked by ${joined(values, ", then by ")}`;
}
