import type { Texts } from "../../diagnostics/message.ts";
import type { Language } from "../../locale/locale.ts";
import type { Cap } from "../../model/cap.ts";
import type { Policy } from "../../model/policy.ts";
import { text } from "../../prose/phrase.ts";
import { prose } from "../../prose/prose.ts";
import type { Fault, Proof } from "../../verify/prove/prove.ts";
import type { Verdict } from "../../verify/prove/verdict.ts";
import type { Paint, Style } from "../shell.ts";
import type { Found } from "./found.ts";
import { foundText } from "./found-text.ts";
import { reasonOf, verdictWords } from "./words.ts";

/** What is known of one policy, for a reader of one language. */
export class ProofText {
  readonly #policy: Policy;
  readonly #language: Language;
  readonly #paint: Paint;

  constructor(policy: Policy, language: Language, paint: Paint) {
    this.#policy = policy;
    this.#language = language;
    this.#paint = paint;
  }

  all(path: string, proof: Proof, found: ReadonlyMap<string, Found>): string {
    return [
      `${path}${this.#in({ en: ": ", zh: "：" })}${this.#summary(proof)}\n`,
      ...proof.verdicts.map((verdict) => this.#verdict(verdict, found.get(verdict.cap))),
      ...proof.faults.map((fault) => this.#fault(fault)),
    ].join("");
  }

  #summary({ verdicts, compared, refusals, faults }: Proof): string {
    const failed = countOf(verdicts, "fails");
    const line = `${this.#in(capsText(verdicts))}${this.#in({ en: "; ", zh: "；" })}${this.#in(
      evaluatorText(compared, faults.length, refusals.length),
    )}`;
    return this.#paint(failed + faults.length > 0 ? "red" : "green", line);
  }

  #verdict(verdict: Verdict, found: Found | undefined): string {
    const word = this.#paint(styles[verdict.verdict], this.#in(verdictWords[verdict.verdict]));
    const head = `  ${word} ${verdict.cap}${this.#in({ en: ": ", zh: "：" })}${this.#cap(verdict.cap)}\n`;
    const reason = reasonOf(verdict);
    const why = reason === undefined ? [] : [this.#line(this.#because(verdict, reason))];
    const shown = found === undefined ? [] : [this.#found(found)];
    return [head, ...why, ...shown].join("");
  }

  #because({ verdict }: Verdict, reason: Texts): Texts {
    return verdict === "tested"
      ? { en: `tested only, because ${reason.en}.`, zh: `仅经测试：${reason.zh}。` }
      : { en: `${reason.en}.`, zh: `${reason.zh}。` };
  }

  /** The last version stands for all. */
  #cap(id: string): string {
    const cap = this.#policy.caps.filter((each: Cap) => each.id === id).at(-1);
    return cap === undefined ? id : text(prose(this.#language, this.#policy).cap(cap));
  }

  #found(found: Found): string {
    const { said, example } = foundText(found);
    const block = example === undefined ? "" : `\n${indented(example)}\n\n`;
    return `${this.#line(said)}${block}`;
  }

  #fault(fault: Fault): string {
    const word = this.#paint("red", this.#in(verdictWords.fails));
    return `  ${word} ${this.#in(faultText(fault))}\n`;
  }

  #line(line: Texts): string {
    return `         ${this.#in(line)}\n`;
  }

  #in(texts: Texts): string {
    return texts[this.#language];
  }
}

const countOf = (verdicts: readonly Verdict[], kind: Verdict["verdict"]): number =>
  verdicts.filter(({ verdict }) => verdict === kind).length;

/** "24 of 25 caps proved, 1 tested only" */
function capsText(verdicts: readonly Verdict[]): Texts {
  const all = verdicts.length;
  if (all === 0) return { en: "no caps", zh: "没有上限" };
  const [proved, tested, failed] = [
    countOf(verdicts, "proved"),
    countOf(verdicts, "tested"),
    countOf(verdicts, "fails"),
  ];
  const en = [
    `${proved} of ${all} ${all === 1 ? "cap" : "caps"} proved`,
    ...(tested > 0 ? [`${tested} tested only`] : []),
    ...(failed > 0 ? [`${failed} ${failed === 1 ? "FAILS" : "FAIL"}`] : []),
  ];
  const zh = [
    `已证明${proved}项`,
    ...(tested > 0 ? [`仅经测试${tested}项`] : []),
    ...(failed > 0 ? [`不成立${failed}项`] : []),
  ];
  return { en: en.join(", "), zh: `上限共${all}项，${zh.join("，")}` };
}

/** Whether the compiled evaluator does what the policy says, as far as it was read back. */
function evaluatorText(compared: number, faults: number, refusals: number): Texts {
  if (faults > 0) {
    return {
      en: `the evaluator differs from the policy in ${faults} ${faults === 1 ? "place" : "places"}`,
      zh: `程序与政策有${faults}处不一致`,
    };
  }
  const unread = {
    en: `; ${refusals} ${refusals === 1 ? "part" : "parts"} could not be compared`,
    zh: `；另有${refusals}处未能比对`,
  };
  const formulas = compared === 1 ? "formula or condition" : "formulas and conditions";
  return {
    en: `the evaluator does what the policy says (${compared} ${formulas} compared${refusals === 0 ? "" : unread.en})`,
    zh: `程序与政策一致（已比对算式和条件${compared}项${refusals === 0 ? "" : unread.zh}）`,
  };
}

const styles: Readonly<Record<Verdict["verdict"], Style>> = {
  proved: "green",
  tested: "yellow",
  fails: "red",
};

const indented = (block: string): string =>
  block
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`))
    .join("\n");

/** Where the compiled text is not what the policy says. */
export function faultText(fault: Fault): Texts {
  switch (fault.kind) {
    case "literal": {
      const { place, text: found, model } = fault.differing;
      return {
        en: `${place}: the evaluator has ${found}, the policy ${model}`,
        zh: `${place}：程序为${found}，政策为${model}`,
      };
    }
    case "obligation": {
      const { name, asks } = fault.discharge.obligation;
      return {
        en: `${name}: the evaluator does not give what the policy gives. ${asks.en} Yes.`,
        zh: `${name}：程序与政策的结果不同。${asks.zh}是。`,
      };
    }
  }
}
