import type { CapFigureWords } from "../cap-figure.ts";
import { phrase, words } from "../phrase.ts";
import { per } from "./period.ts";

export const capFigure: CapFigureWords = {
  forAll: "全部申报单位合计",
  period: (period, s) => (period.kind === "lifetime" ? words("累计") : per(period, s)),
  atATime: "同一时间",
  atAnyTime: "任何连续年度",
  thisGrant: "本项资助",
  together: (sources) => phrase`${sources}合计`,
};
