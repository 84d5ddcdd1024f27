import { parentPort } from "node:worker_threads";
import type { Task } from "./task.ts";
import { perform } from "./task.ts";

/** A thread that performs one task after another, as they are sent. */
parentPort?.on("message", (task: Task) => {
  // A rejection ends the thread with an error, which the crew hears of.
  void perform(task).then((outcome) => parentPort?.postMessage(outcome, []));
});
