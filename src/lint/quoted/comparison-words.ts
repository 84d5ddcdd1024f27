import type { Figure } from "./figures.ts";

/**
 * On which side of a comparison a figure itself falls: "less than 5" and "at least 5" count 5 among
 * the higher values, "at most 5" and "more than 5" among the lower. A "not" before it changes nothing.
 */
export type Side = "higher" | "lower";

/** The word of an official text that compares with a figure. */
export interface ComparisonWord {
  readonly side: Side;
  /** The word and the figure. */
  readonly words: string;
}

const gap = "\\s*(?:(?:RMB|CNY|EUR|USD|CAD|[¥￥$€£])\\s*)?$";
const ahead = (words: string): RegExp => new RegExp(`(?:${words})${gap}`, "i");

const before: Readonly<Record<Side, RegExp>> = {
  lower: ahead(
    "(?:not |no )?\\b(?:more|greater|higher|larger|older|longer) than|\\b(?:not |not to )?exceed(?:s|ing)?|" +
      "\\b(?:not )?(?:over|above)|\\bat most|\\bup to|\\bmaximum of|" +
      "(?:不得?|未)?(?:超过|高于|多于|大于|超出)|最高|至多|最多",
  ),
  higher: ahead(
    "(?:not |no )?\\b(?:less|fewer|lower|smaller|younger|shorter) than|\\b(?:not )?(?:below|under)|" +
      "\\bat least|\\bminimum of|" +
      "(?:不得?|未)?(?:低于|少于|小于)|不足|(?:不|未)?满|至少|最低|达到?",
  ),
};

const unit = "(?:\\s+[a-z]+){0,2}";
const han = "(?:[年月天日人名个家项次户亩台岁]|平方米|个月|周岁)?";

const after: Readonly<Record<Side, RegExp>> = {
  lower: new RegExp(
    `^${unit}\\s+(?:or|and)\\s+(?:less|fewer|below|under|lower|younger)\\b|^${han}(?:（含）|\\(含\\)|及)?(?:以下|以内)`,
    "i",
  ),
  higher: new RegExp(
    `^${unit}\\s+(?:or|and)\\s+(?:more|above|over|higher|older|greater)\\b|^${han}(?:（含）|\\(含\\)|及)?以上`,
    "i",
  ),
};

/** What the text around a figure says of it; undefined where it compares with nothing. */
export function comparisonAt({ start, end }: Figure, text: string): ComparisonWord | undefined {
  const [ahead, behind] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30)];
  for (const side of ["lower", "higher"] as const) {
    const following = after[side].exec(behind);
    if (following !== null) {
      return { side, words: text.slice(start, end + following[0].length).trim() };
    }
  }
  for (const side of ["lower", "higher"] as const) {
    const leading = before[side].exec(ahead);
    if (leading !== null) {
      return { side, words: text.slice(start - ahead.length + leading.index, end).trim() };
    }
  }
  return undefined;
}
