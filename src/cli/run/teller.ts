import type { Answer } from "../../batch/desk.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { ClaimItem } from "../../batch/item.ts";
import { locales } from "../../locale/locales.ts";
import type { PolicyError, Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { text } from "../../prose/phrase.ts";
import { prose } from "../../prose/prose.ts";
import type { Prose } from "../../prose/renderer.ts";
import { didYouMean } from "./did-you-mean.ts";
import { Sentences } from "./sentences.ts";

/** Why a row came to what it came to, in sentences of one language. */
export class Teller {
  readonly #policy: Policy;
  readonly #prose: Prose;
  readonly #language: Language;
  readonly #explain: boolean;
  readonly #sentences: Sentences;

  constructor(
    policy: Policy,
    { language, explain }: { readonly language: Language; readonly explain: boolean },
  ) {
    this.#policy = policy;
    this.#prose = prose(language, policy);
    this.#language = language;
    this.#explain = explain;
    this.#sentences = new Sentences(language, policy);
  }

  /** One sentence, or every step; of what could not be decided, with the number of the line. */
  reason(answer: Answer): string {
    switch (answer.kind) {
      case "claim":
        return this.#claimReason(answer.result, answer.item);
      case "granted":
        return this.#explain
          ? this.#claimReason(answer.result(), answer.item)
          : this.#sentences.granted(answer);
      case "event": {
        const { item, result } = answer;
        const said = text(this.#prose.event(item.event, result));
        return result.outcome === "error" ? this.#atLine(item.line, said) : said;
      }
      case "bad":
        return this.#atLine(answer.item.line, this.#sentence(answer.item.problem));
    }
  }

  #claimReason(result: Result, item: ClaimItem): string {
    if (result.outcome === "error") return this.#atLine(item.line, this.#error(result.error));
    return this.#explain
      ? this.#joined(this.#prose.explanation(result, item.claim))
      : this.#sentences.outcome(result, item);
  }

  #error(error: PolicyError): string {
    const said = text(this.#prose.error(error));
    const meant = didYouMean(error, this.#policy);
    return meant === undefined ? said : `${said}${meant[this.#language]}`;
  }

  #joined(sentences: readonly Phrase[]): string {
    return locales[this.#language].paragraph(sentences.map(text));
  }

  #sentence(problem: Texts): string {
    return this.#language === "en" ? `${problem.en}.` : `${problem.zh}。`;
  }

  #atLine(line: number, said: string): string {
    return this.#language === "en" ? `Line ${line}: ${said}` : `第${line}行：${said}`;
  }
}
