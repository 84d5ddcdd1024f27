import { diagnose } from "../../diagnostics/diagnostic.ts";
import { amountWithoutCap } from "../../diagnostics/messages/advice.ts";
import type { Rule } from "../rule.ts";

/** Grants that no cap limits, whatever it counts; one `in principle` limits nothing. */
export const amountsWithoutCap: Rule = ({ policy }) =>
  policy.grants
    .filter(({ caps }) => caps.every(({ whenShort }) => whenShort === "in principle"))
    .map(({ name, caps, amount }) =>
      diagnose(amountWithoutCap, { grant: name, usual: caps.length > 0 }, amount.span),
    );
