import type { Answer } from "../../batch/desk.ts";
import { textIn } from "../../batch/item.ts";
import type { Texts } from "../../diagnostics/message.ts";
import { grouped } from "./tally.ts";

/** Counts the rows that were entered without an id by which they would be known again. */
export class Unnamed {
  #claims = 0;
  #events = 0;

  add(answer: Answer): void {
    if (answer.kind === "event") {
      const { item, result } = answer;
      if (result.outcome === "entered" && item.event.id === undefined) this.#events += 1;
    } else if (isEntered(answer) && textIn(answer.item, "id") === "") this.#claims += 1;
  }

  /** What to do about them; undefined where there are none. */
  get warning(): Texts | undefined {
    const count = this.#claims + this.#events;
    if (count === 0) return undefined;
    const rows = grouped(count);
    const ofEvents = this.#events > 0;
    return {
      en: `${rows} ${count === 1 ? "row was" : "rows were"} entered without an id, and ${count === 1 ? "is" : "are"} entered a second time if the file is run again; give each row one under id${ofEvents ? ", and an event the id of its claim under claim" : ""}`,
      zh: `${rows}行没有编号即已登记，再次运行同一文件时会重复登记；请为每行填写id${ofEvents ? "，事件则另在claim列写明所针对的申请" : ""}`,
    };
  }
}

function isEntered(
  answer: Exclude<Answer, { kind: "event" }>,
): answer is Exclude<Answer, { kind: "event" | "bad" }> {
  switch (answer.kind) {
    case "granted":
      return true;
    case "claim":
      return answer.result.outcome !== "error" && answer.result.outcome !== "undecided";
    case "bad":
      return false;
  }
}
