import type { Expression } from "../../model/amount.ts";
import type { Cap, Ranking } from "../../model/cap.ts";
import { joined, link, nothing, phrase, spaced, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { isVersion, withinTerm } from "../setting.ts";
import { fixedCount, isOne, isYearly } from "../bound.ts";
import { within } from "./brackets.ts";
import { limit, sourcesOf } from "./cap.ts";
import { count } from "./figure.ts";
import { list } from "./names.ts";
import { during, interval } from "./period.ts";
import { same } from "./scope.ts";
import { sentence } from "./sentence.ts";

/**
 * "Awards to the same enterprise in one calendar year add up to at most CNY 6 million." and so on.
 */
export function capInFull(cap: Cap, s: Setting): readonly Phrase[] {
  const [bound, ...more] = [statement(cap, s), ...whenShort(cap, s), ...whileInForce(cap, s)];
  return [link("cap", cap.id, sentence(bound)), ...more.map(sentence)];
}

/** What is counted, for whom, for how long, and how much that may be. */
function statement(cap: Cap, s: Setting): Phrase {
  const most = limit(cap.limit, cap, s);
  switch (cap.limit.measure) {
    case "money": {
      const usually = cap.whenShort === "in principle" ? "in principle" : "";
      return spaced(counted(cap, s), usually, "add up to at most", most);
    }
    case "awards":
      return spaced("at most", most, isOne(fixedCount(cap)) ? "is" : "are", "made", where(cap, s));
    case "open awards":
      return phrase`${spaced("at most", most, where(cap, s))} ${isOne(fixedCount(cap)) ? "is" : "are"} possible at a time; an award is open until it is completed or taken back`;
    case "consecutive years":
      return spaced("awards are made", where(cap, s), "in at most", most);
  }
}

/** "awards under “A” and “B” together to the same enterprise in one calendar year" */
function counted(cap: Cap, s: Setting): Phrase {
  const all = cap.scope.kind === "everyone" || cap.wording === "joint over all";
  return spaced(all ? "all awards" : "awards", where(cap, s));
}

/** "under this grant for the same platform in one calendar year" */
function where(cap: Cap, s: Setting): Phrase {
  const period = isYearly(cap) ? words("in one year") : during(cap.period, s);
  const together = isJoint(cap, s) ? "together" : "";
  return spaced(phrase`under ${source(cap, s)}`, together, same(cap.scope, s), period);
}

/** "this grant", "these Measures and “other aid”" */
const source = (cap: Cap, s: Setting): Phrase =>
  isOwn(cap) ? words("this grant") : list(sourcesOf(cap, s), "and");

const isOwn = ({ wording, externals }: Cap): boolean =>
  (wording === "cap" || wording === "amount per") && externals.length === 0;

const isJoint = (cap: Cap, s: Setting): boolean => sourcesOf(cap, s).length > 1;

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
  const values = ranking.values.map(
    (value) => phrase`${bare(value, s)} (${value.gives === "date" ? "latest" : "highest"} first)`,
  );
  const order = joined(values, ", then of ");
  return [
    phrase`claims decided together are served in the order of ${order}; equal ones by date`,
    alone,
  ];
}

const bare = (value: Expression, s: Setting): Phrase =>
  within(value, ["atom", "noun", "product"], s);

const whileInForce = (cap: Cap, s: Setting): readonly Phrase[] =>
  isVersion(cap.inForce, s)
    ? [phrase`this applies ${interval(withinTerm(cap.inForce, s), s)}`]
    : [];
