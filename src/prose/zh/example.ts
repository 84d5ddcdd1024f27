import type { ExampleWords } from "../example.ts";
import { phrase } from "../phrase.ts";

export const example: ExampleWords = {
  decided: "审定金额",
  upTo: (most) => phrase`待审定，最高${most}`,
  refused: "不予资助",
  fails: "无法审定：所填内容不全或有误",
};
