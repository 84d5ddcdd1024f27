import type { RoundingMode } from "../../exact/rational.ts";
import type { Rounding } from "../../model/grant.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { money } from "./figure.ts";
import { sentence } from "./sentence.ts";

/** 向下取整至0.01元的整数倍 */
export const multiple = (mode: RoundingMode, unit: Phrase): Phrase =>
  phrase`${manners[mode]}至${unit}的整数倍`;

const manners: Record<RoundingMode, string> = {
  down: "向下取整",
  up: "向上取整",
  "half up": "四舍五入",
  "half even": "四舍六入、逢五成双",
};

/** 资助金额只取整一次，不足0.01元的部分舍去。 */
export const rounding = ({ mode, unit }: Rounding, s: Setting): Phrase =>
  sentence(phrase`资助金额只取整一次，${rest(mode, money(unit, s))}`);

function rest(mode: RoundingMode, unit: Phrase): Phrase {
  switch (mode) {
    case "down":
      return phrase`不足${unit}的部分舍去`;
    case "up":
      return phrase`不足${unit}的部分按${unit}计`;
    case "half up":
    case "half even":
      return multiple(mode, unit);
  }
}
