import type { Policy } from "../model/policy.ts";
import type { Language } from "../model/text.ts";
import { amendment } from "./amendment.ts";
import { capFigure } from "./cap-figure.ts";
import { capInFull } from "./cap-in-full.ts";
import { english } from "./en/prose.ts";
import { event } from "./event.ts";
import { example } from "./example.ts";
import { whatToState } from "./fact.ts";
import type { Grammar, PageSetting } from "./grammar.ts";
import { define, howMuch, meanings } from "./grant.ts";
import { general, header } from "./header.ts";
import { label } from "./label.ts";
import * as names from "./names.ts";
import { pageSetting } from "./page-setting.ts";
import { howPaid } from "./payment.ts";
import { precedence } from "./precedence.ts";
import { reading } from "./reading.ts";
import type { Prose } from "./renderer.ts";
import { resultsIn } from "./results.ts";
import { withinTerm } from "./setting.ts";
import { conditions, whoDecides, whoGets } from "./who.ts";
import type { Words } from "./words.ts";
import { chinese } from "./zh/prose.ts";

const grammars: Readonly<Record<Language, Grammar>> = { en: english, zh: chinese };

/** Headings and other short words of each language, for pages that speak of no one policy. */
export const vocabulary: Readonly<Record<Language, Words>> = {
  en: english.words,
  zh: chinese.words,
};

/** A policy in sentences of one language. */
export function prose(language: Language, policy: Policy): Prose {
  const s = settingIn(language, policy);
  const { tongue } = s;
  const results = resultsIn(s);
  return {
    language,
    words: tongue.words,
    text: (text) => names.said(text, s),
    policyTitle: () => names.policyTitle(s),
    sectionHeading: (section) => tongue.sectionHeading(section, s),
    articleHeading: (article) => tongue.articleHeading(article, s),
    grantName: (name) => names.grantName(name, s),
    fact: (fact) => label(fact, s),
    factNamed: (fact) => tongue.noun(fact, s),
    header: () => header(s),
    general: () => general(s),
    inForce: (inForce) => tongue.interval(withinTerm(inForce, s), s),
    yearWindow: (told) => tongue.yearWindow(told, s),
    summary: (grant) => tongue.grant.summary(grant, s),
    amount: (grant) => tongue.grant.amount(grant, s),
    howMuch: (grant) => howMuch(grant, s),
    meanings: (grant) => meanings(grant, s),
    whoGets: (grant) => whoGets(grant, s),
    conditions: (grant) => conditions(grant, s),
    whoDecides: (grant) => whoDecides(grant, s),
    howPaid: (grant) => howPaid(grant, s),
    whatToState: (grant) => whatToState(grant, s),
    capInFull: (told) => capInFull(told, s),
    capFigure: (told) => capFigure(told, s),
    define: (told) => define(told, s),
    reading: (told) => reading(told, s),
    agencies: (all) => names.agencies(all, s),
    precedence: (said) => precedence(said, s),
    amendment: (told) => amendment(told, s),
    example: (told) => example(told, s),
    moneyNamed: (minor) => tongue.money(minor, s),
    rate: (value) => tongue.rate(value, "%", s),
    ...results,
    event: (told, result) =>
      result.outcome === "error" ? results.error(result.error) : event(told, result, s),
  };
}

/** What sentences about the policy need in the language. */
export const settingIn = (language: Language, policy: Policy): PageSetting =>
  pageSetting(grammars[language], policy);
