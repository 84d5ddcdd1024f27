import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { award, event, found, refused } from "./support.ts";

/* What cannot stand in a register, and what an entry fails to say. */

const yearly = "grant g: spend cap 100 per enterprise per year";

test.each<[string, readonly Entry[], string]>([
  [
    "an id twice",
    [award("1", "g", "2025-02-01", 1), award("1", "g", "2025-02-01", 1)],
    "fault 1: id twice 1",
  ],
  ["a negative award", [award("1", "g", "2025-02-01", -1)], "fault 1: negative amount -1"],
  ["an event upon nothing", [event("completed", "2", "1")], "fault 2: unknown award 1"],
  [
    "more taken back than there is",
    [award("1", "g", "2025-02-01", 5), event("reversed", "2", "1", 6)],
    "fault 2: more than is left 6",
  ],
  [
    "reversed after it was paid",
    [award("1", "g", "2025-02-01", 5), event("paid", "2", "1", 5), event("reversed", "3", "1", 1)],
    "fault 3: more than is left 1",
  ],
  [
    "an event upon a refusal",
    [refused("1", "g", "2025-02-01", {}), event("completed", "2", "1")],
    "fault 2: unknown award 1",
  ],
  [
    "an event upon what is wholly reversed",
    [
      award("1", "g", "2025-02-01", 5),
      event("reversed", "2", "1", 5),
      event("completed", "3", "1"),
    ],
    "fault 3: wholly reversed 1",
  ],
  [
    "an event of nothing",
    [award("1", "g", "2025-02-01", 5), event("reversed", "2", "1", 0)],
    "fault 2: negative amount 0",
  ],
  [
    "reversed after more was asked back than was paid",
    [
      award("1", "g", "2025-02-01", 10),
      event("paid", "2", "1", 2),
      event("clawed back", "3", "1", 4),
      event("reversed", "4", "1", 7),
      event("reversed", "5", "1", 6),
    ],
    "fault 4: more than is left 7",
  ],
  [
    "asked back what was reversed",
    [
      award("1", "g", "2025-02-01", 10),
      event("paid", "2", "1", 5),
      event("reversed", "3", "1", 4),
      event("clawed back", "4", "1", 5),
      event("clawed back", "5", "1", 1),
      event("clawed back", "6", "1", 1),
    ],
    "fault 6: more than is left 1",
  ],
  [
    "paid what was reversed, asked back or paid",
    [
      award("1", "g", "2025-02-01", 10),
      event("reversed", "2", "1", 2),
      event("clawed back", "3", "1", 3),
      event("paid", "4", "1", 4),
      event("paid", "5", "1", 1),
      event("paid", "6", "1", 1),
    ],
    "fault 6: more than is left 1",
  ],
  ["no date", [award("1", "g", "2025-02-30", 5)], "fault 1: no date applied"],
  [
    "nothing that a cap counts by",
    [award("1", "g", "2025-02-01", 5, { enterprise: [] })],
    "fault 1: scope fact missing enterprise",
  ],
])("%s is a fault", (_, entries, said) => {
  expect(found(yearly, entries.map(withoutLists))).toEqual([said]);
});

test("an event upon an id that stands there twice is upon the first", () => {
  const entries = [
    award("1", "g", "2025-02-01", 50_00),
    award("1", "g", "2025-02-01", 5),
    event("reversed", "2", "1", 50_00),
  ];
  expect(found(yearly, entries)).toEqual(["fault 1: id twice 1"]);
});

test("a negative award makes no room", () => {
  const entries = [award("1", "g", "2025-02-01", -1), award("2", "g", "2025-02-01", 100_01)];
  expect(found(yearly, entries)).toEqual([
    "fault 1: negative amount -1",
    "breach g.cap1 A 2025-01-01/2025-12-31 10001>10000: 2",
  ]);
});

/** A list stands for a fact that is left out. */
function withoutLists(entry: Entry): Entry {
  if (!("facts" in entry)) return entry;
  const kept = Object.entries(entry.facts).filter(([, value]) => typeof value !== "object");
  return { ...entry, facts: Object.fromEntries(kept) };
}

test("an entry that may be of the same scope, but does not say so, leaves the total open", () => {
  const snippet = "grant g: spend cap 100 per project";
  const entries = [
    award("1", "g", "2025-02-01", 5),
    award("2", "g", "2025-02-01", 5, { project: "p" }),
  ];
  expect(found(snippet, entries)).toEqual([
    "fault 1: scope fact missing project",
    "fault 2: earlier entry lacks scope fact 1",
  ]);
});

describe("an earlier entry that does not say all of its scope", () => {
  const snippet = `fact partner: id "partner|partners" / "合作方|个"
grant g: spend cap 100 per project per partner in any 10 days`;
  const lacking = award("1", "g", "2025-02-01", 5, { partner: "A" });
  const next = (applied: string, partner = "A"): Entry =>
    award("9", "g", applied, 5, { project: "p", partner });
  const open = "fault 9: earlier entry lacks scope fact 1";

  test.each<[string, Entry, readonly string[]]>([
    ["leaves a total open before it", next("2025-01-23"), [open]],
    ["leaves a total open after it", next("2025-02-10"), [open]],
    ["is too far from what shares no window with it, before", next("2025-01-22"), []],
    ["is too far from what shares no window with it, after", next("2025-02-11"), []],
    ["is of another scope where it says so", next("2025-02-01", "B"), []],
  ])("%s", (_, entry, expected) => {
    expect(found(snippet, [lacking, entry]).slice(1)).toEqual(expected);
  });

  test("leaves nothing open once it is wholly reversed", () => {
    const entries = [lacking, event("reversed", "2", "1", 5), next("2025-02-01")];
    expect(found(snippet, entries)).toHaveLength(1);
  });

  test("may be of every scope that was stated later for the same thing", () => {
    const changing = `fact group: id per enterprise set by office "group|groups" / "集团|个"
grant g: spend cap 100 per project per group`;
    const entries = (later: string): readonly Entry[] => [
      award("1", "g", "2025-02-01", 5, { group: "G" }),
      refused("2", "g", "2025-02-01", { group: "H" }),
      award("3", "g", "2025-02-01", 5, { enterprise: "B", project: "p", group: later }),
    ];
    const last = "fault 3: earlier entry lacks scope fact 1";
    expect(found(changing, entries("H")).slice(1)).toEqual([last]);
    expect(found(changing, entries("I")).slice(1)).toEqual([]);
  });
});
