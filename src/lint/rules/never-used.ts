import { diagnose } from "../../diagnostics/diagnostic.ts";
import { neverUsed } from "../../diagnostics/messages/advice.ts";
import type { Rule } from "../rule.ts";

/** Declarations that no clause uses. A grant needs no other use than being claimed. */
export const unusedNames: Rule = ({ unused }) =>
  unused.flatMap(({ kind, name }) =>
    kind === "grant" ? [] : [diagnose(neverUsed, { kind, name: name.name }, name.span)],
  );
