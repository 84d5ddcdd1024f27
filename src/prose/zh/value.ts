import { joined } from "../phrase.ts";
import type { ValueWords } from "../value.ts";
import { bracketed } from "./punctuation.ts";

export const value: ValueWords = {
  yes: "是",
  no: "否",
  none: "无",
  entry: (cells) => bracketed(joined(cells, "，")),
};
