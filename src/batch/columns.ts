import type { Texts } from "../diagnostics/message.ts";
import { nearestNames } from "../diagnostics/nearest-name.ts";
import type { ClaimColumns, ClaimShape } from "./item.ts";
import { asLabel } from "./item.ts";
import * as problems from "./problems.ts";

/** Where each thing stands in a row; undefined where the file has no such column. */
export interface Columns {
  readonly count: number;
  /** With those at the end that have no name, as Excel writes them: no cell there states anything. */
  readonly width: number;
  readonly grant: number;
  readonly id: number | undefined;
  readonly decided: number | undefined;
  readonly round: number | undefined;
  readonly event: number | undefined;
  readonly claim: number | undefined;
  readonly amount: number | undefined;
  readonly facts: readonly FactColumn[];
  /** Those whose cells are not taken as they are written. */
  readonly lists: readonly FactColumn[];
  readonly dates: readonly FactColumn[];
  readonly ofClaims: ClaimColumns;
  /** By place: whether a row that states something there needs a closer look. */
  readonly looks: readonly Look[];
}

/** None; one at how a date is written; or one at what the row is, and what its cell means. */
export type Look = "none" | "date" | "close";

export interface FactColumn {
  readonly name: string;
  readonly index: number;
  readonly kind: "list" | "date" | "other";
}

/** The columns that the first row names, or everything that is wrong with it. */
export function columnsOf(
  header: readonly string[],
  shape: ClaimShape,
): Columns | readonly Texts[] {
  // Before normalization, which would make a wide comma within a name of the usual one.
  const separator = header.length === 1 ? separatorIn(header[0] ?? "") : undefined;
  if (separator !== undefined) return [problems.otherSeparator(separator)];
  const count = header.reduce((most, name, index) => (name === "" ? most : index + 1), 0);
  const names = header.slice(0, count).map((name) => name.normalize("NFKC"));
  const wrong = wrongWith(names, shape);
  if (wrong.length > 0) return wrong;
  const find = (name: string): number | undefined => indexIn(names, name);
  const facts = names.flatMap((name, index) => factColumn(name, index, shape));
  return {
    count,
    width: header.length,
    grant: names.indexOf("grant"),
    id: find("id"),
    decided: find("decided"),
    round: find("round"),
    event: find("event"),
    claim: find("claim"),
    amount: find("amount"),
    facts,
    lists: facts.filter(({ kind }) => kind === "list"),
    dates: facts.filter(({ kind }) => kind === "date"),
    ofClaims: names.map((name) => (notOfClaims.includes(name) ? undefined : name)),
    looks: names.map((name) => lookAt(name, shape)),
  };
}

/** The columns that are no facts; no fact can be called so, since all are words of the language. */
const notOfClaims = ["round", "event", "claim", "amount"];
const ownColumns = ["grant", "id", "decided", ...notOfClaims];

function lookAt(name: string, { lists, dates }: ClaimShape): Look {
  if (notOfClaims.includes(name) || lists.has(name)) return "close";
  return dates.has(name) ? "date" : "none";
}

function indexIn(names: readonly string[], name: string): number | undefined {
  const index = names.indexOf(name);
  return index === -1 ? undefined : index;
}

function factColumn(name: string, index: number, shape: ClaimShape): readonly FactColumn[] {
  if (!shape.facts.has(name)) return [];
  if (shape.lists.has(name)) return [{ name, index, kind: "list" }];
  return [{ name, index, kind: shape.dates.has(name) ? "date" : "other" }];
}

function wrongWith(names: readonly string[], shape: ClaimShape): readonly Texts[] {
  const known = [...ownColumns, ...shape.facts];
  const found = names.flatMap((name, index): readonly Texts[] => {
    if (name === "") return [problems.columnWithoutName(index + 1)];
    if (names.indexOf(name) < index) return [problems.columnTwice(name)];
    if (known.includes(name)) return [];
    return [problems.unknownColumn(name, meantBy(name, known, shape))];
  });
  return names.includes("grant") ? found : [problems.noGrantColumn(names), ...found];
}

/** The names that were meant, perhaps by their label: 企业 or "Enterprise" for enterprise. */
function meantBy(
  name: string,
  known: readonly string[],
  { labels }: ClaimShape,
): readonly string[] {
  const labelled = labels.get(asLabel(name)) ?? ownLabels.get(name);
  if (labelled !== undefined && known.includes(labelled)) return [labelled];
  const near = nearestNames(asLabel(name), [...known, ...labels.keys()]);
  return [...new Set(near.map((each) => labels.get(each) ?? each))];
}

/** As Chinese has the columns that are no facts. */
const ownLabels = new Map([
  ["资助项", "grant"],
  ["编号", "id"],
  ["审定金额", "decided"],
  ["批次", "round"],
  ["事件", "event"],
  ["申请", "claim"],
  ["金额", "amount"],
  ["资助额", "award"],
]);

/** Excel separates by ";" or a tab in some countries; a Chinese keyboard writes a wide comma. */
const separatorIn = (line: string): string | undefined => {
  const separator = [";", "\t", "，", "；"].find((mark) => line.includes(mark));
  return separator === "\t" ? "TAB" : separator;
};
