import type { Exact, Result, TraceStep } from "../../model/outcome.ts";

export type Decided = Exclude<Result, { outcome: "error" }>;

/** The amounts of those steps of a result that may be told, in a fixed order. */
export const amountsOf = ({ trace }: Decided): readonly Exact[] => trace.flatMap(amountsOfStep);

function amountsOfStep(step: TraceStep): readonly Exact[] {
  switch (step.step) {
    case "cap":
      return [step.before, step.after, step.limit, step.used, step.room];
    case "pro rata":
      return [step.before, step.after, step.limit, step.used, step.room, step.sum];
    case "nothing below":
      return [step.before, step.floor];
    default:
      return [];
  }
}

/** The same result with other amounts in these places. */
export function withAmounts(result: Decided, amounts: readonly Exact[]): Decided {
  const left = [...amounts];
  const next = (): Exact => left.shift() ?? "0";
  return { ...result, trace: result.trace.map((step) => stepWith(step, next)) };
}

function stepWith(step: TraceStep, next: () => Exact): TraceStep {
  switch (step.step) {
    case "cap":
      return { ...step, before: next(), after: next(), limit: next(), used: next(), room: next() };
    case "pro rata": {
      const [before, after, limit] = [next(), next(), next()];
      return { ...step, before, after, limit, used: next(), room: next(), sum: next() };
    }
    case "nothing below":
      return { ...step, before: next(), floor: next() };
    default:
      return step;
  }
}
