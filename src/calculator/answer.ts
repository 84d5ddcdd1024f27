import { typedNumber } from "../locale/typed.ts";
import type { Claim, RawValue } from "../model/claim.ts";
import type { PolicyError, Result } from "../model/outcome.ts";
import { isAwarded } from "../model/outcome.ts";
import type { BadEntry } from "../runtime/replay.ts";
import type { Ledger } from "../runtime/ledger.ts";
import type { Calculator } from "./calculator.ts";
import { planOf } from "./calculator.ts";
import type { Earlier } from "./earlier.ts";
import { earlierOf } from "./earlier.ts";
import type { Inputs } from "./inputs.ts";
import { textAt } from "./inputs.ts";
import type { Field, GrantPlan } from "./plan.ts";
import type { RoomLeft } from "./rooms.ts";
import { roomsLeft } from "./rooms.ts";
import type { Facts } from "./stated.ts";
import { statedFacts } from "./stated.ts";

/** What the calculator says to what a reader has filled in. */
export type Answer =
  | { readonly kind: "nothing asked" }
  /** Where it stands: a row of the earlier awards, or else the claim itself. */
  | { readonly kind: "problem"; readonly error: PolicyError; readonly row: number | undefined }
  /** An earlier claim that comes to nothing now counts for nothing. */
  | {
      readonly kind: "refused before";
      readonly result: Result;
      readonly claim: Claim;
      readonly row: number;
    }
  | Answered;

export interface Answered {
  readonly kind: "answered";
  readonly result: Decided;
  readonly claim: Claim;
  readonly rooms: readonly RoomLeft[];
  /** What was assumed of facts that an authority will find. */
  readonly assumed: Readonly<Record<string, string>>;
  /** Facts that set a ceiling, which is not applied since they are not known. */
  readonly unlimited: readonly string[];
}

export type Decided = Exclude<Result, { outcome: "error" }>;

/** Whether the claim bears a date on which there is nothing to claim. */
export const isNotInForce = ({ by }: Decided): boolean => by?.kind === "not in force";

/** Asks the compiled evaluator, with the earlier awards entered before. */
export function answer(inputs: Inputs, calculator: Calculator): Answer {
  const plan = planOf(inputs.grant, calculator);
  if (plan === undefined) return { kind: "nothing asked" };
  const open = opened(inputs, plan, calculator);
  if (typeof open !== "function") return open;
  const unknown = plan.fields.filter((field) => isUnknown(field, inputs));
  const best = bestOf(combinations(unknown), inputs, plan, open);
  return best.result.outcome === "error"
    ? { kind: "problem", error: best.result.error, row: undefined }
    : answered(best.claim, best.result, best.assumed, { inputs, plan, open, calculator });
}

/** Opens the ledger as the earlier awards left it. */
type Open = () => Ledger;

function opened(inputs: Inputs, plan: GrantPlan, calculator: Calculator): Open | Answer {
  const now = statedFacts(inputs, plan);
  const rows = inputs.earlier.map((row, place) =>
    earlierOf(row, place, now, plan, calculator.policy),
  );
  const wrong = rows.findIndex((row) => row?.kind === "problem");
  const found = rows[wrong];
  if (found?.kind === "problem") return { kind: "problem", error: found.error, row: wrong };
  const ledger = openedWith(rows, calculator);
  if (!("size" in ledger)) return ledger;
  const entries = [...ledger.entries()];
  return () => calculator.openLedger(entries);
}

const openedWith = (
  rows: readonly (Earlier | undefined)[],
  calculator: Calculator,
): Ledger | Answer =>
  rows.reduce<Ledger | Answer>(
    (before, row, place) => ("size" in before ? withRow(before, row, place, calculator) : before),
    calculator.openLedger([]),
  );

function withRow(
  ledger: Ledger,
  row: Earlier | undefined,
  place: number,
  { openLedger }: Calculator,
): Ledger | Answer {
  if (row === undefined || row.kind === "problem") return ledger;
  if (row.kind === "claim") {
    const claim = { ...row.facts, grant: row.grant };
    const result = ledger.submit(claim);
    if (result.outcome === "error") return { kind: "problem", error: result.error, row: place };
    return isAwarded(result) ? ledger : { kind: "refused before", result, claim, row: place };
  }
  try {
    return openLedger([...ledger.entries(), ...row.entries]);
  } catch (problem) {
    if (isBadEntry(problem)) return { kind: "problem", error: problem.error, row: place };
    throw problem;
  }
}

/** Known by its form: every evaluator has a class of its own for it. */
const isBadEntry = (problem: unknown): problem is BadEntry =>
  problem instanceof Error && "place" in problem && "error" in problem;

const isUnknown = ({ fact, ifEmpty }: Field, { typed }: Inputs): boolean =>
  ifEmpty === "best" && textAt(typed, fact) === "";

type Assumed = Readonly<Record<string, string>>;

/** Every way in which the authority may find what is not known yet. */
const combinations = (unknown: readonly Field[]): readonly Assumed[] =>
  unknown.reduce<readonly Assumed[]>(
    (all, { fact, values }) =>
      all.flatMap((each) => values.map((value) => ({ ...each, [fact]: value }))),
    [{}],
  );

interface Quoted {
  readonly claim: Claim;
  readonly result: Result;
  readonly assumed: Assumed;
}

/** The highest award, the first among equals; an error only where there is nothing else. */
function bestOf(all: readonly Assumed[], inputs: Inputs, plan: GrantPlan, open: Open): Quoted {
  const quotes = all.map((assumed) => {
    const claim = claimOf(inputs, plan, assumed);
    return { claim, assumed, result: open().quote(claim) };
  });
  return quotes.reduce((best, each) =>
    figureOf(each.result) > figureOf(best.result) ? each : best,
  );
}

function claimOf(inputs: Inputs, plan: GrantPlan, assumed: Assumed): Claim {
  const facts: Facts = { ...statedFacts(inputs, plan), ...assumed };
  const decided = inputs.decided.trim();
  const claim: Record<string, RawValue> & { grant: string } = { ...facts, grant: plan.grant };
  return decided === "" || !plan.discretion ? claim : { ...claim, decided: typedNumber(decided) };
}

function figureOf(result: Result): number {
  switch (result.outcome) {
    case "granted":
    case "reduced":
    case "refused":
      return result.award;
    case "undecided":
      return result.atMost;
    case "error":
      return -1;
  }
}

interface Asked {
  readonly inputs: Inputs;
  readonly plan: GrantPlan;
  readonly open: Open;
  readonly calculator: Calculator;
}

function answered(
  claim: Claim,
  result: Decided,
  assumed: Assumed,
  { inputs, plan, open, calculator }: Asked,
): Answered {
  // On a day without a text nothing is assumed, and no ceiling holds.
  if (isNotInForce(result)) {
    return { kind: "answered", result, claim, rooms: [], assumed: {}, unlimited: [] };
  }
  const unlimited = plan.fields
    .filter(({ fact, ifEmpty }) => ifEmpty === "no ceiling" && textAt(inputs.typed, fact) === "")
    .map(({ fact }) => fact);
  const ceilings = unlimited.flatMap((fact) => plan.ceilingsBy[fact] ?? []);
  const rooms = roomsLeft(claim, result, ceilings, open(), calculator);
  return { kind: "answered", result, claim, rooms, assumed, unlimited };
}
