import type { Claim } from "../../src/model/claim.ts";
import type { TraceStep } from "../../src/model/outcome.ts";
import * as a from "./builders.ts";

/* One grant under every kind of ceiling, and a claim on it, of which results are told. */

const ceiling = a.cap(6_000_000);
const perModel = a.cap(
  { measure: "awards", count: a.count(3) },
  { id: "main.cap2", scope: a.per(a.model), period: a.lifetime },
);
const inARow = a.cap(
  { measure: "consecutive years", count: a.count(2) },
  { id: "main.cap3", scope: a.per(a.model), period: a.lifetime },
);
const fund = a.cap(
  { measure: "money", amount: a.of(a.budget) },
  { id: "main.joint1", scope: a.everyone, wording: "joint over all", whenShort: "pro rata" },
);
const strict = a.cap(30, { id: "main.cap4", whenShort: "refuse" });
const main = a.grant(a.share(30, a.of(a.computeSpend)), {
  caps: [ceiling, perModel, inARow, strict, fund],
  conditions: [a.when(a.truth(a.onPlatform)), a.when(a.truth(a.related), "fail")],
  window: { from: { month: 3, day: 1 }, to: { month: 10, day: 31 } },
});
export const policy = a.policy([main]);
export const claim: Claim = { grant: "main", applied: "2025-09-01", computeSpend: "10000000" };

export const money = { limit: "600000000", room: "150000000", used: "450000000" } as const;
export const amount: TraceStep = { step: "amount", after: "300000000" };

/** What an award has whatever it came to. */
export const awarded = { id: "#1", notes: [], payments: [], by: undefined } as const;
