import type { Rational } from "../../exact/rational.ts";
import type { Cap } from "../../model/cap.ts";
import type { CapInFullWords } from "../cap-in-full.ts";
import { joined, nothing, phrase, spaced, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { fixedCount, isOne, isYearly } from "../bound.ts";
import { limit, sourcesOf } from "./cap.ts";
import { count } from "./figure.ts";
import { list } from "./punctuation.ts";
import { during } from "./period.ts";
import { same } from "./scope.ts";

export const capInFull: CapInFullWords = {
  statement,
  shortages: {
    reduce: ["where less is left, the award is reduced to what is left"],
    refuse: ["an award that does not fit into what is left is refused as a whole, not reduced"],
    "pro rata": [
      "where awards decided together come to more than what is left, all of them are reduced in proportion",
      "a claim decided alone takes at most what is left",
    ],
    "in principle": [
      "this is the usual maximum: an award above it is not reduced, and the result says so",
    ],
  },
  beyond: {
    reduce: "a higher award is reduced to this",
    refuse: "a higher award is refused as a whole, not reduced",
  },
  noRoom: "further claims are refused",
  best,
  order: (values) =>
    phrase`claims decided together are served in the order of ${joined(values, ", then of ")}; equal ones by date`,
  highestFirst: (value) => phrase`${value} (highest first)`,
  latestFirst: (date) => phrase`${date} (latest first)`,
  alone: "a claim decided alone is served as long as there is room",
  inForce: (interval) => phrase`this applies ${interval}`,
  earlierCount: "awards under the earlier text count",
};

/** What is counted, for whom, for how long, and how much that may be. */
function statement(cap: Cap, s: PageSetting): Phrase {
  const most = limit(cap.limit, cap, s);
  switch (cap.limit.measure) {
    case "money": {
      const usually = cap.whenShort === "in principle" ? "in principle" : "";
      return cap.scope.kind === "claim"
        ? spaced(
            "the award under",
            source(cap, s, "or"),
            "for one claim is",
            usually,
            "at most",
            most,
          )
        : spaced(counted(cap, s), usually, "add up to at most", most);
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
function counted(cap: Cap, s: PageSetting): Phrase {
  const all = cap.scope.kind === "everyone" || cap.wording === "joint over all";
  return spaced(all ? "all awards" : "awards", where(cap, s));
}

/** "under this grant for the same platform in one calendar year" */
function where(cap: Cap, s: PageSetting): Phrase {
  const period = isYearly(cap) ? words("in one year") : during(cap.period, s);
  const together = isJoint(cap, s) ? "together" : "";
  return spaced(phrase`under ${source(cap, s)}`, together, same(cap.scope, s), period);
}

/** "this grant", "these Measures and “other aid”" */
const source = (cap: Cap, s: PageSetting, conjunction: "and" | "or" = "and"): Phrase =>
  isOwn(cap) ? words("this grant") : list(sourcesOf(cap, s), conjunction);

const isOwn = ({ wording, externals }: Cap): boolean =>
  (wording === "cap" || wording === "amount per") && externals.length === 0;

const isJoint = (cap: Cap, s: PageSetting): boolean => sourcesOf(cap, s).length > 1;

/** "of claims decided together the two most favourable are chosen; of equal ones, the earlier" */
function best(fixed: Rational | undefined, s: PageSetting): Phrase {
  const number = fixed === undefined ? nothing : count(fixed, s);
  const chosen = isOne(fixed)
    ? words("the most favourable is chosen")
    : spaced("the", number, "most favourable are chosen");
  return phrase`of claims decided together ${chosen}; of equal ones, the earlier`;
}
