import type { Texts } from "../../diagnostics/message.ts";
import type { Fault } from "../../verify/auditor.ts";

/** What is wrong with an entry, after its id and a colon. */
export function faultText({ what, about }: Fault, quote: (text: string) => string): Texts {
  const named = quote(about);
  switch (what) {
    case "id twice":
      return { en: "an entry with this id stands before it", zh: "之前已有相同编号的登记" };
    case "no date":
      return { en: `it states no date under ${named}`, zh: `未写明日期${named}` };
    case "negative amount":
      return { en: `the amount ${about} is not above 0`, zh: `金额${about}不大于0` };
    case "unknown award":
      return { en: `there is no award ${named} before it`, zh: `之前没有资助${named}` };
    case "more than is left":
      return {
        en: `${named} is more than is left of the award`,
        zh: `${named}超过该项资助的剩余金额`,
      };
    case "scope fact missing":
      return {
        en: `it does not state ${named}, by which a cap counts`,
        zh: `未写明上限据以计算的${named}`,
      };
    case "earlier entry lacks scope fact":
      return {
        en: `the earlier entry ${named} does not state whom a cap counts it for`,
        zh: `先前的登记${named}未写明上限据以计算的事实`,
      };
    case "cap cannot be worked out":
      return {
        en: `it does not state what the amount of the cap ${named} depends on`,
        zh: `未写明上限${named}的金额所依据的事实`,
      };
  }
}
