import type { Grant } from "../../model/grant.ts";
import { link, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { ConditionList } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { isVersion, withinTerm } from "../setting.ts";
import type { RequirementList } from "../requirement.ts";
import { deciders, findings, requirementLists } from "../requirement.ts";
import { item } from "./condition.ts";
import { finding } from "./fact.ts";
import { label } from "./label.ts";
import { agencies, agency, series } from "./names.ts";
import { interval, yearWindow } from "./period.ts";
import { sentence } from "./sentence.ts";

/** 资助资金拨付给企业。 and when claims are accepted. */
export function whoGets({ payee, window, inForce }: Grant, s: Setting): readonly Phrase[] {
  const date = label(s.policy.datedBy, s);
  return [
    phrase`资助资金拨付给${label(payee, s)}`,
    isVersion(inForce, s) && phrase`适用于${date}${interval(withinTerm(inForce, s), s)}的申请`,
    window && phrase`仅受理${date}在${yearWindow(window, s)}之间的申请`,
  ]
    .filter((clause) => clause !== undefined && clause !== false)
    .map(sentence);
}

/** 须同时符合下列条件：, 有下列情形之一的，不予资助： */
export const conditions = (grant: Grant, s: Setting): readonly ConditionList[] =>
  requirementLists(grant).map((list) => ({
    must: list.must === "all" || list.must === "any" ? "hold" : "fail",
    lead: words(lead(list)),
    items: list.items.map(({ id, test }) => {
      const told = item(test, s);
      return { ...told, text: link("condition", id, told.text) };
    }),
  }));

function lead({ must, items }: RequirementList): string {
  const isOne = items.length === 1;
  switch (must) {
    case "all":
      return isOne ? "须符合下列条件：" : "须同时符合下列条件：";
    case "any":
      return "须符合下列条件之一：";
    case "none":
      return isOne ? "有下列情形的，不予资助：" : "有下列情形之一的，不予资助：";
    case "not all":
      return "同时有下列情形的，不予资助：";
  }
}

/** …工业和信息化局在上述限额内审定资助金额。 …负责认定：平台已获认定。 */
export function whoDecides(grant: Grant, s: Setting): readonly Phrase[] {
  const found = findings(grant).map(({ agency: one, facts }) => {
    const all = series(facts.map((fact) => label(fact, s)));
    return sentence(phrase`${agency(one, s)}负责${finding(facts)}：${all}`);
  });
  return [sentence(grant.discretion ? decision(grant, s) : calculated), ...found];
}

const calculated = words("资助金额按规定标准计算得出，不另行裁量");

function decision(grant: Grant, s: Setting): Phrase {
  const all = deciders(grant, s.policy);
  const who = all.length === 0 ? words("主管部门") : agencies(all, s);
  return phrase`${who}在上述限额内审定资助金额`;
}
