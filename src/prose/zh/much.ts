import type { Rational } from "../../exact/rational.ts";
import type { Cap } from "../../model/cap.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { exactMoney, number } from "../figure.ts";

/** 30元, 2次: so much of what the ceiling counts. */
export function muchOf(told: Cap, much: Rational, s: Setting): Phrase {
  switch (told.limit.measure) {
    case "money":
      return exactMoney(much, s);
    case "awards":
      return phrase`${number(much, s)}${told.scope.kind === "everyone" ? "项" : "次"}`;
    case "open awards":
      return phrase`${number(much, s)}项`;
    case "consecutive years":
      return phrase`${number(much, s)}年`;
  }
}
