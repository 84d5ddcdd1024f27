import type { Obligation } from "../smt/obligation.ts";
import type { Question } from "./question.ts";
import { TermWriter } from "./terms.ts";

/** A question is settled where both sides come to one form by the rules of arithmetic alone. */
export const isSettled = ({ holds }: Question): boolean => holds.kind === "known" && holds.is;

/** What a solver has to show of a question that is not settled. */
export function equality({ name, asks, under, possible, holds }: Question): Obligation {
  const writer = new TermWriter();
  // All are written before the bounds of what is open in them are known.
  const condition = writer.truth(under);
  const conclusion = writer.truth(holds);
  const left = writer.truth(possible);
  return {
    name: `read-back.${name}`,
    asks,
    hypotheses: [...writer.bounds, condition],
    conclusion: [{ cap: "", half: "equality", holds: conclusion }],
    possible: left,
    inputs: writer.inputs,
  };
}
