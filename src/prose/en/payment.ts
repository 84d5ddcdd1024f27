import type { PaymentWords } from "../payment.ts";
import { phrase } from "../phrase.ts";
import { count } from "./figure.ts";

export const payment: PaymentWords = {
  atOnce: "the text names no instalments: the award is paid in one sum",
  equal: (parts, s) =>
    phrase`the award is paid in ${count(parts, s)} equal parts; what rounding leaves over is in the last`,
  stages: (stages) => phrase`the award is paid in stages: ${stages}`,
  share: (share, when) => phrase`${share} of the award when ${when}`,
  money: (money, when) => phrase`${money} when ${when}`,
  rest: (when) => phrase`the rest when ${when}`,
};
