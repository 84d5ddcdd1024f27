import type { RoundingMode } from "../../exact/rational.ts";
import { add, isZero, one } from "../../exact/rational.ts";
import type { Limit } from "../../model/cap.ts";
import type { Claim } from "../../model/claim.ts";
import type { CapStep, TraceStep } from "../../model/outcome.ts";
import { parseExact } from "../exact-amount.ts";
import { link, phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { capOf, grantOf } from "../setting.ts";
import { number, tracedMoney } from "../figure.ts";
import { theCeiling } from "./reason.ts";
import { sentence } from "./punctuation.ts";

/** 算力费用的30%：450万元。 and what changed it from there. */
export const step = (told: TraceStep, claim: Claim, s: Setting): Phrase =>
  sentence(change(told, claim, s));

type CapChange = Extract<TraceStep, { step: "cap" | "pro rata" }>;
type CountMeasure = Exclude<Limit["measure"], "money">;

function change(told: TraceStep, claim: Claim, s: Setting): Phrase {
  const after = tracedMoney(told.after, s);
  switch (told.step) {
    case "amount":
      return opening(after, claim, s);
    case "less":
      return phrase`扣除${tracedMoney(told.less, s)}，余${after}`;
    case "at least":
      return phrase`提高至最低金额${after}`;
    case "rounded":
      return phrase`${directions[grantOf(claim, s)?.rounding.mode ?? "half even"]}后为${after}`;
    case "earlier amounts":
      return phrase`扣除此前各次申请已计算的${tracedMoney(told.earlier, s)}，余${after}`;
    case "decided":
      return phrase`审定金额：${after}`;
    case "cap":
      return byCap(told, claim, s);
    case "pro rata":
      return inProportion(told, claim, s);
    case "nothing below":
      return phrase`不予资助：余下${tracedMoney(told.before, s)}，低于最低资助金额${tracedMoney(told.floor, s)}`;
  }
}

const directions: Record<RoundingMode, string> = {
  down: "舍去尾数",
  up: "尾数进位",
  "half up": "四舍五入",
  "half even": "取整",
};

/** 算力费用的30%：450万元; 40元（按企业规模确定：…） */
function opening(after: Phrase, claim: Claim, s: Setting): Phrase {
  const grant = grantOf(claim, s);
  if (grant === undefined) return phrase`金额：${after}`;
  const { amount, discretion } = grant;
  if (amount.kind === "constant") return phrase`${discretion ? "限额" : "金额"}：${after}`;
  const told = s.say.value(amount, s);
  return s.say.form(amount) === "list"
    ? phrase`${discretion ? "最高" : ""}${after}（${told}）`
    : phrase`${discretion ? "不超过" : ""}${told}：${after}`;
}

/** 核减为150万元：单家企业每年600万元的上限中，此前已使用450万元 */
function byCap(told: CapChange, claim: Claim, s: Setting): Phrase {
  const cap = capOf(told.cap, claim, s);
  if (cap !== undefined && cap.limit.measure !== "money") {
    return phrase`不予资助：${counted(told, theCeiling(told.cap, claim, s), cap.limit.measure, s)}`;
  }
  if (cap?.whenShort === "refuse") return tooMuch(told, claim, s);
  return isZero(parseExact(told.after))
    ? phrase`不予资助：${usage(told, claim, s)}，已无余额`
    : phrase`核减为${tracedMoney(told.after, s)}：${usage(told, claim, s)}`;
}

/** 不予资助：每个单一经营体…的上限尚余1万元，不足10,001元 */
function tooMuch(told: CapChange, claim: Claim, s: Setting): Phrase {
  const ceiling = ceilingHere(told, claim, s);
  return isZero(parseExact(told.room))
    ? phrase`不予资助：${ceiling}已无余额`
    : phrase`不予资助：${ceiling}尚余${tracedMoney(told.room, s)}，不足${tracedMoney(told.before, s)}`;
}

/** 单家企业每年600万元的上限中，此前已使用450万元 */
export function usage(told: CapChange, claim: Claim, s: Setting): Phrase {
  const isWhole = told.after === told.limit;
  const ceiling = isWhole ? theCeiling(told.cap, claim, s) : ceilingHere(told, claim, s);
  return isZero(parseExact(told.used))
    ? phrase`已达${ceiling}`
    : phrase`${ceiling}中，此前已使用${tracedMoney(told.used, s)}`;
}

/** With its amount for this claim, where that is not a figure of the policy. */
function ceilingHere(told: CapStep, claim: Claim, s: Setting): Phrase {
  const cap = capOf(told.cap, claim, s);
  const isFigure = cap?.limit.measure === "money" && cap.limit.amount.kind === "constant";
  return cap === undefined || isFigure
    ? theCeiling(told.cap, claim, s)
    : link("cap", cap.id, s.say.ceiling(cap, s, tracedMoney(told.limit, s)));
}

/** 已达每个平台3次的上限，此前已有3次 */
function counted(told: CapStep, ceiling: Phrase, measure: CountMeasure, s: Setting): Phrase {
  const used = parseExact(told.used);
  switch (measure) {
    case "awards":
      return phrase`已达${ceiling}，此前已有${number(used, s)}次`;
    case "open awards":
      return phrase`已达${ceiling}，尚有${number(used, s)}项未完成`;
    case "consecutive years":
      return phrase`将超过${ceiling}，连同本次为连续${number(add(used, one), s)}年`;
  }
}

/** 按比例核减为1,666,666.66元：… */
function inProportion(
  told: Extract<TraceStep, { step: "pro rata" }>,
  claim: Claim,
  s: Setting,
): Phrase {
  const [sum, room] = [tracedMoney(told.sum, s), tracedMoney(told.room, s)];
  const left = phrase`${theCeiling(told.cap, claim, s)}尚余${room}`;
  return phrase`按比例核减为${tracedMoney(told.after, s)}：同批申请合计${sum}，${left}`;
}
