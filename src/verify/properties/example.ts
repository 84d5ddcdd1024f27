import { placePoint } from "../../exact/decimal.ts";
import { interpreterOf } from "../../interpret/example.ts";
import type { Claim, RawValue } from "../../model/claim.ts";
import type { Fact, FactType } from "../../model/fact.ts";
import type { Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Text } from "../../model/text.ts";
import type { Step } from "./step.ts";
import { Numbering } from "./step.ts";

/**
 * A sequence as an `example` of the policy, with what the rules give, ready to paste: it fails
 * where the evaluator breaks them, and passes when that is repaired. What an example cannot say is
 * a comment.
 */
export function exampleOf(policy: Policy, steps: readonly Step[], title: Text): string {
  const titles = policy.languages.map((language) => `"${title[language] ?? ""}"`).join(" / ");
  const writer = new Writer(policy);
  return [`example ${titles}`, ...steps.flatMap((step) => writer.lines(step))]
    .map((line, place) => (place === 0 ? line : `  ${line}`))
    .join("\n");
}

class Writer {
  readonly #policy: Policy;
  readonly #interpreter: ReturnType<typeof interpreterOf>;
  readonly #numbering: Numbering;
  readonly #awards = new Map<string, number>();
  #isInRound = false;

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#numbering = new Numbering(policy);
    this.#interpreter = interpreterOf(policy);
  }

  lines(step: Step): readonly string[] {
    const action = this.#numbering.action(step, (id) => this.#awards.get(id) ?? 0);
    if (action === undefined) return [];
    switch (action.kind) {
      case "claim": {
        const result = this.#interpreter.submit(action.claim);
        const line = this.#claim(action.claim, result);
        // After a round a claim would belong to it; one by itself is a round of one.
        return this.#isInRound ? ["round", line] : [line];
      }
      case "round": {
        this.#isInRound = true;
        const results = this.#interpreter.submitRound(action.claims);
        return [
          "round",
          ...action.claims.flatMap((claim, place) => this.#told(claim, results[place])),
        ];
      }
      case "event": {
        this.#isInRound = false;
        const { event, amount } = action.event;
        const result = this.#interpreter.record(action.event);
        const much = amount === undefined ? "" : ` ${this.#money(BigInt(amount))}`;
        const line = `${event} ${action.of}${much}`;
        return [result.outcome === "entered" ? line : `# ${line} is an error`];
      }
      case "again": {
        this.#interpreter.submit(action.claim);
        return [
          `# claim ${action.of} is sent again${action.isChanged ? ", with other content" : ""}`,
        ];
      }
    }
  }

  #told(claim: Claim, result: Result | undefined): readonly string[] {
    return result === undefined ? [] : [this.#claim(claim, result)];
  }

  #claim(claim: Claim, result: Result): string {
    if ("award" in result) this.#awards.set(result.id, result.award);
    const { grant, id: _id, decided, ...facts } = claim;
    const stated = Object.entries(facts).flatMap(([name, value]) => this.#fact(name, value));
    const decision = decided === undefined ? [] : [`decided ${grouped(String(decided))}`];
    const all = [...stated, ...decision];
    const given = all.length === 0 ? "" : ` with ${all.join(", ")}`;
    return `claim ${grant}${given} ${this.#outcome(result)}`;
  }

  #fact(name: string, value: RawValue | undefined): readonly string[] {
    const fact = this.#policy.facts.find((each: Fact) => each.name === name);
    if (fact === undefined || value === undefined) return [];
    return [`${name} ${written(fact.type, value)}`];
  }

  #outcome(result: Result): string {
    switch (result.outcome) {
      case "granted":
      case "reduced":
        return `gives ${this.#money(BigInt(result.award))}`;
      case "refused":
        return "is refused";
      case "undecided":
        return `gives up to ${this.#money(BigInt(result.atMost))}`;
      case "error":
        return "fails";
    }
  }

  #money(minor: bigint): string {
    return grouped(placePoint(minor, this.#policy.currency.decimals));
  }
}

/** As a drafter writes a value. */
function written(type: FactType, value: RawValue): string {
  switch (type.kind) {
    case "money":
    case "count":
    case "number":
      return grouped(plain(value));
    case "percent":
    case "date":
    case "one of":
      return plain(value);
    case "yes/no":
      return value === true ? "yes" : "no";
    case "id":
      return `"${plain(value)}"`;
    case "list":
      return rows(type.columns, value);
  }
}

const plain = (value: RawValue): string => (typeof value === "object" ? "" : String(value));

function rows(columns: Extract<FactType, { kind: "list" }>["columns"], value: RawValue): string {
  if (typeof value !== "object" || value.length === 0) return "()";
  return value
    .map((row) => {
      const cells = columns.map(({ name, type }) => `${name} ${written(type, row[name] ?? "")}`);
      return `(${cells.join(", ")})`;
    })
    .join(" ");
}

/** "6000000.50" is 6_000_000.50, "100.00" is 100. */
function grouped(digits: string): string {
  const [whole = "", decimals = ""] = digits.split(".");
  const rest = /[1-9]/.test(decimals) ? `.${decimals}` : "";
  return whole.replace(/\B(?=(\d{3})+$)/g, "_") + rest;
}
