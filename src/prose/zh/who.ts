import type { Agency, Fact } from "../../model/fact.ts";
import { label } from "../label.ts";
import { agencies, agency } from "../names.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import type { WhoWords } from "../who.ts";
import { finding } from "./fact.ts";
import { series } from "./punctuation.ts";

export const who: WhoWords = {
  isFor: (beneficiary) => phrase`资助对象为${beneficiary}`,
  paidTo: (payee) => phrase`资助资金拨付给${payee}`,
  openTo: (date, inForce) => phrase`适用于${date}${inForce}的申请`,
  acceptedOnly: (date, window) => phrase`仅受理${date}在${window}之间的申请`,
  leads: {
    all: "须同时符合下列条件：",
    any: "须符合下列条件之一：",
    none: "有下列情形之一的，不予资助：",
    "not all": "同时有下列情形的，不予资助：",
  },
  leadsOfOne: { all: "须符合下列条件：", none: "有下列情形的，不予资助：" },
  innerLeads: { and: "同时属于下列情形：", or: "属于下列情形之一：" },
  calculated: "资助金额按规定标准计算得出，不另行裁量",
  calculatedWithFindings: "资助金额根据填报内容和有关单位核定或认定的内容，按规定标准计算得出",
  decide: (all, s) =>
    phrase`${all.length === 0 ? "主管部门" : agencies(all, s)}在上述限额内审定资助金额`,
  find,
};

/**
 * 示范性评分以工业和信息化局核定的为准; 是否属于下列情形，由工业和信息化局认定：平台经考核达标. What is so or not so is told as
 * it stands, since no label says where its predicate begins.
 */
function find(by: Agency, facts: readonly Fact[], s: Setting): Phrase {
  const told = facts.map((fact) => label(fact, s));
  const cases = facts.filter(({ type }) => type.kind === "yes/no");
  if (cases.length === facts.length) {
    return phrase`是否属于下列情形，由${agency(by, s)}认定：${series(told)}`;
  }
  if (cases.length > 0) return phrase`下列事项由${agency(by, s)}核定、认定：${series(told)}`;
  return told.length === 1
    ? phrase`${series(told)}以${agency(by, s)}${finding(facts)}的为准`
    : phrase`${agency(by, s)}负责${finding(facts)}下列事项：${series(told)}`;
}
