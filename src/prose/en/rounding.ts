import type { RoundingMode } from "../../exact/rational.ts";
import type { Rounding } from "../../model/grant.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { money } from "./figure.ts";
import { sentence } from "./sentence.ts";

/** "down to a multiple of CNY 0.01" */
export function multiple(mode: RoundingMode, unit: Phrase): Phrase {
  switch (mode) {
    case "down":
      return phrase`down to a multiple of ${unit}`;
    case "up":
      return phrase`up to a multiple of ${unit}`;
    case "half up":
      return phrase`to the nearest multiple of ${unit}, halves up`;
    case "half even":
      return phrase`to the nearest multiple of ${unit}, halves to the even multiple`;
  }
}

/** "Amounts are rounded once, down to a multiple of CNY 0.01." */
export const rounding = ({ mode, unit }: Rounding, s: Setting): Phrase =>
  sentence(phrase`amounts are rounded once, ${multiple(mode, money(unit, s))}`);
