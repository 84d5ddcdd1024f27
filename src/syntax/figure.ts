import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import * as writing from "../diagnostics/messages/writing.ts";
import { formatDecimal, isFiniteDecimal, parseDecimal } from "../exact/decimal.ts";
import { multiply, rational, zero, type Rational } from "../exact/rational.ts";
import { grouped } from "./digit-groups.ts";
import { replacement } from "./fixes.ts";
import type { NumberNode } from "./node.ts";
import { readInWords } from "./numerals.ts";

/** What a number says, and what is wrong with how it is written. */
export interface Figure {
  readonly value: Rational;
  readonly sign: NumberNode["sign"];
  readonly problem: Diagnostic | undefined;
}

/** `6_000_000`, `600万元`, `6 million`, `30%` (manual, section 2, "Numbers"). */
export const readFigure = (image: string, span: Span): Figure =>
  readInWords(image, span) ?? readDigits(image, span);

function readDigits(image: string, span: Span): Figure {
  const text = image.normalize("NFKC");
  const [, digits = "", unit = ""] = /^([\d_,]*(?:\.\d+)?)\s*(.*)$/s.exec(text) ?? [];
  const plain = digits.replace(/[_,]/g, "");
  const value = parseDecimal(plain.startsWith(".") ? `0${plain}` : plain) ?? zero;
  const meaning = meaningOf(unit);
  const problem = problemWith({ image, digits, unit, value, meaning }, span);
  return { value: multiply(value, meaning.times), sign: meaning.sign, problem };
}

/** What stands behind the digits: how often it takes them, and the sign of a rate. */
interface Meaning {
  readonly times: Rational;
  readonly sign: NumberNode["sign"];
  /** Whether the language has it; the other meanings are for repairs. */
  readonly isOurs: boolean;
}

const scale = (times: bigint, isOurs: boolean): Meaning => ({
  times: rational(times),
  sign: "",
  isOurs,
});
const rate = (sign: "%" | "‰", parts: bigint, isOurs: boolean): Meaning => ({
  times: rational(1n, parts),
  sign,
  isOurs,
});

const units: ReadonlyMap<string, Meaning> = new Map([
  ["", scale(1n, true)],
  ["万", scale(10_000n, true)],
  ["亿", scale(100_000_000n, true)],
  ["million", scale(1_000_000n, true)],
  ["%", rate("%", 100n, true)],
  ["‰", rate("‰", 1000n, true)],
  ["percent", rate("%", 100n, false)],
  ["per cent", rate("%", 100n, false)],
  ["k", scale(1_000n, false)],
  ["m", scale(1_000_000n, false)],
  ["mn", scale(1_000_000n, false)],
  ["bn", scale(1_000_000_000n, false)],
  ["thousand", scale(1_000n, false)],
  ["hundred", scale(100n, false)],
  ["wan", scale(10_000n, false)],
  ["yi", scale(100_000_000n, false)],
  ["billion", scale(1_000_000_000n, false)],
]);

const unknownUnit: Meaning = scale(1n, false);

function meaningOf(unit: string): Meaning {
  const word = unit.replace(/\s*元$/, "");
  return units.get(word.toLowerCase()) ?? chineseScale(word) ?? unknownUnit;
}

const tens: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1_000n,
  万: 10_000n,
  亿: 100_000_000n,
};

/** 千万 takes the digits ten million times, as people say it; the language itself knows 万 and 亿. */
function chineseScale(word: string): Meaning | undefined {
  const factors = Array.from(word, (letter) => tens[letter]);
  const product = factors.reduce<bigint | undefined>(
    (soFar, factor) => (soFar === undefined || factor === undefined ? undefined : soFar * factor),
    1n,
  );
  return product === undefined ? undefined : scale(product, false);
}

interface Written {
  readonly image: string;
  readonly digits: string;
  readonly unit: string;
  readonly value: Rational;
  readonly meaning: Meaning;
}

function problemWith(figure: Written, span: Span): Diagnostic | undefined {
  if (figure.digits.includes(",")) return digitsWithCommas(figure, span);
  if (/^per ?cent$/.test(figure.unit)) return percentAsWord(figure, span);
  if (!figure.meaning.isOurs) return unknownUnitOf(figure, span);
  return figure.digits.startsWith(".") ? withoutZero(figure, span) : undefined;
}

function digitsWithCommas({ image, digits, unit }: Written, span: Span): Diagnostic {
  const meant = `${grouped(digits.replace(/[_,]/g, ""))}${unit}`;
  // Nobody writes 000 for a number of its own.
  const isList = !digits.split(",").some((group) => group.startsWith("0"));
  const apart = isList ? image.replace(/[,，]/g, ", ") : undefined;
  const values = { written: image, meant, apart };
  const texts = apart === undefined ? [meant] : [meant, apart];
  const fixes = texts.map((text) => replacement(span, text));
  return diagnose(writing.digitsWithCommas, values, span, { fixes });
}

function percentAsWord({ image, digits }: Written, span: Span): Diagnostic {
  const values = { written: image, meant: `${digits}%` };
  const fixes = [replacement(span, values.meant)];
  return diagnose(writing.percentAsWord, values, span, { fixes });
}

function unknownUnitOf({ image, unit, value, meaning }: Written, span: Span): Diagnostic {
  const product = multiply(value, meaning.times);
  const isKnown = meaning !== unknownUnit && isFiniteDecimal(product);
  const meant = isKnown ? grouped(formatDecimal(product)) : undefined;
  const fixes = meant === undefined ? [] : [replacement(span, meant)];
  return diagnose(writing.unknownUnitOfNumber, { written: image, unit, meant }, span, { fixes });
}

function withoutZero({ image, digits, unit }: Written, span: Span): Diagnostic {
  const meant = `0${digits}${unit}`;
  const fixes = [replacement(span, meant)];
  return diagnose(writing.numberWithoutZero, { written: image, meant }, span, { fixes });
}
