import type { Texts } from "../../diagnostics/message.ts";
import type { Language } from "../../locale/locale.ts";
import { locales } from "../../locale/locales.ts";
import type { Policy } from "../../model/policy.ts";
import type { Fault } from "../../verify/auditor.ts";

/** What is wrong with an entry, after its id and a colon. */
export const faultText = (fault: Fault, { currency }: Policy, language: Language): string =>
  textsOf(fault, toldIn(language, fault.about, currency.code))[language];

/** What a fault is about: a name or an id, or an amount in minor units. */
interface Told {
  readonly name: string;
  readonly amount: () => string;
}

function toldIn(language: Language, about: string, currency: string): Told {
  const { quote, money } = locales[language];
  return { name: quote(about), amount: () => money(BigInt(about), currency) };
}

/** What is told of a member that no ledger of ours has entered so; its name comes quoted. */
export const malformedText = (name: string): Texts => ({
  en: `${name} is missing, malformed or at odds with the rest of the entry`,
  zh: `${name}缺失、格式有误，或与登记的其他内容不符`,
});

function textsOf({ what }: Fault, { name, amount }: Told): Texts {
  switch (what) {
    case "malformed":
      return malformedText(name);
    case "id twice":
      return { en: "an entry with this id stands before it", zh: "之前已有相同编号的登记" };
    case "no date":
      return { en: `it states no date under ${name}`, zh: `未写明日期${name}` };
    case "negative amount":
      return { en: `the amount, ${amount()}, is not above 0`, zh: `金额${amount()}不大于0` };
    case "unknown award":
      return { en: `there is no award ${name} before it`, zh: `之前没有资助${name}` };
    case "wholly reversed":
      return {
        en: `the award ${name} has been taken back as a whole`,
        zh: `资助${name}已全部收回`,
      };
    case "more than is left":
      return {
        en: `${amount()} is more than is left of the award`,
        zh: `${amount()}超过该项资助的剩余金额`,
      };
    case "scope fact missing":
      return {
        en: `it does not state ${name}, by which a cap counts`,
        zh: `未写明上限据以计算的${name}`,
      };
    case "earlier entry lacks scope fact":
      return {
        en: `the earlier entry ${name} does not state whom a cap counts it for`,
        zh: `先前的登记${name}未写明上限据以计算的事实`,
      };
    case "cap cannot be worked out":
      return {
        en: `it does not state what the amount of the cap ${name} depends on`,
        zh: `未写明上限${name}的金额所依据的事实`,
      };
  }
}
