import type { NoteWords } from "../note.ts";
import { phrase } from "../phrase.ts";

export const note: NoteWords = {
  aboveUsual: (by, ceiling) => phrase`this is ${by} above the usual maximum, ${ceiling}`,
  over: (by, ceiling) => phrase`this takes the total ${by} over ${ceiling}`,
  cut: (decided, bound) => phrase`${decided} was decided and cut to the bound of ${bound}`,
  changed: (fact, before, after) => phrase`${fact}: from now on ${after} instead of ${before}`,
  somethingChanged: "a value has changed",
};
