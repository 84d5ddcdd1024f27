import { rational } from "../../exact/rational.ts";
import type { Claim } from "../../model/claim.ts";
import type { Awarded, Refused, Result, Undecided } from "../../model/outcome.ts";
import type { Adjustment } from "../adjustment.ts";
import { adjustmentsIn } from "../adjustment.ts";
import { cause, lastReduction } from "../decisive.ts";
import { nothing, phrase, sequence, words } from "../phrase.ts";
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

/** 核减为150万元：单家企业每年600万元的上限中，此前已使用450万元。 */
export function outcome(result: Result, claim: Claim, s: Setting): Phrase {
  if (result.outcome === "error") return error(result.error, s);
  const notes = result.notes.map((one) => note(one, claim, s));
  return sequence([gist(result, claim, s), ...notes]);
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

/** 待审定：最高80元。 with the ceiling that bounds it, if one does. */
function undecided({ trace, atMost }: Undecided, claim: Claim, s: Setting): Phrase {
  const most = whole(atMost, s);
  const last = trace.filter((told) => told.step === "cap").at(-1);
  return last === undefined
    ? sentence(phrase`待审定：最高${most}`)
    : sentence(phrase`待审定，最高${most}：${usage(last, claim, s)}`);
}

/** 全额资助：算力费用的30%。 资助80元，已扣除20元。 */
function granted({ award, trace }: Awarded, claim: Claim, s: Setting): Phrase {
  const grant = grantOf(claim, s);
  if (grant === undefined) return words("已登记，计入有关上限。");
  if (award === 0) return words("已计入累计数，本次无应付资助。");
  if (grant.discretion) return words("按审定金额资助。");
  const changes = adjustmentsIn(trace);
  if (changes.length > 0) return sentence(phrase`资助${whole(award, s)}${changed(changes, s)}`);
  // A figure is the award itself, and a list would be longer than all else that is said.
  return grant.amount.kind === "constant" || s.say.form(grant.amount) === "list"
    ? words("全额资助。")
    : sentence(phrase`全额资助：${s.say.value(grant.amount, s)}`);
}

/** ，已扣除20元; ，已提高至最低金额 */
function changed(changes: readonly Adjustment[], s: Setting): Phrase {
  const taken = changes.flatMap((one) => takenOff(one, s));
  const less = taken.length === 0 ? nothing : phrase`，已扣除${list(taken, "and")}`;
  const isRaised = changes.some(({ step: kind }) => kind === "at least");
  return isRaised ? phrase`${less}，已提高至最低金额` : less;
}

function takenOff(told: Adjustment, s: Setting): readonly Phrase[] {
  switch (told.step) {
    case "less":
      return [tracedMoney(told.less, s)];
    case "earlier amounts":
      return [phrase`此前各次申请已计算的${tracedMoney(told.earlier, s)}`];
    case "at least":
      return [];
  }
}

/** What reduced it last. */
function deciding(result: Awarded, claim: Claim, s: Setting): Phrase {
  const last = lastReduction(result);
  if (last !== undefined) return step(last, claim, s);
  return result.by === undefined ? words("已核减。") : reason(result.by, claim, s);
}

/** 不予资助，未符合以下条件：… */
function refused(result: Refused, claim: Claim, s: Setting): Phrase {
  const last = cause(result);
  return last === undefined ? refusal(result, claim, s) : step(last, claim, s);
}

const refusal = ({ by }: Refused, claim: Claim, s: Setting): Phrase =>
  by.kind === "condition"
    ? sentence(phrase`不予资助，${because(by, claim, s)}`)
    : sentence(phrase`不予资助：${because(by, claim, s)}`);

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
      return [sentence(phrase`资助金额：${whole(result.award, s)}`), ...parts(result, s)];
    case "refused":
      return cause(result) === undefined ? [refusal(result, claim, s)] : [];
    case "undecided":
      return [gist(result, claim, s)];
  }
}

function parts({ payments }: Awarded, s: Setting): readonly Phrase[] {
  if (payments.length < 2) return [];
  const amounts = payments.map((payment) => whole(payment, s));
  return [sentence(phrase`分期拨付：${list(amounts, "and")}`)];
}

const whole = (minor: number, s: Setting): Phrase => exactMoney(rational(minor), s);
