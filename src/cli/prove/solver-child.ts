import { loadSolver } from "../../verify/smt/solver.ts";
import type { Script } from "../../verify/smt/script.ts";
import type { FromSolver } from "./solver-process.ts";

/*
 * The process that holds the solver. Whoever started it may stop it at any time: that is the only
 * way to end a question that never ends.
 */

const solver = await loadSolver();

process.on("message", (script: Script) => {
  void solver.ask(script).then((answer) => send({ kind: "answer", answer }));
});
process.on("disconnect", () => process.exit(0));

const send = (message: FromSolver): void => void process.send?.(message);
send({ kind: "ready", version: solver.version });
