import { phrase } from "../phrase.ts";
import type { ReadingWords } from "../reading.ts";

export const reading: ReadingWords = {
  readAs: (source, as) => phrase`${source} is read as: ${as}`,
  notReadAs: (others) => phrase`It is not read as: ${others}`,
  reason: (because) => phrase`Reason: ${because}`,
};
