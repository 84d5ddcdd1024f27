import type { Texts } from "../diagnostics/message.ts";
import type { Claim, LedgerEvent, RawValue } from "../model/claim.ts";
import type { Policy } from "../model/policy.ts";
import type { Row } from "./row.ts";

/** What one row of a file comes to, with the number of the line on which it starts. */
export type Item = ClaimItem | EventItem | BadItem;

export interface ClaimItem {
  readonly kind: "claim";
  readonly line: number;
  /** Neighbours with the same round are decided together; empty: by itself. */
  readonly round: string;
  readonly claim: Claim;
  /** Of a claim that stands in a row of columns: the row itself. */
  readonly row?: ClaimRow;
}

/** What a row states, so that a claim can be decided without a record being made of it. */
export interface ClaimRow {
  readonly columns: ClaimColumns;
  readonly cells: Row;
}

/** The names of the columns, by place; undefined where a column is none of the claim's. */
export type ClaimColumns = readonly (string | undefined)[];

/** What a claim states under a name. */
export function statedIn(item: ClaimItem, name: string): RawValue | undefined {
  if (item.row === undefined) return item.claim[name];
  const { columns, cells } = item.row;
  return cells.text(columns.indexOf(name)) || undefined;
}

/** The same of what is always text, as `grant` and `id` are. */
export function textIn(item: ClaimItem, name: string): string {
  const stated = statedIn(item, name);
  return typeof stated === "string" ? stated : "";
}

export interface EventItem {
  readonly kind: "event";
  readonly line: number;
  readonly event: LedgerEvent;
}

/** A row that states nothing that could be decided; `id` and `grant` as far as they are known. */
export interface BadItem {
  readonly kind: "bad";
  readonly line: number;
  readonly id: string;
  readonly grant: string;
  readonly problem: Texts;
}

/** What reading needs to know of a policy. */
export interface ClaimShape {
  /** The names of facts of every version. */
  readonly facts: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  /** What people call them: by a label of a fact, in either language and small letters, its name. */
  readonly labels: ReadonlyMap<string, string>;
}

export function shapeOf({ facts }: Policy): ClaimShape {
  const named = (kind?: string): ReadonlySet<string> =>
    new Set(facts.filter(({ type }) => (kind ?? type.kind) === type.kind).map(({ name }) => name));
  const labels = facts.flatMap(({ name, label }) =>
    Object.values(label.text).map((text) => [asLabel(text), name] as const),
  );
  return { facts: named(), lists: named("list"), dates: named("date"), labels: new Map(labels) };
}

/** As labels are compared. */
export const asLabel = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** A claim while it is put together. */
export interface OpenClaim {
  grant: string;
  [fact: string]: RawValue | undefined;
}

export const eventNames = ["complete", "reverse", "clawback", "pay"] as const;

export const isEventName = (text: string): text is LedgerEvent["event"] =>
  eventNames.some((name) => name === text);
