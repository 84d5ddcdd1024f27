import { phrase } from "../phrase.ts";
import type { ReadingWords } from "../reading.ts";

export const reading: ReadingWords = {
  readAs: (source, as) => phrase`${source}理解为：${as}`,
  notReadAs: (others) => phrase`不理解为：${others}`,
  reason: (because) => phrase`理由：${because}`,
};
