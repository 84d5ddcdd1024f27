import type { Names } from "./names.ts";
import type { Awarded, CapStep, Exact, Note, Reason, Refused, TraceStep } from "./outcome.ts";
import { ratio } from "./ratio.ts";
import { packReason, reason } from "./reason.ts";
import type { Trail } from "./trail.ts";
import { step } from "./trail.ts";

/** Writes a recorded result to a trail as numbers, the reverse of `unpack.ts`. */
export function packResult(result: Awarded | Refused, trail: Trail, names: Names): void {
  result.trace.forEach((each) => packStep(each, trail, names));
  result.notes.forEach((note) => packNote(note, trail, names));
  if (result.outcome !== "refused" && !isPaidAtOnce(result)) {
    trail.head(step.payments, result.payments.length);
    result.payments.forEach((part) => trail.whole(part));
  }
}

const isPaidAtOnce = ({ payments, award }: Awarded): boolean =>
  payments.length === 1 && payments[0] === award;

function packStep(taken: TraceStep, trail: Trail, names: Names): void {
  switch (taken.step) {
    case "amount":
      return packExacts(step.amount, 0, [taken.after], trail);
    case "less":
      return packExacts(step.less, 0, [taken.less, taken.after], trail);
    case "at least":
      return packExacts(step.atLeast, 0, [taken.floor, taken.after], trail);
    case "rounded":
      return packExacts(step.rounded, 0, [taken.after], trail);
    case "earlier amounts":
      return packExacts(step.earlierAmounts, 0, [taken.earlier, taken.after], trail);
    case "decided":
      return packExacts(step.decided, 0, [taken.decided, taken.after], trail);
    case "cap":
      return packCap(step.cap, taken, [taken.after], trail, names);
    case "pro rata":
      return packCap(step.proRata, taken, [taken.sum, taken.after], trail, names);
    case "nothing below":
      return packExacts(step.nothingBelow, 0, [taken.floor, taken.after], trail);
  }
}

function packCap(
  kind: number,
  { cap, limit, used, room }: CapStep,
  after: readonly Exact[],
  trail: Trail,
  names: Names,
): void {
  packExacts(kind, names.code(cap), [limit, used, room, ...after], trail);
}

function packNote(note: Note, trail: Trail, names: Names): void {
  switch (note.note) {
    case "above the usual maximum":
      return packExacts(step.aboveUsual, names.code(note.cap), [note.by], trail);
    case "over":
      return packExacts(step.over, names.code(note.cap), [note.by], trail);
    case "decision cut to the bound":
      return packExacts(step.cutToBound, 0, [note.decided, note.bound], trail);
    case "value changed":
      trail.head(step.valueChanged, names.code(note.fact));
      trail.whole(names.code(note.before));
      trail.whole(names.code(note.after));
  }
}

function packExacts(kind: number, name: number, exacts: readonly Exact[], trail: Trail): void {
  trail.head(kind, name);
  for (const exact of exacts) {
    const [n = "", d = "1"] = exact.split("/");
    trail.exact(ratio(BigInt(n), BigInt(d)));
  }
}

export function packReasonOf(by: Reason | undefined, names: Names): number {
  switch (by?.kind) {
    case undefined:
      return reason.none;
    case "amount is 0":
      return reason.amountIsZero;
    case "not in force":
      return reason.notInForce;
    case "outside window":
      return reason.outsideWindow;
    case "condition":
      return packReason(reason.condition, names.code(by.condition));
    case "cap":
      return packReason(reason.cap, names.code(by.cap));
    case "less favourable":
      return packReason(reason.lessFavourable, names.code(by.cap));
    case "nothing below":
      return reason.nothingBelow;
  }
}
