import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { capNeverBinds } from "../../diagnostics/messages/advice-caps.ts";
import type { Cap } from "../../model/cap.ts";
import { overlap } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { extentOf } from "../idle/extent.ts";
import type { Idle } from "../idle/idle.ts";
import { allowance } from "../idle/limit.ts";
import { byNature } from "../idle/nature.ts";
import { bySeveralCaps } from "../idle/several-caps.ts";
import { bySingleCap } from "../idle/single-cap.ts";
import type { Rule } from "../rule.ts";

/**
 * Caps before which something else stops every award, whatever the ledger. Only what is certain
 * without search is told: a cap that is not named may still never bind.
 */
export const capsThatNeverBind: Rule = ({ policy }) =>
  policy.caps.flatMap((cap) => {
    // A text that never takes effect is told as that.
    if (!overlap(cap.inForce, policy.term)) return [];
    const idle = byNature(cap, policy) ?? bySingleCap(cap, policy) ?? bySeveralCaps(cap, policy);
    return idle === undefined ? [] : told(cap, idle, policy);
  });

function told(cap: Cap, { before, caps }: Idle, policy: Policy): readonly Diagnostic[] {
  const allows = allowance(cap, policy);
  if (allows === undefined) return [];
  const message = { en: "This binds before it.", zh: "此处先于它起作用。" };
  const related = caps.map(({ span }) => ({ span, message }));
  return [
    diagnose(capNeverBinds, { allows, extent: extentOf(cap), before }, cap.span, { related }),
  ];
}
