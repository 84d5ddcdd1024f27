import type { Fact } from "../../model/fact.ts";
import { label } from "../label.ts";
import { agencies, agency } from "../names.ts";
import { link, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
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
  find: (by, facts, s) => {
    const all = facts.map((fact) => found(fact, s));
    const lead = phrase`${agency(by, s)}负责${finding(facts)}`;
    return all.length === 1
      ? phrase`${lead}${series(all)}`
      : phrase`${lead}下列事项：${series(all)}`;
  },
};

/** 平台是否已获认定, 示范性评分 */
function found(fact: Fact, s: Setting): Phrase {
  const told = inWords(fact.label.text, s);
  if (fact.type.kind !== "yes/no") return label(fact, s);
  const begun = predicate.exec(told);
  if (begun === null) return phrase`“${label(fact, s)}”是否成立`;
  const verb = told.slice(begun.index).replace(foundAlready, "");
  return link("fact", fact.name, words(`${told.slice(0, begun.index)}是否${verb}`));
}

/** Where what is said of something begins, after what it is said of. */
const predicate = /经(?![营济费办理])|已|符合|属于|通过(?!率)|达到/;

/** Whoever finds it need not be told that it is found. */
const foundAlready = /^经(?:认定|核准|审核|核定)(?=符合|属于|达到)/;
