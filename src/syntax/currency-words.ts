import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { currencyBesideAmount } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { removal } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { isStated, onOneLine } from "./segments.ts";

/** `6000 CNY` and `RMB 6000`: the currency stands in the header alone. */
export function judgeCurrencies(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const own = currencyOf(tokens);
  const kept = tokens.filter((token, index) => {
    const currency = currencies.get(token.image.toLowerCase());
    if (currency === undefined || !isBesideAmount(file, tokens, index)) return true;
    problems.push(problem(file, tokens, index, currency === own));
    return false;
  });
  return { tokens: kept, problems, broken: [] };
}

/** Codes, and words of both languages, with the code that they stand for. */
const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CNY: ["cny", "rmb", "yuan", "renminbi", "人民币"],
    USD: ["usd", "dollar", "dollars", "美元"],
    EUR: ["eur", "euro", "euros", "欧元"],
    JPY: ["jpy", "yen", "日元"],
    GBP: ["gbp", "pound", "pounds", "英镑"],
    HKD: ["hkd", "港元", "港币"],
  }).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);

const currencyOf = (tokens: readonly IToken[]): string | undefined =>
  tokens.find((_, index) => tokens[index - 1]?.tokenType === t.Currency)?.image;

/** A name beside a number can mean nothing else, but where facts are stated: `with pound 500`. */
function isBesideAmount(file: SourceFile, tokens: readonly IToken[], index: number): boolean {
  const [token, previous, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (token?.tokenType !== t.Name || previous?.tokenType === t.Currency) return false;
  const isAmount = (other: IToken | undefined): boolean => other?.tokenType === t.NumberWord;
  return (
    (previous !== undefined && isAmount(previous) && onOneLine(file.text, previous, token)) ||
    (next !== undefined &&
      isAmount(next) &&
      onOneLine(file.text, token, next) &&
      !isStated(tokens.slice(0, index)))
  );
}

/** Without a repair for another currency: the amount would have to be converted. */
function problem(
  { path }: SourceFile,
  tokens: readonly IToken[],
  index: number,
  isOwn: boolean,
): Diagnostic {
  const [token, previous, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (token === undefined) throw new TypeError("A currency stands somewhere.");
  const span = { file: path, start: token.startOffset, end: endOf(token) };
  const isAfter = previous?.tokenType === t.NumberWord;
  const taken = isAfter
    ? { ...span, start: endOf(previous) }
    : { ...span, end: next?.startOffset ?? span.end };
  const fixes = isOwn ? [removal(taken, token.image)] : [];
  return diagnose(currencyBesideAmount, { found: token.image }, span, { fixes });
}
