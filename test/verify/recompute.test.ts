import { expect, test } from "vitest";
import { rulesIn } from "../../src/cli/audit/rules.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Group, OpenRules } from "../../src/verify/recompute.ts";
import { recompute } from "../../src/verify/recompute.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import { award, event, policyOf, refused } from "./support.ts";

/* Registers from elsewhere, worked out again: what the rules give instead, and from what state. */

async function recomputed(snippet: string, groups: readonly Group[]) {
  const policy = policyOf(snippet.replace("grant g:", 'grant g "G" / "丁":'));
  const rules = rulesIn(await evaluatorOf(policy));
  let opened = 0;
  const counting: OpenRules = (entries) => {
    opened += 1;
    return rules(entries);
  };
  const differences = recompute(policy, counting, groups);
  const told = differences.map(({ id, recorded, computed }) => [id, recorded, computed] as const);
  return { told, opened };
}

const alone = (...entries: readonly Entry[]): readonly Group[] => entries.map((entry) => [entry]);

test("each award is worked out upon what was recorded, not upon what should have been", async () => {
  const snippet = "grant g: 50% of spend cap 100 per enterprise per year";
  const groups = alone(
    award("1", "g", "2025-02-01", 90_00, { spend: 100_00 }),
    award("2", "g", "2025-02-02", 10_00, { spend: 100_00 }),
    event("reversed", "3", "1", 40_00),
    award("4", "g", "2025-02-03", 50_00, { spend: 100_00 }),
  );
  const { told } = await recomputed(snippet, groups);
  expect(told).toEqual([
    ["1", 90_00, 50_00],
    ["4", 50_00, 40_00],
  ]);
});

test("what an accumulated amount was worked out at is found, also where the award differs", async () => {
  const snippet =
    "grant g: spend accumulated per enterprise per year cap 100 per enterprise per year";
  const groups = alone(
    award("1", "g", "2025-02-01", 30_00, { spend: 60_00 }),
    award("2", "g", "2025-02-02", 60_00, { spend: 60_00 }),
    award("3", "g", "2025-02-03", 10_00, { spend: 60_00 }),
  );
  const { told } = await recomputed(snippet, groups);
  expect(told).toEqual([["1", 30_00, 60_00]]);
});

test("what an accumulated amount was worked out at stands where it is recorded", async () => {
  const snippet =
    "grant g: spend accumulated per enterprise per year cap 100 per enterprise per year";
  const recorded = award("1", "g", "2025-02-01", 30_00, { spend: 60_00 });
  const groups = alone(
    { ...recorded, workedOut: 20_00 },
    award("2", "g", "2025-02-02", 70_00, { spend: 60_00 }),
  );
  const { told } = await recomputed(snippet, groups);
  expect(told).toEqual([["1", 30_00, 60_00]]);
});

test("a round that differs is followed by what was recorded of it", async () => {
  const snippet = "grant g: spend cap 100 per enterprise per year\n  cap 100 per year pro rata";
  const claim = (id: string, enterprise: string, amount: number) =>
    award(id, "g", "2025-02-01", amount, { enterprise, spend: 100_00 });
  const { told, opened } = await recomputed(snippet, [
    [claim("1", "A", 50_00), claim("2", "B", 50_00)],
    [claim("3", "C", 0)],
  ]);
  expect([told.map(([id]) => id), opened]).toEqual([[], 1]);
  const differing = await recomputed(snippet, [
    [claim("1", "A", 50_00), claim("2", "B", 40_00)],
    [claim("3", "C", 10_00)],
  ]);
  expect(differing).toEqual({ told: [["2", 40_00, 50_00]], opened: 2 });
});

test("a round as it was recorded is kept, also where a later one differs", async () => {
  const snippet = "grant g: spend cap 100 per enterprise per year";
  const claim = (id: string, amount: number, enterprise = "A") =>
    award(id, "g", "2025-02-01", amount, { enterprise, spend: 60_00 });
  const { told, opened } = await recomputed(snippet, [
    [claim("1", 60_00), claim("2", 60_00, "B")],
    [event("reversed", "3", "1", 20_00)],
    [claim("4", 30_00), claim("5", 40_00, "B")],
    [claim("6", 30_00), claim("2", 0, "C")],
  ]);
  expect(told).toEqual([
    ["4", 30_00, 60_00],
    ["2", 0, undefined],
  ]);
  expect(opened).toBe(3);
});

test("one claim and an event upon it, made together, are no round", async () => {
  const snippet = "grant g: spend cap 100 per enterprise per year";
  const entry = award("1", "g", "2025-02-01", 50_00, { spend: 60_00 });
  const { told } = await recomputed(snippet, [[entry, event("paid", "2", "1", 50_00)]]);
  expect(told).toEqual([["1", 50_00, 60_00]]);
});

test("what the rules refuse, cannot work out or leave to a decision", async () => {
  const snippet = `grant g: 50% of spend cap 100 per enterprise per year
grant bound "Bound" / "上限": up to spend`;
  const groups = alone(
    award("1", "g", "2025-02-01", 5, { spend: 0 }),
    refused("2", "g", "2025-02-01", { spend: 80_00 }),
    refused("3", "g", "2025-02-01", { spend: 0 }),
    award("4", "g", "2025-02-01", 5),
    award("5", "bound", "2025-02-01", 5, { spend: 10 }),
  );
  const { told } = await recomputed(snippet, groups);
  expect(told).toEqual([
    ["1", 5, 0],
    ["2", 0, 40_00],
    ["4", 5, undefined],
    ["5", 5, undefined],
  ]);
});

test("an event that the rules do not allow is told as it would be recorded", async () => {
  const policy = policyOf('grant g "G" / "丁": spend');
  const differences = recompute(
    policy,
    rulesIn(await evaluatorOf(policy)),
    alone(
      award("1", "g", "2025-02-01", 10, { spend: 10 }),
      event("paid", "2", "1", 4),
      event("clawed back", "3", "1", 11),
      event("completed", "4", "elsewhere"),
      event("completed", "5", "1"),
    ),
  );
  const events = differences.flatMap((one) => (one.kind === "event" ? [one] : []));
  expect(events.map(({ recorded, event: given }) => ({ recorded, given }))).toStrictEqual([
    { recorded: 11, given: { event: "clawback", id: "3", claim: "1", amount: 11 } },
    { recorded: 0, given: { event: "complete", id: "4", claim: "elsewhere" } },
  ]);
  expect(differences).toHaveLength(2);
});

test("no row costs reading those before it again, however many differ", async () => {
  const snippet = "grant g: 50% of spend cap 100_000 per enterprise per year";
  const rows = Array.from({ length: 500 }, (_, place) =>
    award(String(place), "g", "2025-02-01", place, { spend: 2 }),
  );
  const { told, opened } = await recomputed(snippet, alone(...rows));
  expect([told.length, opened]).toEqual([499, 1]);
});

test("an id that stands there twice gives no second award, and both count", async () => {
  const snippet = "grant g: 50% of spend cap 100 per enterprise per year";
  const row = award("1", "g", "2025-02-01", 40_00, { spend: 80_00 });
  const next = award("2", "g", "2025-02-02", 40_00, { spend: 80_00 });
  const { told } = await recomputed(snippet, alone(row, row, next));
  expect(told).toEqual([
    ["1", 40_00, undefined],
    ["2", 40_00, 20_00],
  ]);
});
