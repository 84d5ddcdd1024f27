import type { EarlierInputs, Inputs, TypedRow } from "./inputs.ts";

/*
 * The inputs in the fragment of an address, so that a link shares a calculation:
 * "#calculator?grant=article2&computeSpend=600万". Names of facts begin with a letter and hold no
 * point, so that "staff.1.wage" is a cell, and "1.grant" belongs to the first earlier award.
 */

const head = "#calculator?";

/** Without what is empty. */
export function fragmentOf({ grant, typed, rows, decided, earlier }: Inputs): string {
  const pairs: readonly (readonly [string, string])[] = [
    ["grant", grant],
    ...Object.entries(typed),
    ...Object.entries(rows).flatMap(([list, each]) => each.flatMap(rowPairs(list))),
    ["decided", decided],
    ...earlier.flatMap(earlierPairs),
  ];
  return head + new URLSearchParams(pairs.filter(([, text]) => text !== "").map(copy)).toString();
}

const copy = ([name, text]: readonly [string, string]): [string, string] => [name, text];

const rowPairs =
  (list: string) =>
  (row: TypedRow, place: number): readonly (readonly [string, string])[] =>
    Object.entries(row).map(([column, text]) => [`${list}.${place + 1}.${column}`, text]);

const earlierPairs = (row: EarlierInputs, place: number): readonly (readonly [string, string])[] =>
  [
    ["grant", row.grant],
    ["date", row.date],
    ["amount", row.amount],
    ["same", row.same.join(" ")],
    ["finished", row.isFinished ? "yes" : ""],
    ...Object.entries(row.typed).map(([fact, text]) => [`of ${fact}`, text] as const),
  ].map(([name = "", text = ""]) => [`${place + 1}.${name}`, text]);

/** What the fragment says, which may be anything; undefined where it shares no calculation. */
export function inputsIn(fragment: string): Inputs | undefined {
  if (!fragment.startsWith(head)) return undefined;
  const pairs = [...new URLSearchParams(fragment.slice(head.length))].slice(0, mostPairs);
  const plain = new Map(pairs.filter(([name]) => !name.includes(".")));
  const [grant, decided] = [plain.get("grant") ?? "", plain.get("decided") ?? ""];
  plain.delete("grant");
  plain.delete("decided");
  return {
    grant,
    decided,
    typed: Object.fromEntries(plain),
    rows: rowsIn(pairs),
    earlier: earlierIn(pairs),
  };
}

/** No address that a reader made by hand comes near it. */
const mostPairs = 2000;

function rowsIn(pairs: readonly (readonly [string, string])[]): Inputs["rows"] {
  const lists = new Map<string, Map<number, Record<string, string>>>();
  for (const [name, text] of pairs) {
    const [, list, number, column] = /^([^.\d][^.]*)\.(\d{1,4})\.([^.]+)$/.exec(name) ?? [];
    if (list === undefined || column === undefined) continue;
    const rows = lists.get(list) ?? new Map<number, Record<string, string>>();
    rows.set(Number(number), { ...rows.get(Number(number)), [column]: text });
    lists.set(list, rows);
  }
  return Object.fromEntries([...lists].map(([list, rows]) => [list, inOrder(rows)]));
}

function earlierIn(pairs: readonly (readonly [string, string])[]): readonly EarlierInputs[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, text] of pairs) {
    const [, number, field] = /^(\d{1,4})\.(.+)$/.exec(name) ?? [];
    if (field === undefined) continue;
    rows.set(Number(number), { ...rows.get(Number(number)), [field]: text });
  }
  return inOrder(rows).map(earlierRow);
}

function earlierRow(fields: Readonly<Record<string, string>>): EarlierInputs {
  const typed = Object.entries(fields)
    .filter(([name]) => name.startsWith("of "))
    .map(([name, text]) => [name.slice("of ".length), text]);
  return {
    grant: fields["grant"] ?? "",
    date: fields["date"] ?? "",
    amount: fields["amount"] ?? "",
    same: (fields["same"] ?? "").split(" ").filter((name) => name !== ""),
    isFinished: fields["finished"] === "yes",
    typed: Object.fromEntries(typed),
  };
}

const inOrder = <Row>(rows: ReadonlyMap<number, Row>): readonly Row[] =>
  [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
