import type { PolicyError } from "../model/outcome.ts";
import { named } from "./named.ts";
import type { Phrase } from "./phrase.ts";
import type { Setting } from "./setting.ts";

/** "Missing: computing-power expenses (computeSpend); expected: amount in CNY." */
export const error = (told: PolicyError, s: Setting): Phrase =>
  s.tongue.sentence(s.tongue.error[told.code]({ told, found: named(told.fact, s), s }));
