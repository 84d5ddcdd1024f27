import { diagnose } from "../../diagnostics/diagnostic.ts";
import { amountWithoutCap } from "../../diagnostics/messages/advice.ts";
import { mostAwarded } from "../award.ts";
import type { Rule } from "../rule.ts";

/**
 * Grants that no cap limits, whatever it counts; one `in principle` limits nothing. What is worked
 * out on totals and has a bound is limited by that.
 */
export const amountsWithoutCap: Rule = ({ policy }) =>
  policy.grants
    .filter(({ caps }) => caps.every(({ whenShort }) => whenShort === "in principle"))
    .filter((grant) => grant.accumulated === undefined || mostAwarded(grant) === undefined)
    .map(({ name, caps, amount }) =>
      diagnose(amountWithoutCap, { grant: name, usual: caps.length > 0 }, amount.span),
    );
