import { rational } from "../../exact/rational.ts";
import type { Claim } from "../../model/claim.ts";
import type { Awarded, Refused, Result, Undecided } from "../../model/outcome.ts";
import type { Adjustment } from "../adjustment.ts";
import { adjustmentsIn } from "../adjustment.ts";
import { cause, lastReduction } from "../decisive.ts";
import { joined, nothing, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { grantOf } from "../setting.ts";
import { error } from "./error.ts";
import { exactMoney, tracedMoney } from "../figure.ts";
import { list } from "./punctuation.ts";
import { note } from "./note.ts";
import { because, reason } from "./reason.ts";
import { sentence } from "./punctuation.ts";
import { step, usage } from "./step.ts";

/**
 * "Reduced to CNY 1,500,000: of the ceiling of CNY 6 million …, CNY 4,500,000 was already used."
 */
export function outcome(result: Result, claim: Claim, s: Setting): Phrase {
  if (result.outcome === "error") return error(result.error, s);
  const notes = result.notes.map((one) => note(one, claim, s));
  return joined([gist(result, claim, s), ...notes], " ");
}

type Decided = Exclude<Result, { outcome: "error" }>;

function gist(result: Decided, claim: Claim, s: Setting): Phrase {
  switch (result.outcome) {
    case "granted":
      return granted(result, claim, s);
    case "reduced":
      return deciding(result, claim, s);
    case "refused":
      return refused(result, claim, s);
    case "undecided":
      return undecided(result, claim, s);
  }
}

/** "To be decided: at most CNY 80."; with the ceiling that bounds it, if one does. */
function undecided({ trace, atMost }: Undecided, claim: Claim, s: Setting): Phrase {
  const most = whole(atMost, s);
  const last = trace.filter((told) => told.step === "cap").at(-1);
  return last === undefined
    ? sentence(phrase`to be decided: at most ${most}`)
    : sentence(phrase`to be decided, at most ${most}: ${usage(last, claim, s)}`);
}

/** "Granted in full: 30% of …."; "Granted: CNY 80, after CNY 20 was taken off." */
function granted({ award, trace }: Awarded, claim: Claim, s: Setting): Phrase {
  const grant = grantOf(claim, s);
  if (grant === undefined) return words("Recorded, to be counted by ceilings.");
  if (award === 0) return words("Counted in the totals; nothing is due with this claim.");
  if (grant.discretion) return words("Granted as decided.");
  const changes = adjustmentsIn(trace);
  if (changes.length > 0)
    return sentence(phrase`granted: ${whole(award, s)}${changed(changes, s)}`);
  // A figure is the award itself, and a list would be longer than all else that is said.
  return grant.amount.kind === "constant" || s.say.form(grant.amount) === "list"
    ? words("Granted in full.")
    : sentence(phrase`granted in full: ${s.say.value(grant.amount, s)}`);
}

/** ", after CNY 20 was taken off", ", raised to the least amount" */
function changed(changes: readonly Adjustment[], s: Setting): Phrase {
  const taken = changes.flatMap((one) => takenOff(one, s));
  const verb = taken.length === 1 ? "was" : "were";
  const less =
    taken.length === 0 ? nothing : phrase`, after ${list(taken, "and")} ${verb} taken off`;
  const isRaised = changes.some(({ step: kind }) => kind === "at least");
  return isRaised ? phrase`${less}, raised to the least amount` : less;
}

function takenOff(told: Adjustment, s: Setting): readonly Phrase[] {
  switch (told.step) {
    case "less":
      return [tracedMoney(told.less, s)];
    case "earlier amounts":
      return [phrase`${tracedMoney(told.earlier, s)} worked out for earlier claims`];
    case "at least":
      return [];
  }
}

/** What reduced it last. */
function deciding(result: Awarded, claim: Claim, s: Setting): Phrase {
  const last = lastReduction(result);
  if (last !== undefined) return step(last, claim, s);
  return result.by === undefined ? words("Reduced.") : reason(result.by, claim, s);
}

/** "Refused, since this must apply and does not: …." */
function refused(result: Refused, claim: Claim, s: Setting): Phrase {
  const last = cause(result);
  return last === undefined ? refusal(result, claim, s) : step(last, claim, s);
}

const refusal = ({ by }: Refused, claim: Claim, s: Setting): Phrase =>
  by.kind === "condition"
    ? sentence(phrase`refused, since ${because(by, claim, s)}`)
    : sentence(phrase`refused: ${because(by, claim, s)}`);

/** Step by step, from the amount to the award. */
export function explanation(result: Result, claim: Claim, s: Setting): readonly Phrase[] {
  if (result.outcome === "error") return [error(result.error, s)];
  return [
    ...result.trace.map((one) => step(one, claim, s)),
    ...result.notes.map((one) => note(one, claim, s)),
    ...end(result, claim, s),
  ];
}

function end(result: Decided, claim: Claim, s: Setting): readonly Phrase[] {
  switch (result.outcome) {
    case "granted":
    case "reduced":
      return [sentence(phrase`award: ${whole(result.award, s)}`), ...parts(result, s)];
    case "refused":
      return cause(result) === undefined ? [refusal(result, claim, s)] : [];
    case "undecided":
      return [gist(result, claim, s)];
  }
}

function parts({ payments }: Awarded, s: Setting): readonly Phrase[] {
  if (payments.length < 2) return [];
  const amounts = payments.map((payment) => whole(payment, s));
  return [sentence(phrase`paid in parts of ${list(amounts, "and")}`)];
}

const whole = (minor: number, s: Setting): Phrase => exactMoney(rational(minor), s);
