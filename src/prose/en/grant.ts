import type { Accumulated, Grant } from "../../model/grant.ts";
import type { GrantWords } from "../grant.ts";
import { joined, link, nothing, phrase, spaced } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { inWords } from "../setting.ts";
import { amountPerCap, ownCaps } from "../bound.ts";
import { form } from "../form.ts";
import { within } from "../brackets.ts";
import { capOn } from "./cap.ts";
import { bandCases, tableCases } from "./choice.ts";
import { isPlural, noun } from "./label.ts";
import { list } from "./punctuation.ts";
import { during, per as perPeriod } from "./period.ts";
import { per as perScope, same } from "./scope.ts";

export const grant: GrantWords = {
  summary,
  amount,
  support,
  less: (less) => phrase`from this is taken off ${less}; the amount does not fall below zero`,
  atLeast: (floor) => phrase`the amount is at least ${floor}, as far as the ceilings allow`,
  totals,
  nothingBelow: (floor) =>
    phrase`where less than ${floor} would be left after the ceilings, no award is made`,
};

/** "30% of computing-power expenses, up to CNY 6 million per enterprise per year" */
function summary(grant: Grant, s: PageSetting): Phrase {
  const caps = ownCaps(grant).map((cap) => capOn(cap, grant.name, s));
  if (caps.length === 0) return amount(grant, s);
  return phrase`${amount(grant, s)}${separatorAfter(grant)}${list(caps, "and")}`;
}

/** "30% of computing-power expenses", "up to CNY 500,000 per large model" */
function amount(grant: Grant, s: PageSetting): Phrase {
  const bare = ["atom", "noun", "product"] as const;
  const less = grant.less && phrase`less ${within(grant.less, bare, s)}`;
  const floor = grant.atLeast && phrase`at least ${within(grant.atLeast, bare, s)}`;
  return joined([bound(grant, s), less ?? nothing, floor ?? nothing], separatorAfter(grant));
}

/** What follows a list holds for all of it, not for its last row. */
const separatorAfter = (grant: Grant): string => (form(grant.amount) === "list" ? "; " : ", ");

/** "up to CNY 500,000 per large model", "up to an amount depending on the size: …" */
function bound(grant: Grant, s: PageSetting): Phrase {
  const { kind } = grant.amount;
  const depends = kind === "table" || kind === "bands" ? "an amount" : nothing;
  const given = s.say.value(grant.amount, s);
  const discretion = grant.discretion ? spaced("up to", depends) : nothing;
  return spaced(discretion, given, perOf(grant, s));
}

/** "per large model", "per platform per year": the ceiling that an amount per something brings. */
function perOf(grant: Grant, s: PageSetting): Phrase {
  const cap = amountPerCap(grant);
  if (cap === undefined) return nothing;
  const period = cap.period.kind === "lifetime" ? nothing : perPeriod(cap.period, s);
  return link("cap", cap.id, spaced(perScope(cap.scope, s), period));
}

/** "the amount is 30% of computing-power expenses", "the amount depends on the size: …" */
function support(grant: Grant, s: PageSetting): Phrase {
  const { amount: given, discretion } = grant;
  if (!discretion && given.kind === "table") {
    return spaced(phrase`the amount depends on ${tableCases(given, s)}`, perOf(grant, s));
  }
  if (!discretion && given.kind === "bands") {
    return spaced(phrase`the amount depends on ${bandCases(given, s)}`, perOf(grant, s));
  }
  if (!discretion && given.kind === "dated") {
    return spaced(
      phrase`the amount depends on the date: ${s.say.value(given, s)}`,
      perOf(grant, s),
    );
  }
  return phrase`the amount is ${bound(grant, s)}`;
}

/** "it is worked out on totals: …" */
function totals({ scope, period, totals: facts }: Accumulated, s: PageSetting): Phrase {
  const added = list(
    facts.map((fact) => noun(fact, s)),
    "and",
  );
  const claims = spaced("this claim and the earlier ones", same(scope, s, "of"), during(period, s));
  const [only] = facts;
  const isOne = facts.length === 1 && only !== undefined && !isPlural(inWords(only.label.text, s));
  const base =
    only === undefined
      ? nothing
      : phrase`: ${added} ${isOne ? "is" : "are"} added up over ${claims}`;
  return phrase`it is worked out on totals${base}; what the earlier ones were worked out at is taken off, so that several claims give what one would`;
}
