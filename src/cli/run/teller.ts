import type { Answer } from "../../batch/desk.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { Claim } from "../../model/claim.ts";
import type { Result, TraceStep } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { text } from "../../prose/phrase.ts";
import { prose } from "../../prose/prose.ts";
import type { Prose } from "../../prose/renderer.ts";

/** Why a row came to what it came to, in sentences of one language. */
export class Teller {
  readonly #prose: Prose;
  readonly #language: Language;
  readonly #explain: boolean;
  readonly #eraOf: (claim: Claim) => number;
  readonly #told = new Map<string, string>();

  constructor(
    policy: Policy,
    { language, explain }: { readonly language: Language; readonly explain: boolean },
  ) {
    this.#prose = prose(language, policy);
    this.#language = language;
    this.#explain = explain;
    this.#eraOf = erasOf(policy);
  }

  /** One sentence, or every step; of what could not be decided, with the number of the line. */
  reason(answer: Answer): string {
    switch (answer.kind) {
      case "claim":
        return this.#claimReason(answer.result, answer.item.claim, answer.item.line);
      case "event": {
        const { item, result } = answer;
        const said = text(this.#prose.event(item.event, result));
        return result.outcome === "error" ? this.#atLine(item.line, said) : said;
      }
      case "bad":
        return this.#atLine(answer.item.line, this.#sentence(answer.item.problem));
    }
  }

  #claimReason(result: Result, claim: Claim, line: number): string {
    if (result.outcome === "error") {
      return this.#atLine(line, text(this.#prose.error(result.error)));
    }
    return this.#explain
      ? this.#joined(this.#prose.explanation(result, claim))
      : this.#outcome(result, claim);
  }

  /** Most claims of a file come to one of few sentences, and making one takes much longer than a look. */
  #outcome(result: Decided, claim: Claim): string {
    const key = `${this.#eraOf(claim)} ${claim.grant} ${whatIsTold(result)}`;
    const known = this.#told.get(key);
    if (known !== undefined) return known;
    const told = text(this.#prose.outcome(result, claim));
    if (this.#told.size >= mostTold) this.#told.clear();
    this.#told.set(key, told);
    return told;
  }

  #joined(sentences: readonly Phrase[]): string {
    return sentences.map(text).join(this.#language === "en" ? " " : "");
  }

  #sentence(problem: Texts): string {
    return this.#language === "en" ? `${problem.en}.` : `${problem.zh}。`;
  }

  #atLine(line: number, said: string): string {
    return this.#language === "en" ? `Line ${line}: ${said}` : `第${line}行：${said}`;
  }
}

const mostTold = 10_000;

/** Numbers the times between the changes of a policy: claims of one era are told by the same text. */
function erasOf({ grants, caps, articles, term, datedBy }: Policy): (claim: Claim) => number {
  const intervals = [term, ...[...grants, ...caps, ...articles].map(({ inForce }) => inForce)];
  const firstDays = [...new Set(intervals.map(({ from }) => from))];
  const lastDays = [...new Set(intervals.flatMap(({ until = [] }) => until))];
  return (claim) => {
    const date = claim[datedBy.name];
    if (typeof date !== "string") return -1;
    const begun = firstDays.filter((day) => day <= date).length;
    return begun + lastDays.filter((day) => day < date).length;
  };
}

type Decided = Exclude<Result, { outcome: "error" }>;

/**
 * All that the sentence about a result depends on, beside the grant and the era. An amount in full is
 * told without figures; otherwise it is what took something away, and what was left.
 */
function whatIsTold({ trace, notes, ...result }: Decided): string {
  const said = notes.length === 0 ? "" : JSON.stringify(notes);
  if (result.outcome === "granted") return `granted ${result.award === 0} ${said}`;
  const amount = result.outcome === "undecided" ? result.atMost : "";
  const steps = trace.map(whatIsToldOf).join();
  return `${result.outcome} ${amount} ${JSON.stringify(result.by)} ${steps} ${said}`;
}

/** Where nothing was left, it is not told how much the claim came to. */
function whatIsToldOf(step: TraceStep): string {
  switch (step.step) {
    case "cap":
      return `${step.cap} ${step.limit} ${step.used} ${step.room} ${step.after} ${before(step)}`;
    case "pro rata":
    case "nothing below":
      return JSON.stringify(step);
    default:
      return step.step;
  }
}

const before = (step: CapChange): string => (step.room === "0" ? "" : step.before);

type CapChange = Extract<TraceStep, { step: "cap" }>;
