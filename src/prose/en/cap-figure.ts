import type { CapFigureWords } from "../cap-figure.ts";
import { phrase } from "../phrase.ts";
import { per } from "./period.ts";

export const capFigure: CapFigureWords = {
  forAll: "for all together",
  period: per,
  atATime: "at a time",
  atAnyTime: "at any time",
  thisGrant: "this grant",
  together: (sources) => phrase`${sources} together`,
};
