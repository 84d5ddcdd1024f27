import type { Claim, LedgerEvent } from "../../model/claim.ts";
import type { ClaimEntry, Entry } from "../../model/entry.ts";
import type { EventResult, Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Exceeded, Fault } from "../auditor.ts";
import type { Totals } from "../audit/totals.ts";
import { totalsOf } from "../audit/totals.ts";
import type { Decider } from "../../interpret/example.ts";
import type { Ledger } from "../../interpret/interpret.ts";
import { record, replay as replayed, submit, submitRound } from "../../interpret/interpret.ts";
import { Auditor } from "../auditor.ts";
import type { Bound } from "./bounds.ts";
import { brokenBound } from "./bounds.ts";
import type { Action, Step } from "./step.ts";
import { Numbering } from "./step.ts";

/** What decides claims: the ledger of a compiled evaluator. */
export interface TestedLedger extends Decider {
  readonly size: number;
  entries(from?: number): Iterable<Entry>;
}

/** An empty ledger, or the one that these entries left. */
export type OpenLedger = (entries?: Iterable<Entry>) => TestedLedger;

/** What does not hold, and the number of the claim at which it was seen. */
export type Violation =
  | { readonly kind: "breach"; readonly finding: Exceeded }
  | { readonly kind: "fault"; readonly finding: Fault }
  | { readonly kind: "bound"; readonly bound: Bound; readonly entry: ClaimEntry }
  | { readonly kind: "replay" | "error changes" | "entry missing"; readonly claim: string }
  | { readonly kind: "repeated" | "totals" | "otherwise"; readonly claim: string }
  | { readonly kind: "crash"; readonly message: string };

type StepResult = Result | EventResult;

/** What else takes a step, beside the ledger that is tested. */
export interface Beside {
  readonly replay: boolean;
  readonly rules: boolean;
}

/** A sequence as it is played, step by step, on a ledger and beside it by the auditor. */
export class Run {
  readonly #policy: Policy;
  readonly #open: OpenLedger;
  readonly #ledger: TestedLedger;
  readonly #auditor: Auditor;
  readonly #numbering: Numbering;
  readonly #entries: Entry[] = [];
  /** The last answer to each claim, and the claim as it was then. */
  readonly #answers = new Map<string, { readonly answer: StepResult; readonly claim: Claim }>();
  readonly #externals: ReadonlySet<string>;

  constructor(policy: Policy, open: OpenLedger) {
    this.#policy = policy;
    this.#numbering = new Numbering(policy);
    this.#open = open;
    this.#ledger = open();
    this.#auditor = new Auditor(policy);
    this.#externals = new Set(policy.externals.map(({ name }) => name));
  }

  /**
   * One step, and what must hold after it. With `replay` it is taken by a replayed ledger too, so
   * that all state it depends upon must be what the entries say; with `rules` by the reference
   * interpreter, so that nobody gets less than the rules give either.
   */
  take(step: Step, { replay, rules }: Beside): Violation | undefined {
    const action = this.#numbering.action(step, (id) => this.#awardOf(id));
    if (action === undefined) return undefined;
    const claim = numberOf(action);
    const before = this.#entries.length;
    const replayed = replay ? this.#open(this.#entries) : undefined;
    const wanted = rules ? this.#byTheRules(action) : undefined;
    const answers = perform(this.#ledger, action);
    const made = [...this.#ledger.entries(before)];
    if (replayed !== undefined) {
      const again = perform(replayed, action);
      const entries = [...replayed.entries(before)];
      if (!isSame([answers, made], [again, entries])) return { kind: "replay", claim };
    }
    this.#entries.push(...made);
    const found = this.#answered(action, answers, made) ?? this.#entered(made);
    const isAsWanted = wanted === undefined || isSame(wanted, answers.map(gist));
    return found ?? (isAsWanted ? undefined : { kind: "otherwise", claim });
  }

  #byTheRules(action: Action): readonly unknown[] {
    return perform(new Rules(this.#policy, replayed(this.#entries)), action).map(gist);
  }

  /** Entries are only ever added: what was read of them on the way still stands in the end. */
  end(): Violation | undefined {
    const isKept = isSame([...this.#ledger.entries()], this.#entries);
    return isKept ? this.whole() : { kind: "replay", claim: this.#last() };
  }

  /** What all entries add up to at once is what the auditor came to on the way. */
  whole(): Violation | undefined {
    const totals = totalsOf(this.#policy, this.#entries);
    const isAddedUp = isSameTotals(this.#auditor.totals(), totals);
    return isAddedUp ? undefined : { kind: "totals", claim: this.#last() };
  }

  #last(): string {
    return this.#entries.at(-1)?.id ?? "";
  }

  /** How often a cap was held against an award. */
  get checked(): number {
    return this.#auditor.checked;
  }

  #answered(
    action: Action,
    answers: readonly StepResult[],
    made: readonly Entry[],
  ): Violation | undefined {
    if (action.kind === "again") return this.#repeated(action, answers, made);
    const claim = numberOf(action);
    if (action.kind === "event") {
      const isEntered = answers.every(({ outcome }) => outcome === "entered");
      return made.length > 0 === isEntered ? undefined : { kind: "error changes", claim };
    }
    const claims = action.kind === "round" ? action.claims : [action.claim];
    answers.forEach((answer, place) => {
      const claim = claims[place];
      if (claim !== undefined) this.#answers.set(String(action.number + place), { answer, claim });
    });
    const missing = answers.findIndex((answer, place) => {
      const id = String(action.number + place);
      const entry = made.find((one) => one.id === id);
      return isEntered(answer) ? entry === undefined : entry !== undefined;
    });
    if (missing === -1) return undefined;
    const answer = answers[missing];
    const kind = answer !== undefined && isEntered(answer) ? "entry missing" : "error changes";
    return { kind, claim: String(action.number + missing) };
  }

  /**
   * Once spent, an id is answered the same; with other content it is an error. Neither changes
   * anything.
   */
  #repeated(
    { of, claim: sent }: Extract<Action, { kind: "again" }>,
    answers: readonly StepResult[],
    made: readonly Entry[],
  ): Violation | undefined {
    const claim = String(of);
    const [before, now] = [this.#answers.get(claim), answers[0]];
    if (before === undefined || now === undefined) return undefined;
    if (!isEntered(before.answer)) {
      // An error or *undecided* left the id free: now it may be entered.
      this.#answers.set(claim, { answer: now, claim: sent });
      return undefined;
    }
    const isAsItShould = isSame(before.claim, sent)
      ? isSame(now, before.answer)
      : now.outcome === "error";
    return isAsItShould && made.length === 0 ? undefined : { kind: "repeated", claim };
  }

  #entered(made: readonly Entry[]): Violation | undefined {
    for (const entry of made) {
      const finding = this.#auditor.enter(entry).find(({ kind }) => kind !== "over");
      if (finding?.kind === "fault") return { kind: "fault", finding };
      if (finding !== undefined) return { kind: "breach", finding };
      if (entry.entry !== "awarded" || this.#externals.has(entry.grant)) continue;
      const bound = brokenBound(this.#policy, entry);
      if (bound !== undefined) return { kind: "bound", bound, entry };
    }
    return undefined;
  }

  #awardOf(id: string): number {
    const answer = this.#answers.get(id)?.answer;
    return answer !== undefined && "award" in answer ? answer.award : 0;
  }
}

const numberOf = (action: Action): string => String("number" in action ? action.number : action.of);

/** The reference interpreter, upon a ledger that stays as it is. */
class Rules implements Decider {
  readonly #policy: Policy;
  readonly #ledger: Ledger;

  constructor(policy: Policy, ledger: Ledger) {
    this.#policy = policy;
    this.#ledger = ledger;
  }

  submit(claim: Claim): Result {
    return submit(this.#policy, this.#ledger, claim).result;
  }

  submitRound(claims: readonly Claim[]): readonly Result[] {
    return submitRound(this.#policy, this.#ledger, claims).results;
  }

  record(event: LedgerEvent): EventResult {
    return record(this.#policy, this.#ledger, event).result;
  }
}

/** What an answer comes to, without how it was reached. */
function gist(answer: StepResult): readonly unknown[] {
  switch (answer.outcome) {
    case "granted":
    case "reduced":
      return [answer.outcome, answer.id, answer.award, answer.payments];
    case "refused":
      return [answer.outcome, answer.id];
    case "undecided":
      return [answer.outcome, answer.id, answer.atMost];
    case "entered":
      return [answer.outcome, answer.entry];
    case "error":
      return [answer.outcome, answer.error.code];
  }
}

function perform(ledger: Decider, action: Action): readonly StepResult[] {
  switch (action.kind) {
    case "claim":
    case "again":
      return [ledger.submit(action.claim)];
    case "round":
      return ledger.submitRound(action.claims);
    case "event":
      return [ledger.record(action.event)];
  }
}

/** Whether the answer says that an entry was made. */
function isEntered({ outcome }: StepResult): boolean {
  switch (outcome) {
    case "granted":
    case "reduced":
    case "refused":
    case "entered":
      return true;
    case "undecided":
    case "error":
      return false;
  }
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isSameTotals = (one: Totals, other: Totals): boolean =>
  one.size === other.size && [...one].every(([key, total]) => other.get(key) === total);
