import { zh } from "../../locale/zh.ts";
import type { Policy } from "../../model/policy.ts";
import type { Prose } from "../renderer.ts";
import { setting, withinTerm } from "../setting.ts";
import { amendment } from "./amendment.ts";
import { capFigure } from "./cap-figure.ts";
import { capInFull } from "./cap-in-full.ts";
import { event } from "./event.ts";
import { example } from "./example.ts";
import { whatToState } from "./fact.ts";
import { amount, define, howMuch, meanings, summary } from "./grant.ts";
import { general, header } from "./header.ts";
import { money, rate } from "./figure.ts";
import { label } from "./label.ts";
import * as names from "./names.ts";
import { howPaid } from "./payment.ts";
import { interval, yearWindow } from "./period.ts";
import { precedence } from "./precedence.ts";
import { reading } from "./reading.ts";
import { resultsIn } from "./results.ts";
import { speech } from "./speech.ts";
import { conditions, whoDecides, whoGets } from "./who.ts";
import { words } from "./words.ts";

/** Chinese, as official texts write it. */
export function chinese(policy: Policy): Prose {
  const s = setting(zh, policy, speech);
  return {
    language: "zh",
    words,
    text: (text) => names.said(text, s),
    policyTitle: () => names.policyTitle(s),
    sectionHeading: (section) => names.sectionHeading(section, s),
    articleHeading: (article) => names.articleHeading(article, s),
    grantName: (name) => names.grantName(name, s),
    fact: (fact) => label(fact, s),
    header: () => header(s),
    general: () => general(s),
    inForce: (inForce) => interval(withinTerm(inForce, s), s),
    yearWindow: (told) => yearWindow(told, s),
    summary: (grant) => summary(grant, s),
    amount: (grant) => amount(grant, s),
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
    moneyNamed: (minor) => money(minor, s),
    rate: (value) => rate(value, "%", s),
    ...resultsIn(s),
    event: (told, result) => event(told, result, s),
  };
}
