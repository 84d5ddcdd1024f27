import type { Policy } from "../../model/policy.ts";
import type { Prose } from "../renderer.ts";
import { setting, withinTerm } from "../setting.ts";
import { amendment } from "./amendment.ts";
import { value } from "./amount.ts";
import { cap } from "./cap.ts";
import { capInFull } from "./cap-in-full.ts";
import { condition } from "./condition.ts";
import { error } from "./error.ts";
import { event } from "./event.ts";
import { example } from "./example.ts";
import { whatToState } from "./fact.ts";
import { amount, define, howMuch, meanings, summary } from "./grant.ts";
import { general, header } from "./header.ts";
import { label } from "./label.ts";
import * as names from "./names.ts";
import { note } from "./note.ts";
import { explanation, outcome } from "./outcome.ts";
import { howPaid } from "./payment.ts";
import { interval } from "./period.ts";
import { precedence } from "./precedence.ts";
import { reading } from "./reading.ts";
import { reason } from "./reason.ts";
import { step } from "./step.ts";
import { conditions, whoDecides, whoGets } from "./who.ts";
import { words } from "./words.ts";

/** Chinese, as official texts write it. */
export function chinese(policy: Policy): Prose {
  const s = setting("zh", policy, { value, condition });
  return {
    language: "zh",
    words,
    capitalised: (phrase) => phrase,
    text: (text) => names.said(text, s),
    policyTitle: () => names.policyTitle(s),
    sectionHeading: (section) => names.sectionHeading(section, s),
    articleHeading: (article) => names.articleHeading(article, s),
    articleName: (number) => names.articleName(number),
    grantName: (name) => names.grantName(name, s),
    fact: (fact) => label(fact, s),
    header: () => header(s),
    general: () => general(s),
    inForce: (inForce) => interval(withinTerm(inForce, s), s),
    summary: (grant) => summary(grant, s),
    amount: (grant) => amount(grant, s),
    howMuch: (grant) => howMuch(grant, s),
    meanings: (grant) => meanings(grant, s),
    whoGets: (grant) => whoGets(grant, s),
    conditions: (grant) => conditions(grant, s),
    whoDecides: (grant) => whoDecides(grant, s),
    howPaid: (grant) => howPaid(grant, s),
    whatToState: (grant) => whatToState(grant, s),
    cap: (told) => cap(told, s),
    capInFull: (told) => capInFull(told, s),
    define: (told) => define(told, s),
    reading: (told) => reading(told, s),
    agencies: (all) => names.agencies(all, s),
    precedence: (said) => precedence(said, s),
    amendment: (told) => amendment(told, s),
    example: (told) => example(told, s),
    outcome: (result, claim) => outcome(result, claim, s),
    explanation: (result, claim) => explanation(result, claim, s),
    reason: (told, claim) => reason(told, claim, s),
    step: (told, claim) => step(told, claim, s),
    note: (told, claim) => note(told, claim, s),
    error: (told) => error(told, s),
    event: (told, result) => event(told, result, s),
  };
}
