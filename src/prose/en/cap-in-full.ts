import type { Cap, Ranking } from "../../model/cap.ts";
import { joined, link, nothing, phrase, spaced, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { isVersion } from "../setting.ts";
import { fixedCount, isOne, isYearly } from "../bound.ts";
import { within } from "./brackets.ts";
import { limit, refs } from "./cap.ts";
import { count } from "./figure.ts";
import { external } from "./label.ts";
import { list, thisPolicy } from "./names.ts";
import { during, interval } from "./period.ts";
import { same } from "./scope.ts";
import { sentence } from "./sentence.ts";

/** "Awards to the same enterprise in one calendar year add up to at most CNY 6 million." and so on. */
export function capInFull(cap: Cap, s: Setting): readonly Phrase[] {
  const [bound, ...more] = [statement(cap, s), ...whenShort(cap, s), ...whileInForce(cap, s)];
  return [link("cap", cap.id, sentence(bound)), ...more.map(sentence)];
}

/** What is counted, for whom, for how long, and how much that may be. */
function statement(cap: Cap, s: Setting): Phrase {
  const most = limit(cap.limit, cap, s);
  switch (cap.limit.measure) {
    case "money":
      return phrase`${counted(cap, s)} add up to at most ${most}`;
    case "awards":
      return spaced("at most", most, isOne(fixedCount(cap)) ? "is" : "are", "made", where(cap, s));
    case "open awards":
      return spaced("at most", most, where(cap, s), "at a time: neither completed nor taken back");
    case "consecutive years":
      return spaced("awards are made", where(cap, s), "in at most", most);
  }
}

/** "awards to the same enterprise in one calendar year under “A” and “B”" */
function counted(cap: Cap, s: Setting): Phrase {
  const all = cap.scope.kind === "everyone" || cap.wording === "joint over all";
  const period = isYearly(cap) ? words("in one year") : during(cap.period, s);
  return spaced(all ? "all awards" : "awards", same(cap.scope, s), period, source(cap, s));
}

/** "under “A” and “B” for the same platform in one calendar year" */
const where = (cap: Cap, s: Setting): Phrase =>
  spaced(source(cap, s), same(cap.scope, s), during(cap.period, s));

/** "under this grant", "under these Measures and “other aid” together" */
function source(cap: Cap, s: Setting): Phrase {
  const own = cap.wording === "joint over all" ? thisPolicy(s) : grants(cap, s);
  const others = cap.externals.map((one) => phrase`“${external(one, s)}”`);
  const together = list([own, ...others], "and");
  return cap.grants.length + others.length > 1 && cap.wording !== "cap"
    ? phrase`under ${together}, taken together,`
    : phrase`under ${together}`;
}

const grants = (cap: Cap, s: Setting): Phrase =>
  cap.wording === "joint" ? refs(cap.grants, s) : words("this grant");

/** What becomes of an award that does not fit. */
function whenShort(cap: Cap, s: Setting): readonly Phrase[] {
  if (cap.ranking !== undefined) return ranked(cap, cap.ranking, s);
  if (cap.limit.measure !== "money") return [words("further claims are refused")];
  return shortages[cap.whenShort].map(words);
}

const shortages: Record<Cap["whenShort"], readonly string[]> = {
  reduce: ["where less is left, the award is reduced to what is left"],
  refuse: ["an award that does not fit into what is left is refused as a whole, not reduced"],
  "pro rata": [
    "where awards decided together come to more than what is left, all of them are reduced in proportion",
    "a claim decided alone takes at most what is left",
  ],
  "in principle": [
    "this is the usual maximum: an award above it is not reduced, and the result says so",
  ],
};

/** How claims decided together are chosen from. */
function ranked(cap: Cap, ranking: Ranking, s: Setting): readonly Phrase[] {
  const alone = words("a claim decided alone is served as long as there is room");
  if (ranking.kind === "by award") {
    const fixed = fixedCount(cap);
    const best = isOne(fixed)
      ? words("the most favourable is chosen")
      : spaced(
          "the",
          fixed === undefined ? nothing : count(fixed, s),
          "most favourable are chosen",
        );
    return [phrase`of claims decided together ${best}; of equal ones, the earlier`, alone];
  }
  const values = ranking.values.map((value) => within(value, ["atom", "noun", "product"], s));
  const order = joined(values, ", then by ");
  return [
    phrase`claims decided together are served by ${order}, highest first; equal ones by date`,
    alone,
  ];
}

const whileInForce = (cap: Cap, s: Setting): readonly Phrase[] =>
  isVersion(cap.inForce, s) ? [phrase`this applies ${interval(cap.inForce, s)}`] : [];
