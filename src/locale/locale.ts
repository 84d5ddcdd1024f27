import type { DayOfYear, PlainDate } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";

/** The languages of policies, and of pages, explanations and diagnostics. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

export type DurationUnit = "years" | "months" | "days";

/**
 * How one language writes figures, days and lists. Always exact, and the same on every machine: what
 * a reader sees is what is paid, so nothing is rounded and nothing depends on Intl.
 */
export interface Locale {
  readonly language: Language;
  /** Whole minor units: "CNY 6,000,000", 600万元. */
  readonly money: (minor: bigint, currency: string) => string;
  /** Minor units that need not be whole: "CNY 0.005", "CNY 100/3". */
  readonly moneyExact: (minor: Rational, currency: string) => string;
  /** "1,234.5"; "1/3" where no decimals are enough. */
  readonly number: (value: Rational) => string;
  /** 3/10 is "30%"; "1/3" where no decimals are enough. */
  readonly percent: (rate: Rational) => string;
  /** "10 January 2025", 2025年1月10日. */
  readonly date: (date: PlainDate) => string;
  /** "1 March", 3月1日. */
  readonly dayOfYear: (day: DayOfYear) => string;
  /** "A, B and C", A、B和C; the items as they are, none for an empty list. */
  readonly list: (items: readonly string[], conjunction: "and" | "or") => string;
  /** Sentences one after the other, as a paragraph has them. */
  readonly paragraph: (sentences: readonly string[]) => string;
  /** The place in a row, from 1: "first", 第一. */
  readonly ordinal: (place: number) => string;
  /** In the language's quotation marks. */
  readonly quote: (text: string) => string;
  /** "1 year", 3个月. */
  readonly duration: (count: number | bigint, unit: DurationUnit) => string;
}
