import type { PlainDate } from "../exact/date.ts";
import { parseDate } from "../exact/date.ts";
import type { Locale } from "../locale/locale.ts";
import type { Expression } from "../model/amount.ts";
import type { Cap } from "../model/cap.ts";
import type { Claim } from "../model/claim.ts";
import type { Condition } from "../model/condition.ts";
import type { Fact } from "../model/fact.ts";
import type { Grant, GrantCondition } from "../model/grant.ts";
import type { Interval } from "../model/period.ts";
import { once } from "../model/once.ts";
import * as period from "../model/period.ts";
import type { Article, Policy } from "../model/policy.ts";
import type { Language, Text } from "../model/text.ts";
import type { Form } from "./form.ts";
import type { Phrase } from "./phrase.ts";
import type { Tongue } from "./tongue.ts";

/** What sentences need beside the construct that they tell. */
export interface Setting {
  readonly policy: Policy;
  readonly language: Language;
  readonly locale: Locale;
  readonly tongue: Tongue;
  /** The policy's currency code. */
  readonly currency: string;
  readonly say: Speech;
  /** Whether it is told beside a form, where facts have labels, and their names say nothing. */
  readonly besideForm: boolean;
}

/**
 * What a policy's constructs are called, whatever comes of a claim: the language's own grammar of
 * them, or, on a page that only tells results, what that grammar said when the page was made.
 */
export interface Speech {
  readonly value: (expression: Expression, s: Setting) => Phrase;
  readonly condition: (condition: Condition, s: Setting) => Phrase;
  /** "up to CNY 6 million per enterprise per year", linked */
  readonly cap: (cap: Cap, s: Setting) => Phrase;
  /**
   * "the ceiling of CNY 6 million per enterprise per year"; `here` is what it comes to for a claim,
   * which is told where the ceiling is no figure.
   */
  readonly ceiling: (cap: Cap, s: Setting, here?: Phrase) => Phrase;
  readonly form: (expression: Expression) => Form;
}

export const setting = (tongue: Tongue, policy: Policy, say: Speech): Setting => ({
  policy,
  language: tongue.locale.language,
  locale: tongue.locale,
  tongue,
  currency: policy.currency.code,
  say,
  besideForm: false,
});

/** Phrases about a construct that many sentences name: made once, and then the same. */
export function remembered<Construct extends object>(
  tell: (construct: Construct, s: Setting) => Phrase,
): (construct: Construct, s: Setting) => Phrase {
  const told = new WeakMap<Setting, WeakMap<Construct, Phrase>>();
  return (construct, s) => {
    const ofSetting = told.get(s) ?? new WeakMap<Construct, Phrase>();
    const phrase = ofSetting.get(construct) ?? tell(construct, s);
    told.set(s, ofSetting.set(construct, phrase));
    return phrase;
  };
}

/** A text in the sentence's language; a policy of one language is quoted in its own. */
export const inWords = (text: Text, { language, policy }: Setting): string =>
  [language, ...policy.languages].map((one) => text[one]).find((one) => one !== undefined) ?? "";

/** The version that a claim is judged by, if one is in force on its date. */
export function grantOf(claim: Claim, s: Setting): Grant | undefined {
  const date = dateOf(claim, s);
  return s.policy.grants.find(
    (grant) => grant.name === claim.grant && date !== undefined && includes(grant.inForce, date),
  );
}

/** The version of a cap that bound a claim; without a date the first. */
export function capOf(id: string, claim: Claim, s: Setting): Cap | undefined {
  const versions = s.policy.caps.filter((cap) => cap.id === id);
  const date = dateOf(claim, s);
  const inForce = versions.find(
    (cap) => date !== undefined && includes(cap.inForce, date) && cap.grants.includes(claim.grant),
  );
  return inForce ?? versions[0];
}

/** The condition with this id among those of the version that decided, or of any version. */
export function conditionOf(id: string, claim: Claim, s: Setting): GrantCondition | undefined {
  const decided = grantOf(claim, s);
  const grants = decided === undefined ? s.policy.grants : [decided, ...s.policy.grants];
  return grants.flatMap(({ conditions }) => conditions).find((condition) => condition.id === id);
}

/** The fact of this name; of several versions the last. */
export const factNamed = (name: string, { policy }: Setting): Fact | undefined =>
  policy.facts.filter((fact) => fact.name === name).at(-1);

/** The grant of this name; of several versions the last. */
export const grantNamed = (name: string, { policy }: Setting): Grant | undefined =>
  grantsByName(policy.grants).get(name);

const grantsByName = once(
  (grants: readonly Grant[]) => new Map(grants.map((grant) => [grant.name, grant])),
);

/** The article in the version that holds when the grant does; of several the last. */
export const articleOf = (number: string, { policy }: Setting): Article | undefined =>
  policy.articles.filter((article) => article.number === number).at(-1);

export const includes = ({ from, until }: Interval, date: PlainDate): boolean =>
  from <= date && (until === undefined || date <= until);

/** Whether a version holds for less than the whole term of the policy. */
export const isVersion = ({ from, until }: Interval, { policy: { term } }: Setting): boolean =>
  from > term.from || (until !== undefined && (term.until === undefined || until < term.until));

/** What of an interval lies within the term of the policy. */
export const withinTerm = (inForce: Interval, { policy: { term } }: Setting): Interval =>
  period.withinTerm(inForce, term);

function dateOf(claim: Claim, { policy }: Setting): PlainDate | undefined {
  const given = Object.hasOwn(claim, policy.datedBy.name) ? claim[policy.datedBy.name] : undefined;
  return typeof given === "string" ? parseDate(given) : undefined;
}
