import type { Exact, Note, Result, TraceStep } from "../../model/outcome.ts";

export type Decided = Exclude<Result, { outcome: "error" }>;

/** All amounts of a result that its sentence may depend on, in a fixed order. */
export function amountsOf(result: Decided): readonly Exact[] {
  const amounts = [String(figureOf(result))];
  for (const step of result.trace) amounts.push(...amountsOfStep(step));
  for (const note of result.notes) amounts.push(...amountsOfNote(note));
  return amounts;
}

const figureOf = (result: Decided): number =>
  result.outcome === "undecided" ? result.atMost : result.award;

function amountsOfStep(step: TraceStep): readonly Exact[] {
  switch (step.step) {
    case "less":
      return [step.less];
    case "earlier amounts":
      return [step.earlier];
    case "at least":
      return [step.before, step.after];
    case "cap":
      return [step.before, step.after, step.limit, step.used, step.room];
    case "pro rata":
      return [step.before, step.after, step.limit, step.used, step.room, step.sum];
    case "nothing below":
      return [step.before, step.floor];
    case "amount":
    case "rounded":
    case "decided":
      return [];
  }
}

function amountsOfNote(note: Note): readonly Exact[] {
  switch (note.note) {
    case "above the usual maximum":
    case "over":
      return [note.by];
    case "decision cut to the bound":
      return [note.decided, note.bound];
    case "value changed":
      return [];
  }
}

/** The same result with other amounts in these places, whole ones. */
export function withAmounts(result: Decided, amounts: readonly Exact[]): Decided {
  const left = [...amounts];
  const next = (): Exact => left.shift() ?? "0";
  const figure = Number(next());
  const trace = result.trace.map((step) => stepWith(step, next));
  const notes = result.notes.map((note) => noteWith(note, next));
  switch (result.outcome) {
    case "granted":
    case "reduced":
      return { ...result, award: figure, trace, notes };
    case "refused":
      return { ...result, trace, notes };
    case "undecided":
      return { ...result, atMost: figure, trace, notes };
  }
}

function stepWith(step: TraceStep, next: () => Exact): TraceStep {
  switch (step.step) {
    case "less":
      return { ...step, less: next() };
    case "earlier amounts":
      return { ...step, earlier: next() };
    case "at least":
      return { ...step, before: next(), after: next() };
    case "cap":
      return { ...step, before: next(), after: next(), limit: next(), used: next(), room: next() };
    case "pro rata": {
      const [before, after, limit] = [next(), next(), next()];
      return { ...step, before, after, limit, used: next(), room: next(), sum: next() };
    }
    case "nothing below":
      return { ...step, before: next(), floor: next() };
    case "amount":
    case "rounded":
    case "decided":
      return step;
  }
}

function noteWith(note: Note, next: () => Exact): Note {
  switch (note.note) {
    case "above the usual maximum":
    case "over":
      return { ...note, by: next() };
    case "decision cut to the bound":
      return { ...note, decided: next(), bound: next() };
    case "value changed":
      return note;
  }
}
