import { diagnose } from "../diagnostics/diagnostic.ts";
import { roundingUnit, unknownCurrency } from "../diagnostics/messages/header.ts";
import { nearestNames } from "../diagnostics/nearest-name.ts";
import { currencyCodes, currencyDecimals } from "../exact/money.ts";
import { isInteger } from "../exact/rational.ts";
import type { Rounding } from "../model/grant.ts";
import type { Currency } from "../model/policy.ts";
import type { CurrencyNode } from "../syntax/document.ts";
import { replacement } from "./choice.ts";
import type { Report } from "./document.ts";
import { toMinor } from "./literal.ts";

/** What the line `currency` says: in what awards are paid, and how they are rounded. */
export interface Money {
  readonly currency: Currency;
  readonly rounding: Rounding;
}

/** `currency CNY rounded down to 0.01` (manual, section 2, header). */
export function checkCurrency(node: CurrencyNode, report: Report): Money | undefined {
  const currency = currencyNamed(node, report);
  if (currency === undefined) return undefined;
  if (node.to.span.start === node.to.span.end) return undefined;
  const unit = toMinor(node.to.value, currency);
  if (node.to.sign === "" && isInteger(unit) && unit.n > 0n) {
    return { currency, rounding: { mode: node.mode, unit } };
  }
  const values = { currency: currency.code, decimals: currency.decimals };
  report(diagnose(roundingUnit, values, node.to.span));
  return undefined;
}

function currencyNamed({ code }: CurrencyNode, report: Report): Currency | undefined {
  const decimals = currencyDecimals(code.name);
  if (decimals !== undefined) return { code: code.name, decimals };
  if (code.name === "") return undefined;
  const near = nearestCurrencies(code.name);
  const fixes = near.map((right) => replacement(code.span, right));
  report(diagnose(unknownCurrency, { code: code.name, near }, code.span, { fixes }));
  return undefined;
}

/** What drafters write for a currency that has another code. */
const familiarNames: ReadonlyMap<string, string> = new Map([
  ...["RMB", "YUAN", "RENMINBI", "人民币", "元", "人民币元"].map((word) => [word, "CNY"] as const),
  ["EURO", "EUR"],
  ["EUROS", "EUR"],
  ["欧元", "EUR"],
  ["POUND", "GBP"],
  ["POUNDS", "GBP"],
  ["英镑", "GBP"],
  ["YEN", "JPY"],
  ["日元", "JPY"],
  ["美元", "USD"],
  ["港元", "HKD"],
  ["港币", "HKD"],
]);

function nearestCurrencies(code: string): readonly string[] {
  const familiar = familiarNames.get(code.toUpperCase());
  return familiar === undefined ? nearestNames(code, currencyCodes) : [familiar];
}
