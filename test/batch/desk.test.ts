import { expect, test } from "vitest";
import type { OpenLedger } from "../../src/batch/desk.ts";
import { Desk } from "../../src/batch/desk.ts";
import type { Item } from "../../src/batch/item.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Result } from "../../src/model/outcome.ts";

/** A ledger that grants everything but the grant `bad`, and remembers how it was asked. */
function ledger(): OpenLedger & { readonly asked: string[] } {
  const asked: string[] = [];
  let entries: Entry[] = [];
  const decide = ({ grant, id = "" }: Claim): Result => {
    if (grant === "bad") {
      const error = { code: "unknown-grant", fact: "grant", value: grant, expected: "" } as const;
      return { outcome: "error", id, error };
    }
    entries.push({ entry: "completed", id, claim: id });
    return { outcome: "undecided", id, atMost: 0, by: undefined, trace: [], notes: [] };
  };
  return {
    asked,
    submit: (item) => {
      asked.push(item.claim.id ?? "");
      return { kind: "claim", item, result: decide(item.claim) };
    },
    submitRound: (claims) => {
      asked.push(claims.map(({ id }) => id).join("+"));
      return claims.map(decide);
    },
    record: ({ event, claim }) => {
      asked.push(`${event} ${claim}`);
      entries.push({ entry: "completed", id: "e", claim });
      return { outcome: "entered", entry: "e" };
    },
    takeEntries: () => {
      const made = entries;
      entries = [];
      return made;
    },
  };
}

let line = 1;
const claim = (id: string, round = "", grant = "a"): Item => ({
  kind: "claim",
  line: (line += 1),
  round,
  claim: { grant, id },
});
const bad = (): Item => ({
  kind: "bad",
  line: (line += 1),
  id: "",
  grant: "",
  problem: { en: "", zh: "" },
});
const complete = (id: string): Item => ({
  kind: "event",
  line: (line += 1),
  event: { event: "complete", claim: id },
});

/** How the ledger was asked, and which rows were answered in which order, for each batch. */
function decided(...batches: readonly (readonly Item[])[]): {
  asked: readonly string[];
  inOrder: boolean;
  entries: readonly (readonly string[])[];
} {
  const books = ledger();
  const answered: Item[] = [];
  const entered: (readonly Entry[])[] = [];
  const desk = new Desk(books, {
    answered: ({ item }) => answered.push(item),
    entered: (entries) => entered.push(entries),
  });
  for (const batch of batches) desk.take(batch);
  desk.end();
  return {
    asked: books.asked,
    inOrder: JSON.stringify(answered) === JSON.stringify(batches.flat()),
    entries: entered.map((group) => group.map(({ id }) => id)),
  };
}

test("rows are decided one by one, in their order", () => {
  expect(decided([claim("1"), bad(), complete("1"), claim("2")])).toEqual({
    asked: ["1", "complete 1", "2"],
    inOrder: true,
    entries: [["1"], ["e"], ["2"]],
  });
});

test("neighbours of one round are decided together, and entered together", () => {
  expect(
    decided([claim("1", "r"), claim("2", "r"), claim("3", "s"), claim("4"), claim("5", "r")]),
  ).toEqual({
    asked: ["1+2", "3", "4", "5"],
    inOrder: true,
    entries: [["1", "2"], ["3"], ["4"], ["5"]],
  });
});

test("a round goes on from one batch to the next", () => {
  expect(decided([claim("1", "r")], [claim("2", "r")], [claim("3")])).toMatchObject({
    asked: ["1+2", "3"],
    inOrder: true,
  });
});

test("a bad row does not end a round, an event does", () => {
  expect(
    decided([claim("1", "r"), bad(), claim("2", "r"), bad(), complete("1"), claim("3", "r")]),
  ).toMatchObject({ asked: ["1+2", "complete 1", "3"], inOrder: true });
});

test("an error within a round enters nothing", () => {
  expect(decided([claim("1", "r"), claim("2", "r", "bad")])).toMatchObject({ entries: [["1"]] });
  expect(decided([claim("1", "", "bad")])).toMatchObject({ entries: [] });
});
