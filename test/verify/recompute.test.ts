import { expect, test } from "vitest";
import { rulesIn } from "../../src/cli/audit/rules.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Group, OpenRules } from "../../src/verify/recompute.ts";
import { recompute } from "../../src/verify/recompute.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import { award, event, policyOf } from "./support.ts";

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
