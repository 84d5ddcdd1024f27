import type { Claim, LedgerEvent } from "../../model/claim.ts";
import type { ClaimEntry, Entry } from "../../model/entry.ts";
import type { EventResult, Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Exceeded, Fault } from "../auditor.ts";
import { Auditor } from "../auditor.ts";
import type { Bound } from "./bounds.ts";
import { brokenBound } from "./bounds.ts";
import type { Action, Step } from "./step.ts";
import { Numbering } from "./step.ts";

/** What decides claims: the ledger of a compiled evaluator. */
export interface TestedLedger {
  readonly size: number;
  submit(claim: Claim): Result;
  submitRound(claims: readonly Claim[]): readonly Result[];
  record(event: LedgerEvent): EventResult;
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
  | { readonly kind: "repeated"; readonly claim: string }
  | { readonly kind: "crash"; readonly message: string };

/** The first property of the manual that a sequence breaks, step by step. */
export function violationIn(
  policy: Policy,
  open: OpenLedger,
  steps: readonly Step[],
): Violation | undefined {
  try {
    const run = new Run(policy, open);
    for (const [place, step] of steps.entries()) {
      const found = run.take(step, { replay: isReplayed(place, steps.length) });
      if (found !== undefined) return found;
    }
    return run.end();
  } catch (error) {
    return { kind: "crash", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Every step of a short sequence; of a long one, where replaying costs more, some of them. */
const isReplayed = (place: number, steps: number): boolean =>
  place < 32 || place % 256 === 0 || place === steps - 1;

type Answer = Result | EventResult;

class Run {
  readonly #policy: Policy;
  readonly #open: OpenLedger;
  readonly #ledger: TestedLedger;
  readonly #auditor: Auditor;
  readonly #numbering: Numbering;
  readonly #entries: Entry[] = [];
  /** The last answer to each claim, and the content that it was given to. */
  readonly #answers = new Map<string, { readonly answer: Answer; readonly content: string }>();
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
   * that all state that this step depends upon must be what the entries say.
   */
  take(step: Step, { replay }: { readonly replay: boolean }): Violation | undefined {
    const action = this.#numbering.action(step, (id) => this.#awardOf(id));
    if (action === undefined) return undefined;
    const claim = numberOf(action);
    const before = this.#entries.length;
    const replayed = replay ? this.#open(this.#entries) : undefined;
    const answers = perform(this.#ledger, action);
    const made = [...this.#ledger.entries(before)];
    if (replayed !== undefined) {
      const again = perform(replayed, action);
      const entries = [...replayed.entries(before)];
      if (!isSame([answers, made], [again, entries])) return { kind: "replay", claim };
    }
    this.#entries.push(...made);
    return this.#answered(action, answers, made) ?? this.#entered(made);
  }

  /** Entries are only ever added: what was read of them on the way still stands. */
  end(): Violation | undefined {
    const isKept = isSame([...this.#ledger.entries()], this.#entries);
    return isKept ? undefined : { kind: "replay", claim: "" };
  }

  #answered(
    action: Action,
    answers: readonly Answer[],
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
      const content = JSON.stringify(claims[place]);
      this.#answers.set(String(action.number + place), { answer, content });
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
    answers: readonly Answer[],
    made: readonly Entry[],
  ): Violation | undefined {
    const [claim, content] = [String(of), JSON.stringify(sent)];
    const [before, now] = [this.#answers.get(claim), answers[0]];
    if (before === undefined || now === undefined) return undefined;
    if (!isEntered(before.answer)) {
      // An error or *undecided* left the id free: now it may be entered.
      this.#answers.set(claim, { answer: now, content });
      return undefined;
    }
    const isAsItShould =
      before.content === content ? isSame(now, before.answer) : now.outcome === "error";
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

function perform(ledger: TestedLedger, action: Action): readonly Answer[] {
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
function isEntered({ outcome }: Answer): boolean {
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
