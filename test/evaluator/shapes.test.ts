import { expectTypeOf, test } from "vitest";
import type * as model from "../../src/model/claim.ts";
import type * as modelEntry from "../../src/model/entry.ts";
import type * as modelOutcome from "../../src/model/outcome.ts";
import type * as own from "../../src/runtime/claim.ts";
import type * as ownEntry from "../../src/runtime/entry.ts";
import type { Ledger } from "../../src/runtime/ledger.ts";
import type * as ownOutcome from "../../src/runtime/outcome.ts";

/*
 * The runtime imports nothing, so it declares for itself what comes in and out. These are checked
 * by the compiler: what one side writes, the other reads.
 */

test("claims and events of the runtime are those of the model", () => {
  expectTypeOf<own.RawClaim>().toEqualTypeOf<model.Claim>();
  expectTypeOf<own.LedgerEvent>().toExtend<model.LedgerEvent>();
});

test("results of the runtime are those of the model", () => {
  expectTypeOf<ownOutcome.Result>().toEqualTypeOf<modelOutcome.Result>();
  expectTypeOf<ownOutcome.EventResult>().toEqualTypeOf<modelOutcome.EventResult>();
  expectTypeOf<ownOutcome.Room>().toEqualTypeOf<modelOutcome.Room>();
});

test("entries of the runtime are those of the model", () => {
  expectTypeOf<ownEntry.Entry>().toEqualTypeOf<modelEntry.Entry>();
});

test("an event states an amount where it must, and none where it cannot", () => {
  type Typed = Parameters<Ledger<model.Claim>["record"]>[0];
  expectTypeOf<{ event: "pay"; claim: string; amount: "1" }>().toExtend<Typed>();
  expectTypeOf<{ event: "pay"; claim: string }>().not.toExtend<Typed>();
  expectTypeOf<{ event: "reverse"; claim: string }>().toExtend<Typed>();
  expectTypeOf<{ event: "clawback"; claim: string; amount: 1 }>().toExtend<Typed>();
  expectTypeOf<{ event: "complete"; claim: string }>().toExtend<Typed>();
  expectTypeOf<{ event: "complete"; claim: string; amount: 1 }>().not.toExtend<Typed>();
  expectTypeOf<Parameters<Ledger["record"]>[0]>().toBeUnknown();
});
