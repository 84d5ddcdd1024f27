import type { Rational, RoundingMode } from "../../exact/rational.ts";
import { equals, one } from "../../exact/rational.ts";
import type { Rounding } from "../../model/grant.ts";
import { figure, phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { coin } from "./currency.ts";
import { number } from "../figure.ts";
import { money } from "./figure.ts";

/** "down to the cent", "to the nearest whole pound, halves up", "down to a multiple of CNY 100" */
export function toMoney(mode: RoundingMode, unit: Rational, s: PageSetting): Phrase {
  const named = coin(unit, s);
  if (named !== undefined) return toNamed(mode, named);
  const sum = money(unit, s);
  return toMultiple(mode, phrase`a multiple of ${sum}`, sum);
}

/** "down to a whole number", "to the nearest multiple of 5, halves up" */
export function toNumber(mode: RoundingMode, unit: Rational, s: PageSetting): Phrase {
  const multiple = equals(unit, one)
    ? figure({ kind: "number", amount: one }, "whole number")
    : phrase`multiple of ${number(unit, s)}`;
  return toMultiple(mode, phrase`a ${multiple}`, multiple);
}

function toMultiple(mode: RoundingMode, multiple: Phrase, nearest: Phrase): Phrase {
  switch (mode) {
    case "down":
      return phrase`down to ${multiple}`;
    case "up":
      return phrase`up to ${multiple}`;
    case "half up":
    case "half even":
      return toNearest(mode, nearest);
  }
}

function toNamed(mode: RoundingMode, unit: Phrase): Phrase {
  switch (mode) {
    case "down":
      return phrase`down to the ${unit}`;
    case "up":
      return phrase`up to the next ${unit}`;
    case "half up":
    case "half even":
      return toNearest(mode, unit);
  }
}

const toNearest = (mode: "half up" | "half even", unit: Phrase): Phrase =>
  mode === "half up"
    ? phrase`to the nearest ${unit}, halves up`
    : phrase`to the nearest ${unit}, halves to the even one`;

/** "amounts are rounded once, down to the fen" */
export const rounding = ({ mode, unit }: Rounding, s: PageSetting): Phrase =>
  phrase`amounts are rounded once, ${toMoney(mode, unit, s)}`;
