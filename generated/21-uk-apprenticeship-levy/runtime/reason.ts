import type { Names } from "./names.ts";
import type { Reason, TraceStep } from "./outcome.ts";

/** What decided a claim, packed: a number, and the code of the cap or condition. */
export const reason = {
  none: 0,
  amountIsZero: 1,
  notInForce: 2,
  outsideWindow: 3,
  condition: 4,
  cap: 5,
  lessFavourable: 6,
  nothingBelow: 7,
} as const;

export const packReason = (kind: number, name: number): number => kind + 8 * name;

/** Whether it refuses before anything is worked out. */
export function isTurnedAway(packed: number): boolean {
  const kind = packed % 8;
  return kind === reason.notInForce || kind === reason.outsideWindow || kind === reason.condition;
}

/** The floor of `nothing below` stands in the last step of the trace. */
export function unpackReason(
  packed: number,
  names: Names,
  trace: readonly TraceStep[],
): Reason | undefined {
  const name = Math.floor(packed / 8);
  switch (packed % 8) {
    case reason.none:
      return undefined;
    case reason.amountIsZero:
      return { kind: "amount is 0" };
    case reason.notInForce:
      return { kind: "not in force" };
    case reason.outsideWindow:
      return { kind: "outside window" };
    case reason.condition:
      return { kind: "condition", condition: names.text(name) };
    case reason.cap:
      return { kind: "cap", cap: names.text(name) };
    case reason.lessFavourable:
      return { kind: "less favourable", cap: names.text(name) };
    default:
      return { kind: "nothing below", floor: floorIn(trace) };
  }
}

function floorIn(trace: readonly TraceStep[]): string {
  const last = trace.at(-1);
  return last?.step === "nothing below" ? last.floor : "0";
}
