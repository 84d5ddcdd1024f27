import type { NoteWords } from "../note.ts";
import { phrase } from "../phrase.ts";

export const note: NoteWords = {
  aboveUsual: (by, ceiling) => phrase`比通常上限高出${by}：${ceiling}`,
  over: (by, ceiling) => phrase`合计超过${ceiling}，超出${by}`,
  cut: (decided, bound) => phrase`审定金额${decided}超出限额，按限额${bound}计`,
  changed: (fact, before, after) => phrase`${fact}：自本次起由${before}改为${after}`,
  somethingChanged: "有数值发生变更",
};
