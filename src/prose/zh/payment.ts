import { number } from "../figure.ts";
import type { PaymentWords } from "../payment.ts";
import { phrase, text } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";

export const payment: PaymentWords = {
  atOnce: "条文未规定分期拨付，资助资金一次性拨付",
  equal: (parts, s) => phrase`资助资金分${number(parts, s)}期等额拨付，取整余数计入末期`,
  stages: (stages) => phrase`分阶段拨付：${stages}`,
  share: (share, when) => phrase`${at(when)}，拨付资助总额的${share}`,
  money: (money, when) => phrase`${at(when)}，拨付${money}`,
  rest: (when) => phrase`${at(when)}，拨付其余部分`,
};

/** 项目开工时; 竣工投产后, which says the time itself. */
const at = (moment: Phrase): Phrase =>
  /[时后前]$/.test(text(moment)) ? moment : phrase`${moment}时`;
