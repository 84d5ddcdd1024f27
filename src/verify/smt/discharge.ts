import type { Obligation, Part } from "./obligation.ts";
import { counterQuery, partOf, possibleQuery } from "./obligation.ts";
import type { Query } from "./script.ts";
import { scriptOf } from "./script.ts";
import type { Silence } from "./silence.ts";
import type { SolverResponse, Solver, Values } from "./solver.ts";

/** What became of an obligation. Nothing but `proved` is a proof. */
export type Discharge = { readonly obligation: Obligation; readonly cost: number } & Outcome;

export type Outcome =
  | { readonly outcome: "proved" }
  | { readonly outcome: "fails"; readonly failures: readonly FailedPart[] }
  /** The hypotheses contradict each other: what follows from them is worth nothing. */
  | { readonly outcome: "vacuous" }
  | { readonly outcome: "unknown"; readonly reason: Silence }
  | { readonly outcome: "error"; readonly message: string };

/** A part that is not true in a state, with the state. */
export interface FailedPart {
  readonly part: Part;
  readonly values: Values;
}

/** Told of every query and its answer: what `--smt` keeps and a second opinion repeats. */
export type Told = (query: Query, answer: SolverResponse) => void;

/** Proves an obligation, or finds out which parts of it fail. */
export async function discharge(
  obligation: Obligation,
  solver: Solver,
  told: Told = () => undefined,
): Promise<Discharge> {
  const asked = async (query: Query): Promise<SolverResponse> => {
    const answer = await solver.ask(scriptOf(query));
    told(query, answer);
    return answer;
  };
  const answer = await asked(counterQuery(obligation));
  const cost = "cost" in answer ? answer.cost : 0;
  return { obligation, cost, ...(await outcomeOf(answer, obligation, asked)) };
}

type Ask = (query: Query) => Promise<SolverResponse>;

async function outcomeOf(
  answer: SolverResponse,
  obligation: Obligation,
  ask: Ask,
): Promise<Outcome> {
  switch (answer.verdict) {
    case "unsat":
      return notVacuous(await ask(possibleQuery(obligation)));
    case "sat":
      return { outcome: "fails", failures: await failuresOf(obligation, ask, answer.values) };
    case "unknown":
      return { outcome: "unknown", reason: answer.reason };
    case "error":
      return { outcome: "error", message: answer.message };
  }
}

function notVacuous(answer: SolverResponse): Outcome {
  switch (answer.verdict) {
    case "sat":
      return { outcome: "proved" };
    case "unsat":
      return { outcome: "vacuous" };
    case "unknown":
      return { outcome: "unknown", reason: answer.reason };
    case "error":
      return { outcome: "error", message: answer.message };
  }
}

/** A part that is not shown to hold by itself counts as failed: the whole was refuted. */
async function failuresOf(
  obligation: Obligation,
  ask: Ask,
  values: Values,
): Promise<readonly FailedPart[]> {
  const failures: FailedPart[] = [];
  for (const [place, part] of obligation.conclusion.entries()) {
    const answer = await ask(partOf(obligation, part, place));
    if (answer.verdict === "unsat") continue;
    failures.push({ part, values: answer.verdict === "sat" ? answer.values : values });
  }
  return failures;
}
