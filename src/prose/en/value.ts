import { joined } from "../phrase.ts";
import type { ValueWords } from "../value.ts";
import { bracketed } from "./punctuation.ts";

export const value: ValueWords = {
  yes: "yes",
  no: "no",
  none: "none",
  entry: (cells) => bracketed(joined(cells, ", ")),
};
