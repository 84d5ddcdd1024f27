import { agency } from "../names.ts";
import { phrase } from "../phrase.ts";
import type { PrecedenceWords } from "../precedence.ts";

export const precedence: PrecedenceWords = {
  interpretedBy: (by, own, s) => phrase`${own}由${agency(by, s)}负责解释`,
  prevails: (own, others) => phrase`${own}与${others}不一致的，以${own}为准`,
  yields: (_, others) => phrase`${others}另有规定的，从其规定`,
};
