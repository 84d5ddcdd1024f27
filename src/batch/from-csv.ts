import type { LedgerEvent, RawRow } from "../model/claim.ts";
import type { Columns, FactColumn } from "./columns.ts";
import type { Row } from "./csv.ts";
import type { BadItem, Item, OpenClaim } from "./item.ts";
import { eventNames, isEventName } from "./item.ts";
import { isRawRows } from "./from-json.ts";
import * as problems from "./problems.ts";
import { repeatedKey } from "./repeated-key.ts";

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
  const claim: OpenClaim = { grant };
  const [id, decided] = [cellOf(row, columns.id), cellOf(row, columns.decided)];
  if (id !== "") claim["id"] = id;
  if (decided !== "") claim["decided"] = decided;
  for (const fact of columns.facts) {
    const cell = row.cells[fact.index];
    if (cell === undefined || cell === "") continue;
    const value = valueOf(cell, fact);
    if (value === notJson) return bad(row, columns, problems.listIsNotJson(fact.name));
    const twice = fact.kind === "list" ? repeatedKey(cell) : undefined;
    if (twice !== undefined) return bad(row, columns, problems.keyTwice(twice));
    claim[fact.name] = value;
  }
  return { kind: "claim", line: row.line, round: cellOf(row, columns.round), claim };
}

/** A cell that only an event has. */
function strayEventCell(row: Row, { claim, amount }: Columns): string | undefined {
  if (cellOf(row, claim) !== "") return "claim";
  return cellOf(row, amount) === "" ? undefined : "amount";
}

const notJson = Symbol("not JSON");

function valueOf(cell: string, { kind }: FactColumn): string | readonly RawRow[] | typeof notJson {
  switch (kind) {
    case "list":
      return listOf(cell);
    case "date":
      return withHyphens(cell);
    case "other":
      return cell;
  }
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
function listOf(cell: string): readonly RawRow[] | typeof notJson {
  const asText = cell.replace(stringOrNumber, (found) =>
    found.startsWith('"') ? found : JSON.stringify(found),
  );
  try {
    const value: unknown = JSON.parse(asText);
    return isRawRows(value) ? value : notJson;
  } catch {
    return notJson;
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
