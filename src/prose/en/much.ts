import type { Rational } from "../../exact/rational.ts";
import type { Cap, Limit } from "../../model/cap.ts";
import { isOne } from "../bound.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { exactMoney } from "../figure.ts";
import { count } from "./figure.ts";

/** "CNY 30", "two awards": so much of what the ceiling counts. */
export function muchOf(told: Cap, much: Rational, s: Setting): Phrase {
  const { measure } = told.limit;
  if (measure === "money") return exactMoney(much, s);
  const [one, several] = nouns[measure];
  return phrase`${count(much, s)} ${isOne(much) ? one : several}`;
}

export const nouns: Record<
  Exclude<Limit["measure"], "money">,
  readonly [one: string, several: string]
> = {
  awards: ["award", "awards"],
  "open awards": ["open award", "open awards"],
  "consecutive years": ["consecutive year", "consecutive years"],
};
