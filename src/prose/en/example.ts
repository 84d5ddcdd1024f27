import type { ExampleWords } from "../example.ts";
import { phrase } from "../phrase.ts";

export const example: ExampleWords = {
  decided: "amount decided",
  upTo: (most) => phrase`to be decided, at most ${most}`,
  refused: "refused",
  fails: "not decided: what is stated is not enough, or not possible",
};
