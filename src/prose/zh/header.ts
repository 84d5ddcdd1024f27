import type { HeaderWords } from "../header.ts";
import { phrase } from "../phrase.ts";
import { currencyName } from "./currency.ts";

export const header: HeaderWords = {
  issuedBy: "发布单位",
  inForce: "有效期",
  isFor: "资助对象",
  dateThatCounts: "适用日期",
  currency: "金额单位",
  currencyName,
  decidesText: (date) => phrase`申请适用的条文以${date}为准`,
  decidesTextAndPeriod: (date) =>
    phrase`申请适用的条文，以及资助计入哪一年度或其他期间的上限，均以${date}为准`,
  counting: "各项上限按已给予的资助计算；拨付前收回的部分不再计入，拨付后追回的部分仍然计入",
};
