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
    const count = (kind: Verdict["verdict"]): number =>
      verdicts.filter(({ verdict }) => verdict === kind).length;
    const [proved, tested, failed] = [count("proved"), count("tested"), count("fails")];
    const all = verdicts.length;
    const caps = this.#in(
      all === 0
        ? noCaps
        : {
            en: `${proved} of ${all} ${all === 1 ? "cap" : "caps"} proved, ${tested} tested only, ${failed} failed`,
            zh: `共${all}项上限：${proved}项已证明，${tested}项仅测试，${failed}项不成立`,
          },
    );
    const formulas = this.#formulas(compared, faults.length, refusals.length);
    const line = `${caps}${this.#in({ en: "; ", zh: "；" })}${formulas}`;
    return this.#paint(failed + faults.length > 0 ? "red" : "green", line);
  }

  #formulas(compared: number, faults: number, refusals: number): string {
    if (faults > 0) {
      return this.#in({
        en: `the compiled text differs from the policy in ${faults} ${faults === 1 ? "place" : "places"}`,
        zh: `编译后的程序与政策有${faults}处不一致`,
      });
    }
    const unread = {
      en: `, ${refusals} ${refusals === 1 ? "part" : "parts"} of it not read`,
      zh: `，${refusals}处未能回读`,
    };
    const rest = refusals === 0 ? "" : this.#in(unread);
    return `${this.#in({
      en: `the compiled text says what the policy says, ${compared} formulas and conditions compared`,
      zh: `编译后的程序与政策一致，共比对${compared}项算式和条件`,
    })}${rest}`;
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

const noCaps: Texts = { en: "no caps", zh: "没有上限" };

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
        en: `${place}: the compiled text says ${found}, the policy ${model}`,
        zh: `${place}：编译后的程序为${found}，政策为${model}`,
      };
    }
    case "obligation": {
      const { name, asks } = fault.discharge.obligation;
      return {
        en: `${name}: the compiled text does not give what the policy gives (${asks})`,
        zh: `${name}：编译后的程序与政策的结果不同（${asks}）`,
      };
    }
  }
}
