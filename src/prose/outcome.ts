import { rational } from "../exact/rational.ts";
import type { Claim } from "../model/claim.ts";
import type { Grant } from "../model/grant.ts";
import type { Awarded, Refused, Result, Undecided } from "../model/outcome.ts";
import type { Adjustment } from "./adjustment.ts";
import { adjustmentsIn } from "./adjustment.ts";
import { cause, lastReduction } from "./decisive.ts";
import { error } from "./error.ts";
import { exactMoney, tracedMoney } from "./figure.ts";
import type { Cut } from "./note.ts";
import { note, remark } from "./note.ts";
import { sequence, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import { because, reason } from "./reason.ts";
import type { Setting } from "./setting.ts";
import { grantOf } from "./setting.ts";
import { isOnTotals, step, usage } from "./step.ts";

/** What a language says a claim comes to. The strings are whole sentences. */
export interface OutcomeWords {
  readonly inFull: string;
  /** "granted in full: 30% of computing-power expenses" */
  readonly inFullOf: (amount: Phrase) => Phrase;
  readonly asDecided: string;
  /** "granted at the bound: CNY 80 was decided and cut to the bound of CNY 30" */
  readonly atBound: (cut: Phrase) => Phrase;
  /** Of an award of nothing, which counts all the same. */
  readonly onlyCounted: string;
  /** Of another programme's award. */
  readonly recorded: string;
  /** "granted: CNY 80, after CNY 20 was taken off": the changes are those that follow. */
  readonly granted: (award: Phrase, changes: Phrase) => Phrase;
  readonly takenOff: (parts: readonly Phrase[]) => Phrase;
  readonly earlier: (amount: Phrase) => Phrase;
  readonly raised: string;
  readonly reduced: string;
  /** "to be decided, at most CNY 80: of the ceiling of …", where a ceiling bounds it. */
  readonly undecided: (most: Phrase, usage: Phrase | undefined) => Phrase;
  /** "refused: …"; "refused, since this must apply and does not: …" */
  readonly refused: (why: Phrase) => Phrase;
  readonly refusedByCondition: (why: Phrase) => Phrase;
  readonly award: string;
  /** "paid in parts of CNY 50 and CNY 30" */
  readonly parts: (amounts: readonly Phrase[]) => Phrase;
}

/**
 * "Reduced to CNY 1,500,000: of the ceiling of CNY 6 million …, CNY 4,500,000 was already used."
 */
export function outcome(result: Result, claim: Claim, s: Setting): Phrase {
  if (result.outcome === "error") return error(result.error, s);
  const cut = result.outcome === "granted" ? cutOf(result) : undefined;
  const notes = result.notes.filter((one) => one !== cut).map((one) => note(one, claim, s));
  return s.tongue.paragraph([gist(result, claim, s), ...notes]);
}

/** That an award is less than what was decided, which is then told in place of "as decided". */
function cutOf({ award, notes }: Awarded): Cut | undefined {
  return award === 0 ? undefined : notes.find((one) => one.note === "decision cut to the bound");
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

/** With the ceiling that bounds it, if one does. */
function undecided({ trace, atMost }: Undecided, claim: Claim, s: Setting): Phrase {
  const { outcome: say, sentence } = s.tongue;
  const last = trace.filter((told) => told.step === "cap").at(-1);
  return sentence(say.undecided(whole(atMost, s), last && usage(last, claim, s)));
}

function granted(result: Awarded, claim: Claim, s: Setting): Phrase {
  const { outcome: say, sentence } = s.tongue;
  const { award, trace } = result;
  const grant = grantOf(claim, s);
  if (grant === undefined) return words(say.recorded);
  if (award === 0) return words(say.onlyCounted);
  const cut = cutOf(result);
  if (cut !== undefined) return sentence(say.atBound(remark(cut, claim, s)));
  if (grant.discretion) return words(say.asDecided);
  const changes = adjustmentsIn(trace);
  if (changes.length > 0) return sentence(say.granted(whole(award, s), changed(changes, s)));
  // A figure is the award itself, and a list would be longer than all else that is said.
  return grant.amount.kind === "constant" || s.say.form(grant.amount) === "list"
    ? words(say.inFull)
    : sentence(say.inFullOf(formulaOf(grant, s)));
}

function formulaOf(grant: Grant, s: Setting): Phrase {
  const told = s.say.value(grant.amount, s);
  return isOnTotals(grant) ? s.tongue.step.onTotals(told) : told;
}

/** ", after CNY 20 was taken off", ", raised to the least amount" */
function changed(changes: readonly Adjustment[], s: Setting): Phrase {
  const { outcome: say } = s.tongue;
  const taken = changes.flatMap((one) => takenOff(one, s));
  const isRaised = changes.some(({ step: kind }) => kind === "at least");
  return sequence([
    ...(taken.length === 0 ? [] : [say.takenOff(taken)]),
    ...(isRaised ? [words(say.raised)] : []),
  ]);
}

function takenOff(told: Adjustment, s: Setting): readonly Phrase[] {
  switch (told.step) {
    case "less":
      return [tracedMoney(told.less, s)];
    case "earlier amounts":
      return [s.tongue.outcome.earlier(tracedMoney(told.earlier, s))];
    case "at least":
      return [];
  }
}

/** What reduced it last. */
function deciding(result: Awarded, claim: Claim, s: Setting): Phrase {
  const last = lastReduction(result);
  if (last !== undefined) return step(last, claim, s);
  return result.by === undefined ? words(s.tongue.outcome.reduced) : reason(result.by, claim, s);
}

function refused(result: Refused, claim: Claim, s: Setting): Phrase {
  const last = cause(result);
  return last === undefined ? refusal(result, claim, s) : step(last, claim, s);
}

function refusal({ by }: Refused, claim: Claim, s: Setting): Phrase {
  const { outcome: say, sentence } = s.tongue;
  const why = because(by, claim, s);
  return sentence(by.kind === "condition" ? say.refusedByCondition(why) : say.refused(why));
}

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
  const { outcome: say, sentence, labelled } = s.tongue;
  switch (result.outcome) {
    case "granted":
    case "reduced":
      return [sentence(labelled(say.award, whole(result.award, s))), ...parts(result, s)];
    case "refused":
      return cause(result) === undefined ? [refusal(result, claim, s)] : [];
    case "undecided":
      // The steps have told the ceiling already.
      return [sentence(say.undecided(whole(result.atMost, s), undefined))];
  }
}

function parts({ payments }: Awarded, s: Setting): readonly Phrase[] {
  const { outcome: say, sentence } = s.tongue;
  if (payments.length < 2) return [];
  return [sentence(say.parts(payments.map((payment) => whole(payment, s))))];
}

const whole = (minor: number, s: Setting): Phrase => exactMoney(rational(minor), s);
