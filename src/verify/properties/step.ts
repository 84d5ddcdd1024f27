import type { Claim, LedgerEvent } from "../../model/claim.ts";
import type { Policy } from "../../model/policy.ts";

/**
 * What happens to a ledger in a random sequence. Claims are numbered from 1 through the whole
 * sequence, and the number is the id; `of` picks one of the claims before, counted around.
 */
export type Step =
  | { readonly kind: "claim"; readonly claim: Claim }
  | { readonly kind: "round"; readonly claims: readonly Claim[] }
  | {
      readonly kind: "event";
      readonly event: LedgerEvent["event"];
      readonly of: number;
      readonly amount: EventAmount;
    }
  /** The same claim once more; or, changed, another one under its id. */
  | { readonly kind: "again"; readonly of: number; readonly isChanged: boolean };

/** How much of what was awarded; `all` is left unsaid where the event allows it. */
export type EventAmount = "all" | "one" | "half" | "all but one" | "one too much";

/** A step with its numbers put in, as a ledger takes it. */
export type Action =
  | { readonly kind: "claim"; readonly number: number; readonly claim: Claim }
  | { readonly kind: "round"; readonly number: number; readonly claims: readonly Claim[] }
  | { readonly kind: "event"; readonly of: number; readonly event: LedgerEvent }
  | {
      readonly kind: "again";
      readonly of: number;
      readonly claim: Claim;
      readonly isChanged: boolean;
    };

/** Puts numbers in, as claims come; what was awarded is asked when an event needs it. */
export class Numbering {
  readonly #claims: Claim[] = [];
  readonly #datedBy: string;

  constructor({ datedBy }: Policy) {
    this.#datedBy = datedBy.name;
  }

  /** Undefined for a step upon a claim where there is none yet. */
  action(step: Step, awardOf: (id: string) => number): Action | undefined {
    switch (step.kind) {
      case "claim":
        return { kind: "claim", number: this.#claims.length + 1, claim: this.#add(step.claim) };
      case "round": {
        const number = this.#claims.length + 1;
        return { kind: "round", number, claims: step.claims.map((claim) => this.#add(claim)) };
      }
      case "event": {
        const of = this.#pick(step.of);
        if (of === undefined) return undefined;
        return { kind: "event", of, event: eventOf(step, of, awardOf(String(of))) };
      }
      case "again": {
        const of = this.#pick(step.of);
        const claim = this.#claims[(of ?? 0) - 1];
        if (of === undefined || claim === undefined) return undefined;
        const { isChanged } = step;
        return { kind: "again", of, claim: isChanged ? this.#otherThan(claim) : claim, isChanged };
      }
    }
  }

  /** Of a claim on a grant that is not in force nothing but the date counts as content. */
  #otherThan(claim: Claim): Claim {
    const [first, second] = ["2001-01-01", "2001-01-02"];
    return { ...claim, [this.#datedBy]: claim[this.#datedBy] === first ? second : first };
  }

  #add(claim: Claim): Claim {
    const numbered = { ...claim, id: String(this.#claims.length + 1) };
    this.#claims.push(numbered);
    return numbered;
  }

  #pick(of: number): number | undefined {
    const count = this.#claims.length;
    return count === 0 ? undefined : count - (of % count);
  }
}

type EventStep = Extract<Step, { kind: "event" }>;

function eventOf({ event, amount }: EventStep, of: number, award: number): LedgerEvent {
  const claim = String(of);
  if (event === "complete" || (amount === "all" && event !== "pay")) return { event, claim };
  return { event, claim, amount: amountOf(amount, award) };
}

function amountOf(amount: EventAmount, award: number): number {
  switch (amount) {
    case "all":
      return award;
    case "one":
      return 1;
    case "half":
      return Math.floor(award / 2);
    case "all but one":
      return Math.max(0, award - 1);
    case "one too much":
      return award + 1;
  }
}
