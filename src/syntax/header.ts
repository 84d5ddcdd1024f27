import type {
  CurrencyCstNode,
  EffectiveCstNode,
  HeaderLineCstNode,
} from "../../generated/grammar/cst.ts";
import type { CurrencyNode, EffectiveNode, HeaderLineNode } from "./document.ts";
import { readMode } from "./function.ts";
import { readDate, readDay, readName, readNames, readNumber, readString } from "./node.ts";
import { readCount, readUnit } from "./period.ts";
import { has, spanOf, type Reader } from "./reader.ts";

/** Undefined where only the mistake is left of it. */
export function readHeaderLine(reader: Reader, cst: HeaderLineCstNode): HeaderLineNode | undefined {
  const { languages, issuedBy, source, currency, effective, datedBy, beneficiary, window } =
    cst.children;
  const span = spanOf(reader, cst);
  if (languages?.[0] !== undefined) {
    const names = readNames(reader, languages[0].children.names?.[0]?.children.Name);
    return { kind: "languages", languages: names, span };
  }
  if (issuedBy?.[0] !== undefined) {
    return { kind: "issued by", agency: readName(reader, issuedBy[0].children.Name), span };
  }
  if (source?.[0] !== undefined) {
    return { kind: "source", path: readString(reader, source[0].children.Quoted), span };
  }
  if (currency?.[0] !== undefined) return readCurrency(reader, currency[0]);
  if (effective?.[0] !== undefined) return readEffective(reader, effective[0]);
  if (datedBy?.[0] !== undefined) {
    return { kind: "dated by", fact: readName(reader, datedBy[0].children.Name), span };
  }
  if (beneficiary?.[0] !== undefined) {
    return { kind: "beneficiary", fact: readName(reader, beneficiary[0].children.Name), span };
  }
  if (window?.[0] === undefined) return undefined;
  const [from, to] = window[0].children.DayOfYear ?? [];
  return {
    kind: "window",
    from: readDay(reader, from && [from]),
    to: readDay(reader, to && [to]),
    span,
  };
}

const readCurrency = (reader: Reader, cst: CurrencyCstNode): CurrencyNode => ({
  kind: "currency",
  code: readName(reader, cst.children.Name),
  mode: readMode(cst.children.mode?.[0]),
  to: readNumber(reader, cst.children.NumberWord),
  span: spanOf(reader, cst),
});

function readEffective(reader: Reader, cst: EffectiveCstNode): EffectiveNode {
  const [first, second] = cst.children.CalendarDate ?? [];
  const from = readDate(reader, first && [first]);
  const span = spanOf(reader, cst);
  if (has(cst.children.For)) {
    const count = readCount(reader, cst.children.NumberWord);
    const unit = readUnit(cst.children.unit?.[0]);
    return { kind: "effective", from, term: { kind: "for", count, unit }, span };
  }
  if (!has(cst.children.To)) return { kind: "effective", from, term: { kind: "open" }, span };
  const to = readDate(reader, second && [second]);
  return { kind: "effective", from, term: { kind: "to", to }, span };
}
