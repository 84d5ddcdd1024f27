import type { Texts } from "../../diagnostics/message.ts";
import type { Language } from "../../locale/locale.ts";
import { locales } from "../../locale/locales.ts";
import type { Policy } from "../../model/policy.ts";
import { text } from "../../prose/phrase.ts";
import { prose } from "../../prose/prose.ts";
import type { Exceeded } from "../../verify/auditor.ts";
import type { Violation } from "../../verify/properties/properties.ts";
import { faultText } from "../audit/fault-text.ts";

/** What a sequence breaks. It is never the drafter's fault: the evaluator must keep every cap. */
export function violationText(violation: Violation, policy: Policy, language: Language): string {
  switch (violation.kind) {
    case "breach":
      return breachText(violation.finding, policy, language);
    case "fault": {
      const { finding } = violation;
      const said = faultText(finding, policy, language);
      return {
        en: `claim ${finding.entry} makes an entry that cannot be: ${said}`,
        zh: `申请${finding.entry}的登记有误：${said}`,
      }[language];
    }
    case "bound":
      return boundTexts(violation.entry.id)[violation.bound][language];
    case "crash":
      return {
        en: `the evaluator stops: ${violation.message}`,
        zh: `求值程序中断：${violation.message}`,
      }[language];
    default:
      return otherTexts(violation.claim)[violation.kind][language];
  }
}

function breachText(finding: Exceeded, policy: Policy, language: Language): string {
  const { cap, total, limit, entry } = finding;
  const isMoney = cap.limit.measure === "money";
  const [counted, allowed] = [total, limit].map((value) =>
    isMoney ? locales[language].money(value, policy.currency.code) : String(value),
  );
  const what = text(prose(language, policy).cap(cap));
  return {
    en: `claim ${entry} goes over ${cap.id} (${what}): ${counted} counted, ${allowed} allowed`,
    zh: `申请${entry}突破上限${cap.id}（${what}）：共计${counted}，上限为${allowed}`,
  }[language];
}

const boundTexts = (claim: string) =>
  ({
    negative: { en: `claim ${claim} gets less than 0`, zh: `申请${claim}的资助为负数` },
    "above the amount": {
      en: `claim ${claim} gets more than its amount`,
      zh: `申请${claim}的资助超过计算金额`,
    },
    "above the decision": {
      en: `claim ${claim} gets more than was decided`,
      zh: `申请${claim}的资助超过审定金额`,
    },
    "above the base": {
      en: `claim ${claim} gets more than what it is a share of`,
      zh: `申请${claim}的资助超过其计算基数`,
    },
  }) satisfies Record<string, Texts>;

const otherTexts = (claim: string) =>
  ({
    replay: {
      en: `at claim ${claim} the ledger, replayed from its entries, is another`,
      zh: `在申请${claim}处，按登记重放的台账与原台账不同`,
    },
    otherwise: {
      en: `claim ${claim} is decided otherwise than the rules have it`,
      zh: `申请${claim}的处理结果与政策规定不同`,
    },
    totals: {
      en: `after claim ${claim} the auditor's own sums are not what the entries add up to`,
      zh: `在申请${claim}之后，审计程序逐笔累计的结果与全部登记的合计不同`,
    },
    "error changes": {
      en: `claim ${claim} is an error, or waits, and yet changes the ledger`,
      zh: `申请${claim}出错或待审定，却改变了台账`,
    },
    "entry missing": {
      en: `claim ${claim} is decided, but not entered`,
      zh: `申请${claim}已作出决定，却未登记`,
    },
    repeated: {
      en: `claim ${claim}, sent again, is not answered as before, or changes the ledger`,
      zh: `申请${claim}重复提交时，结果与之前不同，或改变了台账`,
    },
  }) satisfies Record<string, Texts>;
