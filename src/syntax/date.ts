import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import * as writing from "../diagnostics/messages/writing.ts";
import { parseDate, parseDayOfYear, type DayOfYear, type PlainDate } from "../exact/date.ts";
import { digitsIn, smallNumber } from "./chinese-numerals.ts";
import { monthNamed } from "./dates-in-words.ts";
import { replacement } from "./fixes.ts";

export interface DateRead {
  /** Undefined where no day of the calendar was meant. */
  readonly date: PlainDate | undefined;
  readonly problem: Diagnostic | undefined;
}

/** `2025-01-10`. Other ways to write a date are reported, and understood where there is one reading. */
export function readCalendarDate(image: string, span: Span): DateRead {
  const text = image.normalize("NFKC");
  const date = parseDate(text);
  if (date !== undefined) return { date, problem: undefined };
  if (strictDate.test(text)) return { date: undefined, problem: impossible(text, span) };
  const figures = inFigures(text);
  const readings = readingInWords(text) ?? readingsOf(figures);
  if (readings.length === 0 && isWithoutDay(figures)) {
    return { date: undefined, problem: diagnose(writing.dateWithoutDay, { written: image }, span) };
  }
  const values = { written: image, readings };
  const fixes = readings.map((reading) => replacement(span, reading));
  return { date: readings[0], problem: diagnose(writing.dateForm, values, span, { fixes }) };
}

/** 二〇二五年三月十日 as 2025年3月10日. */
function inFigures(text: string): string {
  const [, year = "", rest = ""] = /^([零〇○一二三四五六七八九]{4})(年.*)$/.exec(text) ?? [];
  const known = year === "" ? text : `${digitsIn(year)}${rest}`;
  return known.replace(/[一二三四五六七八九十]+/g, smallNumber);
}

/** 2025年3月, 2025-03, 2025年, March 2025. */
const isWithoutDay = (text: string): boolean => (text.match(/[A-Za-z]{3,}|\d+/g) ?? []).length < 3;

const strictDate = /^\d{4}-\d{2}-\d{2}$/;

function impossible(written: string, span: Span): Diagnostic {
  const nearest = lastDayOfItsMonth(written);
  const fixes = nearest === undefined ? [] : [replacement(span, nearest)];
  return diagnose(writing.impossibleDate, { written, nearest }, span, { fixes });
}

function lastDayOfItsMonth(written: string): PlainDate | undefined {
  if (Number(written.slice(8)) < 29) return undefined;
  return [31, 30, 29, 28].map((day) => parseDate(`${written.slice(0, 7)}-${day}`)).find(Boolean);
}

/** The days that may have been meant: 10-01-2025 is 10 January here and 1 October there. */
function readingsOf(text: string): readonly PlainDate[] {
  const parts = text.split(/\D+/).filter(Boolean);
  const [a = "", b = "", c = ""] = parts;
  const orders =
    a.length === 4
      ? [[a, b, c]]
      : [
          [c, b, a],
          [c, a, b],
        ];
  const dates = orders.map(([year = "", month = "", day = ""]) =>
    parseDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`),
  );
  return [...new Set(dates.filter((date) => date !== undefined))];
}

/** `1 March 2025` and `March 1, 2025`; undefined where no month is named. */
function readingInWords(text: string): readonly PlainDate[] | undefined {
  const month = monthNamed(/[A-Za-z]{3,}/.exec(text)?.[0] ?? "");
  if (month === undefined) return undefined;
  const [day = "", year] = text.match(/\d+/g) ?? [];
  if (year === undefined) return [];
  const date = parseDate(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
  return date === undefined ? [] : [date];
}

export interface DayRead {
  readonly day: DayOfYear | undefined;
  readonly problem: Diagnostic | undefined;
}

/** `03-01`. */
export function readDayOfYear(image: string, span: Span): DayRead {
  const text = image.normalize("NFKC");
  const day = parseDayOfYear(text);
  if (day !== undefined) return { day, problem: undefined };
  const meant = text
    .split(/\D+/)
    .filter(Boolean)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  const understood = parseDayOfYear(meant);
  if (understood === undefined) {
    return { day: undefined, problem: diagnose(writing.impossibleDay, { written: image }, span) };
  }
  const fixes = [replacement(span, meant)];
  const problem = diagnose(writing.dayForm, { written: image, meant }, span, { fixes });
  return { day: understood, problem };
}
