import type { Texts } from "../diagnostics/message.ts";
import type { LedgerEvent, RawRow } from "../model/claim.ts";
import { cellStep } from "../runtime/cells.ts";
import type { Columns } from "./columns.ts";
import type { BadItem, Item } from "./item.ts";
import { eventNames, isEventName } from "./item.ts";
import { isRawRows } from "./from-json.ts";
import * as problems from "./problems.ts";
import { repeatedKey } from "./repeated-key.ts";
import type { Row } from "./row.ts";
import { RowClaim } from "./row-claim.ts";

/** What a row of a CSV file states. An empty cell states nothing (manual, section 11, "Writing"). */
export function itemOfRow(row: Row, columns: Columns): Item {
  if (row.problem !== undefined) return bad(row, columns, row.problem);
  if (row.count !== columns.count) {
    const { count, width } = columns;
    if (row.count < count || row.count > width) {
      return { ...nowhere(row.line), problem: problems.cellCount(row.count, count) };
    }
    const stray = cellFrom(count, row);
    if (stray !== undefined) return bad(row, columns, problems.cellWithoutName(stray + 1));
  }
  if (isUsual(row, columns)) return new RowClaim(row, columns.ofClaims);
  return row.text(columns.event) === "" ? claimOf(row, columns) : eventOf(row, columns);
}

/** The first column from here on that has something in its cell. */
function cellFrom(column: number, { places, first, end }: Row): number | undefined {
  for (let at = first; at < end; at += cellStep) {
    const found = places[at] ?? 0;
    if (found >= column) return found;
  }
  return undefined;
}

/** Whether it is a claim by itself, and all that it states is taken as it is written. */
function isUsual({ places, first, end, bytes }: Row, { grant, looks }: Columns): boolean {
  let hasGrant = false;
  for (let at = first; at < end; at += cellStep) {
    const column = places[at] ?? 0;
    const look = looks[column];
    if (look === "close") return false;
    if (look === "date" && bytes[(places[at + 1] ?? 0) + 4] === slash) return false;
    if (column === grant) hasGrant = true;
  }
  return hasGrant;
}

const slash = 0x2f;

const nowhere = (line: number): Omit<BadItem, "problem"> => ({
  kind: "bad",
  line,
  id: "",
  grant: "",
});

/** With the id and the grant as far as the row has them. */
const bad = (row: Row, { id, grant }: Columns, problem: BadItem["problem"]): BadItem => ({
  ...nowhere(row.line),
  id: row.text(id),
  grant: row.text(grant),
  problem,
});

function claimOf(row: Row, columns: Columns): Item {
  if (row.text(columns.grant) === "") return bad(row, columns, problems.noGrant());
  const stray = strayEventCell(row, columns);
  if (stray !== undefined) return bad(row, columns, problems.onlyOfEvent(stray));
  const dated = withUsualDates(row, columns);
  const round = row.text(columns.round);
  const lists = listsIn(row, columns);
  if (!(lists instanceof Map)) return bad(row, columns, lists);
  const item = new RowClaim(dated, columns.ofClaims, round);
  if (lists.size === 0) return item;
  const claim = { ...item.claim, ...Object.fromEntries(lists) };
  return { kind: "claim", line: row.line, round, claim };
}

const withUsualDates = (row: Row, { dates }: Columns): Row =>
  dates.reduce((dated, { index }) => {
    const cell = dated.text(index);
    const date = withHyphens(cell);
    return date === cell ? dated : dated.with(index, date);
  }, row);

/** The lists that the row states, or what is wrong with one of them. */
function listsIn(row: Row, columns: Columns): Texts | Map<string, readonly RawRow[]> {
  const lists = new Map<string, readonly RawRow[]>();
  for (const { index, name } of columns.lists) {
    const cell = row.text(index);
    if (cell === "") continue;
    const list = listOf(cell);
    if (list === undefined) return problems.listIsNotJson(name);
    const twice = repeatedKey(cell);
    if (twice !== undefined) return problems.keyTwice(twice);
    lists.set(name, list);
  }
  return lists;
}

/** A cell that only an event has. */
function strayEventCell(row: Row, { claim, amount }: Columns): string | undefined {
  if (row.text(claim) !== "") return "claim";
  return row.text(amount) === "" ? undefined : "amount";
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
  const name = row.text(columns.event);
  if (!isEventName(name)) return bad(row, columns, problems.unknownEvent(name, eventNames));
  if (row.text(columns.round) !== "") return bad(row, columns, problems.eventInRound());
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
  const [id, claim] = [row.text(columns.id), row.text(columns.claim)];
  const amount = row.text(columns.amount);
  return {
    event: name,
    ...(claim === "" ? { claim: id } : { claim, ...(id === "" ? {} : { id }) }),
    ...(amount === "" ? {} : { amount }),
  };
}

/** A row that states facts beside an event may have been meant as a claim. */
function strayClaimCell(row: Row, { decided, facts }: Columns): string | undefined {
  if (row.text(decided) !== "") return "decided";
  return facts.find(({ index }) => row.text(index) !== "")?.name;
}
