import type { Z3LowLevel } from "z3-solver";
import type { Input, Script } from "./script.ts";
import type { Silence } from "./silence.ts";
import { silenceOf } from "./silence.ts";

/**
 * What a solver responds to the `check-sat` of a script. Only `unsat` is ever a proof: that it does
 * not know, gave up or could not read the script is never a pass.
 */
export type SolverResponse =
  | { readonly verdict: "unsat"; readonly cost: number }
  | { readonly verdict: "sat"; readonly cost: number; readonly values: Values }
  | { readonly verdict: "unknown"; readonly cost: number; readonly reason: Silence }
  | { readonly verdict: "error"; readonly message: string };

/** By the names of the script's inputs; truths are 0 and 1. */
export type Values = Readonly<Record<string, bigint>>;

/** A solver answers one script after another; each begins with nothing known. */
export interface Solver {
  /** Its own full version, which is not that of the package. */
  readonly version: string;
  readonly ask: (script: Script) => Promise<SolverResponse>;
  /** Ends it; afterwards nothing is asked. */
  readonly end: () => void;
}

/** What a query may cost, in the solver's own count, which is the same on every machine. */
const mostCost = 5_000_000;

/** Loads the solver into this process: about half a second and 100 MB. */
export async function loadSolver(most = mostCost): Promise<Solver> {
  const { init } = await import("z3-solver");
  const said: string[] = [];
  const note = (line: string): void => void said.push(line);
  const api = await init({ print: note, printErr: note });
  const checker = new Checker(api, said, most);
  return {
    version: api.Z3.get_full_version(),
    ask: (script) => Promise.resolve(checker.answer(script)),
    end: () => undefined,
  };
}

type Context = ReturnType<Z3LowLevel["Z3"]["mk_context"]>;
type SolverOf = ReturnType<Z3LowLevel["Z3"]["mk_simple_solver"]>;

/** A script that the solver does not take as it is meant. */
class Refused extends Error {}

/**
 * The solver, called synchronously: the asynchronous calls of the package read text from a place
 * that is used again meanwhile.
 */
class Checker {
  readonly #api: Z3LowLevel;
  readonly #check: (context: Context, solver: SolverOf) => unknown;
  /** What the solver prints: only where it leaves something of a script aside. */
  readonly #said: string[];
  readonly #most: number;

  constructor(api: Z3LowLevel, said: string[], most: number) {
    this.#api = api;
    this.#said = said;
    this.#most = most;
    this.#check = synchronousCheck(api.em);
  }

  answer(script: Script): SolverResponse {
    const { Z3 } = this.#api;
    const config = Z3.mk_config();
    const context = Z3.mk_context(config);
    Z3.del_config(config);
    try {
      return this.#answerIn(context, script);
    } catch (error) {
      if (error instanceof Refused) return { verdict: "error", message: error.message };
      throw error;
    } finally {
      Z3.del_context(context);
    }
  }

  #answerIn(context: Context, { text, inputs }: Script): SolverResponse {
    const { Z3 } = this.#api;
    const solver = Z3.mk_simple_solver(context);
    Z3.solver_inc_ref(context, solver);
    this.#limit(context, solver);
    this.#assert(context, solver, text);
    const found = this.#check(context, solver);
    this.#guard(context);
    const cost = this.#cost(context, solver);
    if (found === -1) return { verdict: "unsat", cost };
    if (found === 1) return { verdict: "sat", cost, values: this.#values(context, solver, inputs) };
    const reason = silenceOf(Z3.solver_get_reason_unknown(context, solver));
    return { verdict: "unknown", cost, reason };
  }

  #limit(context: Context, solver: SolverOf): void {
    const { Z3 } = this.#api;
    const parameters = Z3.mk_params(context);
    Z3.params_inc_ref(context, parameters);
    const rlimit = Z3.mk_string_symbol(context, "rlimit");
    Z3.params_set_uint(context, parameters, rlimit, this.#most);
    Z3.solver_set_params(context, solver, parameters);
  }

  /** The parser does not throw: what it could not read would be a script without assertions. */
  #assert(context: Context, solver: SolverOf, text: string): void {
    const { Z3 } = this.#api;
    // What was said before is not about this script: that it loads slowly, on a busy machine.
    this.#said.length = 0;
    const read = Z3.parse_smtlib2_string(context, text, [], [], [], []);
    this.#guard(context);
    const said = this.#said.splice(0);
    if (said.length > 0) throw new Refused(said.join(" "));
    Z3.ast_vector_inc_ref(context, read);
    const count = Z3.ast_vector_size(context, read);
    const wanted = [...text.matchAll(/^\(assert /gm)].length;
    if (count === 0) throw new Refused("no assertions");
    // Assertions are only ever split where they are read; fewer than were written are lost.
    if (count < wanted) throw new Refused(`${count} of ${wanted} assertions`);
    for (let place = 0; place < count; place += 1) {
      Z3.solver_assert(context, solver, Z3.ast_vector_get(context, read, place));
    }
  }

  /** To be called at once: any other call clears the error. */
  #guard(context: Context): void {
    const { Z3 } = this.#api;
    const code = Z3.get_error_code(context);
    const number: number = code;
    if (number !== 0) throw new Refused(Z3.get_error_msg(context, code));
  }

  #cost(context: Context, solver: SolverOf): number {
    const { Z3 } = this.#api;
    const statistics = Z3.solver_get_statistics(context, solver);
    Z3.stats_inc_ref(context, statistics);
    const size = Z3.stats_size(context, statistics);
    for (let place = 0; place < size; place += 1) {
      if (Z3.stats_get_key(context, statistics, place) !== "rlimit count") continue;
      return Z3.stats_get_uint_value(context, statistics, place);
    }
    throw new Error("The solver does not say what it cost.");
  }

  /** Only of what was declared open: other terms of a model may be too long to print. */
  #values(context: Context, solver: SolverOf, inputs: readonly Input[]): Values {
    const { Z3 } = this.#api;
    const model = Z3.solver_get_model(context, solver);
    Z3.model_inc_ref(context, model);
    return Object.fromEntries(
      inputs.map(({ name, sort }) => {
        const isInt = sort === "Int";
        const ofSort = isInt ? Z3.mk_int_sort(context) : Z3.mk_bool_sort(context);
        const constant = Z3.mk_const(context, Z3.mk_string_symbol(context, name), ofSort);
        const value = Z3.model_eval(context, model, constant, true);
        if (value === null) throw new Refused(`no value of ${name}`);
        const truth: number = isInt ? 0 : Z3.get_bool_value(context, value);
        if (!isInt) return [name, truth === 1 ? 1n : 0n];
        return [name, BigInt(Z3.get_numeral_string(context, value))];
      }),
    );
  }
}

/** The check that runs in this thread; the package's own types do not list it. */
function synchronousCheck(em: unknown): (context: Context, solver: SolverOf) => unknown {
  const check = isRecord(em) ? em["_Z3_solver_check"] : undefined;
  if (!isFunction(check)) throw new Error("The solver has no synchronous check.");
  return check;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isFunction = (value: unknown): value is (...given: readonly unknown[]) => unknown =>
  typeof value === "function";
