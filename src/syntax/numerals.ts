import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { numberInWords, numberUnclear } from "../diagnostics/messages/numerals.ts";
import { decimalsNeeded, formatDecimal, isFiniteDecimal } from "../exact/decimal.ts";
import { compare, divide, multiply, rational, zero, type Rational } from "../exact/rational.ts";
import { isNumeral, readNumeral, type Numeral } from "./chinese-numerals.ts";
import { readEnglishNumeral } from "./english-numerals.ts";
import { grouped } from "./digit-groups.ts";
import type { Figure } from "./figure.ts";
import { replacement } from "./fixes.ts";

/** A number in words, 六百万元 or `five hundred thousand`; undefined where it is written in digits. */
export function readInWords(image: string, span: Span): Figure | undefined {
  if (/^[\p{Nd}.．]/u.test(image)) return undefined;
  const numeral = isNumeral(image) ? readNumeral(image) : readEnglishNumeral(image);
  if (numeral === undefined) {
    const problem = diagnose(numberUnclear, { written: image }, span);
    return { value: zero, sign: "", problem };
  }
  const sign = numeral.as === "%" || numeral.as === "‰" ? numeral.as : "";
  return { value: numeral.value, sign, problem: inWords(image, numeral, span) };
}

function inWords(written: string, numeral: Numeral, span: Span): Diagnostic {
  const meant = inDigits(numeral);
  const fixes = [replacement(span, meant)];
  return diagnose(numberInWords, { written, meant }, span, { fixes });
}

/** The number of years or months in words, as digits; undefined where it is no whole number. */
export function wholeInDigits(image: string): string | undefined {
  if (/^\p{Nd}+$/u.test(image)) return image.normalize("NFKC");
  const numeral = isNumeral(image) ? readNumeral(image) : readEnglishNumeral(image);
  return numeral?.as === "number" && numeral.value.d === 1n ? String(numeral.value.n) : undefined;
}

/** Any number in words as this language writes it; undefined where it has none, or several readings. */
export function digitsOf(image: string): string | undefined {
  const numeral = isNumeral(image) ? readNumeral(image) : undefined;
  return numeral && inDigits(numeral);
}

/** As this language writes it: 600万, 5_000, 30%, 1/3. */
function inDigits({ value, as }: Numeral): string {
  switch (as) {
    case "%":
      return share(value, 100n, "%");
    case "‰":
      return share(value, 1_000n, "‰");
    case "fraction":
      return `${value.n}/${value.d}`;
    case "number":
      return amount(value);
  }
}

function share(value: Rational, parts: bigint, sign: string): string {
  const figure = multiply(value, rational(parts));
  return isFiniteDecimal(figure) ? `${formatDecimal(figure)}${sign}` : `${value.n}/${value.d}`;
}

const scales = [
  [rational(100_000_000n), "亿"],
  [rational(10_000n), "万"],
] as const;

/** With 亿 or 万 where that is shorter than all the digits. */
function amount(value: Rational): string {
  for (const [size, name] of scales) {
    const scaled = divide(value, size);
    const decimals = decimalsNeeded(scaled);
    if (compare(value, size) >= 0 && decimals !== undefined && decimals <= 2) {
      return `${formatDecimal(scaled)}${name}`;
    }
  }
  return grouped(formatDecimal(value));
}
