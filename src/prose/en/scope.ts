import type { Scope } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import { nothing, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { isPayee } from "../bound.ts";
import { label } from "../label.ts";
import { list } from "./punctuation.ts";

/** "per enterprise", "per household and kind", "per claim"; nothing for everyone. */
export function per(scope: Scope, s: PageSetting): Phrase {
  switch (scope.kind) {
    case "everyone":
      return nothing;
    case "claim":
      return words("per claim");
    case "each":
      return phrase`per ${names(scope.facts, s)}`;
  }
}

/**
 * "to the same enterprise", "for the same project", "for one claim": whose awards are counted;
 * claims are "of" the same enterprise.
 */
export function same(scope: Scope, s: PageSetting, whoIsPaid: "to" | "of" = "to"): Phrase {
  switch (scope.kind) {
    case "everyone":
      return nothing;
    case "claim":
      return words("for one claim");
    case "each": {
      const preposition = isPayee(scope.facts, s.policy.grants) ? whoIsPaid : "for";
      return phrase`${preposition} the same ${names(scope.facts, s)}`;
    }
  }
}

const names = (facts: readonly Fact[], s: PageSetting): Phrase =>
  list(
    facts.map((fact) => label(fact, s)),
    "and",
  );
