import type { Rational, RoundingMode } from "../../exact/rational.ts";
import { equals, one } from "../../exact/rational.ts";
import type { Rounding } from "../../model/grant.ts";
import { figure, phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { coin } from "./currency.ts";
import { number } from "../figure.ts";
import { money } from "./figure.ts";

/** 四舍五入至整数元, 四舍五入至百元, 向下取整至50元的整数倍 */
export function toMoney(mode: RoundingMode, unit: Rational, s: PageSetting): Phrase {
  return phrase`${manners[mode]}至${coin(unit, s) ?? phrase`${money(unit, s)}的整数倍`}`;
}

/** 四舍五入至整数, 向下取整至5的整数倍 */
export const toNumber = (mode: RoundingMode, unit: Rational, s: PageSetting): Phrase =>
  equals(unit, one)
    ? phrase`${manners[mode]}至${figure({ kind: "number", amount: one }, "整数")}`
    : phrase`${manners[mode]}至${number(unit, s)}的整数倍`;

const manners: Record<RoundingMode, string> = {
  down: "向下取整",
  up: "向上取整",
  "half up": "四舍五入",
  "half even": "四舍六入、逢五成双",
};

/** 资助金额只取整一次，不足0.01元的部分舍去 */
export const rounding = ({ mode, unit }: Rounding, s: PageSetting): Phrase =>
  phrase`资助金额只取整一次，${rest(mode, unit, s)}`;

function rest(mode: RoundingMode, unit: Rational, s: PageSetting): Phrase {
  const least = money(unit, s);
  switch (mode) {
    case "down":
      return phrase`不足${least}的部分舍去`;
    case "up":
      return phrase`不足${least}的部分按${least}计`;
    case "half up":
    case "half even":
      return toMoney(mode, unit, s);
  }
}
