import type { Texts } from "../../diagnostics/message.ts";
import type { Cap } from "../../model/cap.ts";
import type { Policy } from "../../model/policy.ts";
import type { Discharge, Told } from "../smt/discharge.ts";
import { discharge } from "../smt/discharge.ts";
import type { Evaluator } from "../smt/evaluator.ts";
import type { Obligation } from "../smt/obligation.ts";
import { silenceText } from "../smt/silence.ts";
import type { Solver } from "../smt/solver.ts";
import { obligationsOf } from "./obligations.ts";
import type { Because, Verdict } from "./verdict.ts";
import { verdictsOf } from "./verdict.ts";

/** A compiled evaluator, as far as its text was read back and set beside the model. */
export interface ReadBack {
  /** Absent where the text as a whole could not be read. */
  readonly evaluator: Evaluator | undefined;
  /** Parts of the text outside of what can be read. */
  readonly refusals: readonly Unread[];
  /** Literals that say something else than the model. */
  readonly differences: readonly Differing[];
  /** How many formulas and conditions were compared, by the solver or by arithmetic alone. */
  readonly compared: number;
  /** That the formulas of the text are those of the model; of a limit, for its cap. */
  readonly equalities: readonly Obligation[];
}

export interface Unread {
  /** Of a grant only what is asked for is unknown, which no cap depends on. */
  readonly about: "policy" | "cap" | "grant";
  /** The id of the cap that it is about. */
  readonly cap: string | undefined;
  readonly place: string;
  readonly because: Texts;
}
export interface Differing {
  readonly place: string;
  readonly text: string;
  readonly model: string;
}
/** What is known of a policy and its compiled evaluator. */
export interface Proof {
  /** What was read back of the compiled text; absent where it could not be. */
  readonly evaluator: Evaluator | undefined;
  readonly verdicts: readonly Verdict[];
  /** Whatever the text does otherwise than the model, whether it keeps the caps or not. */
  readonly faults: readonly Fault[];
  /** Everything that was proved or not, in its order. */
  readonly discharges: readonly Discharge[];
  readonly equalities: readonly Discharge[];
  readonly refusals: readonly Unread[];
  readonly compared: number;
}

export type Fault =
  | { readonly kind: "literal"; readonly differing: Differing }
  | { readonly kind: "obligation"; readonly discharge: Discharge };

/** Proves what can be proved of the caps of a policy, for any amounts, ids and dates. */
export async function prove(
  policy: Policy,
  read: ReadBack,
  solver: Solver,
  told?: Told,
): Promise<Proof> {
  const all = async (obligations: readonly Obligation[]): Promise<readonly Discharge[]> => {
    const discharges: Discharge[] = [];
    for (const each of obligations) discharges.push(await discharge(each, solver, told));
    return discharges;
  };
  const { evaluator, refusals, differences } = read;
  const discharges = await all(evaluator === undefined ? [] : obligationsOf(policy, evaluator));
  const equalities = await all(read.equalities);
  const notRead = ({ id }: Cap): readonly Because[] =>
    refusals.filter(({ about, cap }) => about === "policy" || cap === id).map(unread);
  return {
    evaluator,
    verdicts: verdictsOf(policy, [...discharges, ...equalities], notRead),
    faults: [
      ...differences.map((differing) => ({ kind: "literal", differing }) as const),
      ...[...discharges, ...equalities].filter(isFault).map(asFault),
    ],
    discharges,
    equalities,
    refusals: [...refusals, ...equalities.flatMap(undecided)],
    compared: read.compared,
  };
}

/** What the solver does not know to be equal counts as not read: silence is no proof. */
function undecided({ obligation, ...found }: Discharge): readonly Unread[] {
  const about = "grant";
  const unread = { about, cap: undefined, place: obligation.name } as const;
  if (found.outcome === "unknown") return [{ ...unread, because: silenceText(found.reason) }];
  if (found.outcome !== "vacuous") return [];
  return [{ ...unread, because: silenceText({ kind: "contradiction" }) }];
}

const unread = ({ place, because }: Unread): Because => ({ kind: "not read", place, because });

/** An award that is not what the rules give, or an equality that does not hold. */
const isFault = (each: Discharge): boolean =>
  each.outcome === "fails" && each.failures.some(({ part }) => part.half === "equality");

const asFault = (discharge: Discharge): Fault => ({ kind: "obligation", discharge });
