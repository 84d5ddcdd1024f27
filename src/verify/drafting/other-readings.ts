import { formatDecimal, isFiniteDecimal } from "../../exact/decimal.ts";
import { minorPerMajor } from "../../exact/money.ts";
import { divide, rational } from "../../exact/rational.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Way } from "../../diagnostics/messages/deep-readings.ts";
import type { Cap } from "../../model/cap.ts";
import type { Period } from "../../model/period.ts";
import type { Reading } from "../../model/policy.ts";
import type { Text } from "../../model/text.ts";

/** What a ceiling can be read to count together. */
export type Other = Extract<Way, { kind: Counting | "year from" }>;
type Counting = "calendar year" | "twelve months" | "whole term" | "each claim";

/**
 * Words by which a rejected reading of a ceiling is known: of what a `reading` rejects the model has the
 * drafter's sentence alone. Whatever it is taken for is played, so that no difference is ever claimed
 * that there is not, and the example says in words of its own what was played. To play all that any
 * ceiling could count would need no words, and would bury the doubts of the drafter under differences
 * that nobody has ever doubted. Only what the model can express is looked for.
 */
const signs: readonly (readonly [Counting, RegExp])[] = [
  ["twelve months", /(twelve|12) months|自首次|(十二|12)个月/i],
  [
    "whole term",
    /whole (term|period)|over the (term|\w+ years of)|in total|lifetime|有效期内的?累计|累计最高/i,
  ],
  [
    "each claim",
    /(each|per|every|for one) (purchase|claim|application|contract)|每次|单次|每份|单份/i,
  ],
  ["calendar year", /(in each|per|each|every|a) (calendar )?year|每年|按年度/i],
];

/** The rejected readings that the model can express, each once. */
export function othersNamed({ ratherThan }: Reading): readonly Other[] {
  const kinds = ratherThan.flatMap((text) => {
    const found = signs.find(([, sign]) => wordsOf(text).some((words) => sign.test(words)));
    return found === undefined ? [] : [found[0]];
  });
  return [...new Set(kinds)].map((kind) => ({ kind }));
}

const wordsOf = (text: Text): readonly string[] => Object.values(text);

/** Rejected readings that are none of a ceiling's time. */
export const namesAllConditions = (reading: Reading): boolean =>
  isNamed(reading, /both .*required|all .*required|须同时具备|须同时满足/i);
export const namesOrder = (reading: Reading): boolean =>
  isNamed(reading, /in the order of application|first come|先后顺序|先到先得/i);
export const namesProportion = (reading: Reading): boolean =>
  isNamed(reading, /(cut|reduced) in proportion|按比例核减/i);
export const namesReceiver = (reading: Reading): boolean =>
  isNamed(reading, /one award for (one|each) (enterprise|applicant)|同一(企业|主体|单位)只能/i);

const isNamed = ({ ratherThan }: Reading, sign: RegExp): boolean =>
  ratherThan.some((text) => wordsOf(text).some((words) => sign.test(words)));

/** The caps that a reading speaks of: by the figure, or the only one there is. */
export function capsNamed(reading: Reading, caps: readonly Cap[], currency: string) {
  const words = [reading.words, ...[reading.as, ...reading.ratherThan].flatMap(wordsOf)].join(" ");
  const named = caps.filter((cap) => figuresOf(cap, currency).some((one) => words.includes(one)));
  if (named.length > 0) return named;
  return caps.length === 1 ? caps : [];
}

/** As an official text writes an amount: 6,000,000, 6 million, 600万. */
function figuresOf({ limit }: Cap, currency: string): readonly string[] {
  if (limit.measure !== "money" || limit.amount.kind !== "constant") return [];
  const { value } = limit.amount;
  const english = en.moneyExact(value, currency).replace(/^\D+/, "");
  const chinese = zh.moneyExact(value, currency).replace(/[^\d.万亿]/g, "");
  const million = divide(value, rational(1_000_000n * minorPerMajor(currency)));
  const inMillions = isFiniteDecimal(million) ? [`${formatDecimal(million)} million`] : [];
  return [english, chinese, ...inMillions];
}

/** What a cap counts together as it stands, where there is a reading beside it. */
export function spanOfCap({ period, scope }: Cap): Other | undefined {
  if (scope.kind === "claim") return { kind: "each claim" };
  if (period.kind === "lifetime") return { kind: "whole term" };
  const isYear = period.kind === "calendar" && period.months === 12;
  if (!isYear) return undefined;
  const isCalendar = period.from.month === 1 && period.from.day === 1;
  return isCalendar ? { kind: "calendar year" } : { kind: "year from", from: period.from };
}

/** The cap read so; undefined where that is what it says already. */
export function readAs(cap: Cap, other: Other): Cap | undefined {
  const now = spanOfCap(cap);
  if (now === undefined || now.kind === other.kind || now.kind === "each claim") return undefined;
  // A ceiling for everyone or for a thing is no maximum of one receiver.
  if (cap.scope.kind !== "each") return undefined;
  const period = periodOf(other);
  return period === undefined ? { ...cap, scope: { kind: "claim" } } : { ...cap, period };
}

function periodOf(other: Other): Period | undefined {
  switch (other.kind) {
    case "each claim":
      return undefined;
    case "calendar year":
      return { kind: "calendar", months: 12, from: { month: 1, day: 1 } };
    case "twelve months":
      return { kind: "rolling", count: 1, unit: "years" };
    case "whole term":
      return { kind: "lifetime" };
    case "year from":
      return { kind: "calendar", months: 12, from: other.from };
  }
}
