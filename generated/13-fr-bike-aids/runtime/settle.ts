import { workOutAmount } from "./amount.ts";
import { limitOf } from "./capped.ts";
import type { Case } from "./case.ts";
import type { Draft } from "./draft.ts";
import { standing, turnedDown } from "./draft.ts";
import { judge } from "./judge.ts";
import { isVarying } from "./plain.ts";
import type { Version } from "./plan.ts";
import { settledToStand } from "./prepared.ts";
import { Problem } from "./problem.ts";

/**
 * Works out what a claim on a plain grant comes to before its caps, once, when it is read: only
 * the caps are then left to be met (`decide-settled.ts`). Where anything is out of the ordinary,
 * a look at the ledger, an error, a decision that is not made yet, the claim stays unsettled and
 * is worked out in its turn like any other.
 */
export function settle(it: Case, draft: Draft): void {
  const { version, lacks } = it.claim;
  if (version?.plain === undefined || lacks !== undefined) return;
  draft.clear();
  try {
    settleOn(version, it, draft);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}

function settleOn(version: Version, it: Case, draft: Draft): void {
  judge(version, it, draft);
  if (draft.state === standing) workOutAmount(version, it, draft);
  const isRefused = draft.state === turnedDown;
  if (draft.undecided || !(isRefused || noteLimits(version, it)) || it.hasRead) return;
  it.claim.settle(isRefused ? draft.reason : settledToStand, draft.amount);
}

/** Notes the limits that depend on the claim; gives whether they are all numbers. */
function noteLimits({ bindings }: Version, it: Case): boolean {
  let varying = 0;
  for (const binding of bindings) {
    if (!isVarying(binding)) continue;
    const limit = limitOf(binding.plan, it.facts, it);
    if (typeof limit !== "number") return false;
    it.claim.noteLimit(varying, limit);
    varying += 1;
  }
  return true;
}
