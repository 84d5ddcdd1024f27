import type { Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  columnMissing,
  columnRepeated,
  columnUnknown,
  wrongValue,
} from "../diagnostics/messages/values.ts";
import { nearestNames } from "../diagnostics/nearest-name.ts";
import type { RawRow, RawValue } from "../model/claim.ts";
import type { Column, Fact } from "../model/fact.ts";
import type { RowNode, StatementNode, ValueNode } from "../syntax/example.ts";
import type { RawCell } from "./cell.ts";
import { checkCell } from "./cell.ts";
import { replacement } from "./choice.ts";
import type { Context } from "./context.ts";
import { allPresent } from "./units.ts";

/**
 * The value of a fact as a claim states it (src/model/claim.ts), checked as a claim would be: money
 * as a decimal with the currency's decimals. Undefined where it cannot be one, which it reports.
 */
export function checkValue(node: ValueNode, fact: Fact, context: Context): RawValue | undefined {
  if (fact.type.kind !== "list") return checkCell(node, fact, context);
  if (node.kind !== "list") {
    context.report(diagnose(wrongValue, { fact: fact.name, wanted: "list" }, node.span));
    return undefined;
  }
  const list = { name: fact.name, columns: fact.type.columns };
  return allPresent(node.rows.map((row) => rowOf(row, list, context)));
}

interface List {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** Each row states each column, once. */
function rowOf(row: RowNode, list: List, context: Context): RawRow | undefined {
  const cells = allPresent(row.cells.map((cell) => cellOf(cell, row, list, context)));
  const stated = row.cells.map(({ fact }) => fact.name);
  const missing = list.columns.map(({ name }) => name).filter((name) => !stated.includes(name));
  if (cells === undefined) return undefined;
  if (missing.length === 0) return Object.fromEntries(cells);
  context.report(diagnose(columnMissing, { list: list.name, missing }, row.span));
  return undefined;
}

function cellOf(
  cell: StatementNode,
  row: RowNode,
  list: List,
  context: Context,
): readonly [name: string, value: RawCell] | undefined {
  const { name, span } = cell.fact;
  const column = list.columns.find((one) => one.name === name);
  if (column === undefined) {
    const columns = list.columns.map((one) => one.name);
    const fixes = nearestNames(name, columns).map((near): Fix => replacement(span, near));
    const values = { list: list.name, name, columns };
    context.report(diagnose(columnUnknown, values, span, { fixes }));
    return undefined;
  }
  if (row.cells.find(({ fact }) => fact.name === name) !== cell) {
    context.report(diagnose(columnRepeated, { list: list.name, name }, span));
    return undefined;
  }
  const value = checkCell(cell.value, column, context);
  return value === undefined ? undefined : [name, value];
}
