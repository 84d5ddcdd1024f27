import type { LedgerReading, Measure } from "../../model/amount.ts";
import { label } from "../label.ts";
import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { lookingBack } from "./period.ts";
import { same } from "./scope.ts";

/** 同一项目此前已获得的“配套项目”资助金额, 全部申请人此前已获得的“配套项目”资助金额 */
export const ledger = (
  { measure, scope, period }: LedgerReading,
  under: Phrase,
  s: PageSetting,
): Phrase =>
  phrase`${scope.kind === "everyone" ? words("全部申请人") : same(scope, s)}${lookingBack(period, s)}此前${counted(measure, under, s)}`;

function counted(measure: Measure, under: Phrase, s: PageSetting): Phrase {
  switch (measure.kind) {
    case "awarded":
      return phrase`已获得的${under}资助金额`;
    case "paid":
      return phrase`已获得的${under}拨付金额`;
    case "awards":
      return phrase`已获得${under}资助的次数`;
    case "years awarded":
      return phrase`已获得${under}资助的年数`;
    case "sum":
      return phrase`已获得${under}资助的各项申请的${label(measure.fact, s)}之和`;
  }
}
