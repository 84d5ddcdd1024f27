import type { Texts } from "../diagnostics/message.ts";
import type { LedgerEvent, RawRow, RawValue } from "../model/claim.ts";
import type { Columns } from "./columns.ts";
import type { Row } from "./csv.ts";
import type { BadItem, Item } from "./item.ts";
import { eventNames, isEventName } from "./item.ts";
import { isRawRows } from "./from-json.ts";
import * as problems from "./problems.ts";
import { repeatedKey } from "./repeated-key.ts";
import { RowClaim } from "./row-claim.ts";

/** What a row of a CSV file states. An empty cell states nothing (manual, section 11, "Writing"). */
export function itemOfRow(row: Row, columns: Columns): Item {
  if (row.problem !== undefined) return bad(row, columns, row.problem);
  const { cells, line } = row;
  if (cells.length !== columns.count) {
    return { ...nowhere(line), problem: problems.cellCount(cells.length, columns.count) };
  }
  return cellOf(row, columns.event) === "" ? claimOf(row, columns) : eventOf(row, columns);
}

const nowhere = (line: number): Omit<BadItem, "problem"> => ({
  kind: "bad",
  line,
  id: "",
  grant: "",
});

/** With the id and the grant as far as the row has them. */
const bad = (row: Row, { id, grant }: Columns, problem: BadItem["problem"]): BadItem => ({
  ...nowhere(row.line),
  id: cellOf(row, id),
  grant: cellOf(row, grant),
  problem,
});

const cellOf = ({ cells }: Row, index: number | undefined): string =>
  index === undefined ? "" : (cells[index] ?? "");

function claimOf(row: Row, columns: Columns): Item {
  const grant = cellOf(row, columns.grant);
  if (grant === "") return bad(row, columns, problems.noGrant());
  const stray = strayEventCell(row, columns);
  if (stray !== undefined) return bad(row, columns, problems.onlyOfEvent(stray));
  const cells = statedCells(row, columns);
  if ("en" in cells) return bad(row, columns, cells);
  return new RowClaim(row.line, cellOf(row, columns.round), { columns: columns.ofClaims, cells });
}

/** The cells as a claim states them, or what is wrong with one of them. */
function statedCells({ cells }: Row, { lists, dates }: Columns): readonly RawValue[] | Texts {
  let stated: readonly RawValue[] = cells;
  for (const { index } of dates) {
    const cell = cells[index] ?? "";
    const date = withHyphens(cell);
    if (date !== cell) stated = withCell(stated, index, date);
  }
  for (const { index, name } of lists) {
    const cell = cells[index] ?? "";
    if (cell === "") continue;
    const list = listOf(cell);
    if (list === undefined) return problems.listIsNotJson(name);
    const twice = repeatedKey(cell);
    if (twice !== undefined) return problems.keyTwice(twice);
    stated = withCell(stated, index, list);
  }
  return stated;
}

const withCell = (cells: readonly RawValue[], index: number, value: RawValue): typeof cells =>
  cells.map((cell, place) => (place === index ? value : cell));

/** A cell that only an event has. */
function strayEventCell(row: Row, { claim, amount }: Columns): string | undefined {
  if (cellOf(row, claim) !== "") return "claim";
  return cellOf(row, amount) === "" ? undefined : "amount";
}

/** Chinese Excel saves the date 2025-03-03 as 2025/3/3. The year comes first: there is no doubt. */
function withHyphens(cell: string): string {
  if (cell[4] !== "/") return cell;
  const found = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(cell);
  if (found === null) return cell;
  const [, year = "", month = "", day = ""] = found;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/**
 * The rows of a list. A bare number in it means what it would mean in a cell of its own, 100.5 yuan
 * say, so it is taken as it is written and never becomes a floating-point number.
 */
function listOf(cell: string): readonly RawRow[] | undefined {
  const asText = cell.replace(stringOrNumber, (found) =>
    found.startsWith('"') ? found : JSON.stringify(found),
  );
  try {
    const value: unknown = JSON.parse(asText);
    return isRawRows(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * An event, upon the claim whose id stands under `id`. Where the row has a `claim` as well, that is
 * the claim, and `id` is the event's own, so that it can be sent twice and is entered once.
 */
function eventOf(row: Row, columns: Columns): Item {
  const name = cellOf(row, columns.event);
  if (!isEventName(name)) return bad(row, columns, problems.unknownEvent(name, eventNames));
  if (cellOf(row, columns.round) !== "") return bad(row, columns, problems.eventInRound());
  const stray = strayClaimCell(row, columns);
  if (stray !== undefined) return bad(row, columns, problems.notOfEvent(stray));
  const event = eventFrom(name, row, columns);
  if (name === "complete" && event.amount !== undefined) {
    return bad(row, columns, problems.amountOfComplete());
  }
  if (event.claim === "") return bad(row, columns, problems.eventNeedsClaim());
  return { kind: "event", line: row.line, event };
}

function eventFrom(name: LedgerEvent["event"], row: Row, columns: Columns): LedgerEvent {
  const [id, claim] = [cellOf(row, columns.id), cellOf(row, columns.claim)];
  const amount = cellOf(row, columns.amount);
  return {
    event: name,
    ...(claim === "" ? { claim: id } : { claim, ...(id === "" ? {} : { id }) }),
    ...(amount === "" ? {} : { amount }),
  };
}

/** A row that states facts beside an event may have been meant as a claim. */
function strayClaimCell(row: Row, { decided, facts }: Columns): string | undefined {
  if (cellOf(row, decided) !== "") return "decided";
  return facts.find(({ index }) => cellOf(row, index) !== "")?.name;
}
