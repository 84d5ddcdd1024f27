import type { Cap } from "../../model/cap.ts";
import type { Claim } from "../../model/claim.ts";
import type { Reason } from "../../model/outcome.ts";
import { link, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { capOf, conditionOf, grantOf, remembered } from "../setting.ts";
import { tracedMoney } from "../figure.ts";
import { label } from "../label.ts";
import { yearWindow } from "./period.ts";
import { sentence } from "./punctuation.ts";

/** 单家企业每年600万元的上限已无余额。 */
export const reason = (told: Reason, claim: Claim, s: Setting): Phrase =>
  sentence(because(told, claim, s));

/** The same within a longer sentence. */
export function because(told: Reason, claim: Claim, s: Setting): Phrase {
  switch (told.kind) {
    case "amount is 0":
      return words("计算所得金额为零");
    case "not in force":
      return phrase`${label(s.policy.datedBy, s)}不在施行期间内`;
    case "outside window":
      return outsideWindow(claim, s);
    case "condition":
      return unmet(told.condition, claim, s);
    case "cap":
      return phrase`${theCeiling(told.cap, claim, s)}已无余额`;
    case "less favourable":
      return phrase`在${theCeiling(told.cap, claim, s)}内，另有资助金额更高的申请`;
    case "nothing below":
      return phrase`余下金额低于最低资助金额${tracedMoney(told.floor, s)}`;
  }
}

function outsideWindow(claim: Claim, s: Setting): Phrase {
  const window = grantOf(claim, s)?.window;
  const days = window === undefined ? words("规定") : yearWindow(window, s);
  return phrase`${label(s.policy.datedBy, s)}不在${days}的受理期内`;
}

/** 未符合以下条件：通过数据交易平台采购 */
function unmet(id: string, claim: Claim, s: Setting): Phrase {
  const found = conditionOf(id, claim, s);
  if (found === undefined) return words("不符合条件");
  const told = link("condition", id, s.say.condition(found.test, s));
  return found.must === "hold" ? phrase`未符合以下条件：${told}` : phrase`属于以下情形：${told}`;
}

/** 单家企业每年600万元的上限, 每个平台3次的上限 */
export function theCeiling(id: string, claim: Claim, s: Setting): Phrase {
  const cap = capOf(id, claim, s);
  return cap === undefined ? words("上限") : ceiling(cap, s);
}

const ceiling = remembered((cap: Cap, s) => link("cap", cap.id, s.say.ceiling(cap, s)));
