import type { Texts } from "../../diagnostics/message.ts";
import type { Because, Failure, Verdict } from "../../verify/prove/verdict.ts";

/** Why a cap is tested only, as the end of a sentence. */
export function becauseText(because: Because): Texts {
  switch (because.kind) {
    case "in principle":
      return {
        en: "it bounds nothing: it says what is usual, and a result tells by how much it is above",
        zh: "该上限不限制资助，只说明通常额度；超出多少由结果写明",
      };
    case "windows":
      return {
        en: "each award is proved to fit beside the fullest window that is found; that the right one is found is tested against adding up",
        zh: "每笔资助不超过所查得时段的余额已经证明；累计最多的时段是否查找正确，以逐项相加的方式测试",
      };
    case "years":
      return {
        en: "each award is proved to fit beside the run of years that is found; that the right one is found is tested against adding up",
        zh: "每笔资助不超过所查得连续年数的限度已经证明；连续年数是否查找正确，以逐项相加的方式测试",
      };
    case "merger":
      return {
        en: `earlier awards also count under the new ${because.fact.en} where an authority changes it`,
        zh: `主管部门变更${because.fact.zh}后，以往资助也计入变更后的${because.fact.zh}`,
      };
    case "not read":
      return {
        en: `the evaluator cannot be read back at ${because.place}: ${because.because.en}`,
        zh: `程序在${because.place}处无法回读：${because.because.zh}`,
      };
    case "no answer":
      return {
        en: `the solver gives no answer to ${because.obligation}: ${because.because.en}`,
        zh: `求解器未能回答${because.obligation}：${because.because.zh}`,
      };
  }
}

/** What is wrong with a cap that fails, in a sentence. */
function failureText({ part, obligation }: Failure): Texts {
  switch (part.half) {
    case "bookkeeping":
      return {
        en: `what is kept for it is not always what it counts (${obligation.name})`,
        zh: `所记累计数与该上限应计入的数额可能不一致（${obligation.name}）`,
      };
    case "step":
      return {
        en: `an award can take what it counts over its amount (${obligation.name})`,
        zh: `一笔资助可使累计数突破该上限（${obligation.name}）`,
      };
    case "award":
      return {
        en: `an award or an event can be beyond its bounds (${obligation.name})`,
        zh: `资助或事项的金额可能超出允许范围（${obligation.name}）`,
      };
    case "equality":
      return {
        en: `its amount is not what the policy says (${obligation.name})`,
        zh: `其金额与政策所写不一致（${obligation.name}）`,
      };
  }
}

/** The same for each kind of verdict: a word that stands first. */
export const verdictWords: Readonly<Record<Verdict["verdict"], Texts>> = {
  proved: { en: "proved", zh: "已证明" },
  tested: { en: "tested", zh: "已测试" },
  fails: { en: "FAILS ", zh: "不成立" },
};

/** The reasons of one verdict, as one text. */
export function reasonOf(verdict: Verdict): Texts | undefined {
  switch (verdict.verdict) {
    case "proved":
      return undefined;
    case "tested":
      return joined(verdict.because.map(becauseText));
    case "fails":
      return joined(verdict.failures.map(failureText));
  }
}

const joined = (texts: readonly Texts[]): Texts => ({
  en: [...new Set(texts.map(({ en }) => en))].join("; "),
  zh: [...new Set(texts.map(({ zh }) => zh))].join("；"),
});
