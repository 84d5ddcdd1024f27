import { error } from "./error.ts";
import { exactMoney } from "./figure.ts";
import { articleName } from "./names.ts";
import { note } from "./note.ts";
import { explanation, outcome } from "./outcome.ts";
import { reason } from "./reason.ts";
import type { ResultProse } from "./renderer.ts";
import type { Setting } from "./setting.ts";
import { step } from "./step.ts";

/** What is said of results in the language of the setting. */
export const resultsIn = (s: Setting): ResultProse => ({
  capitalised: s.tongue.capitalised,
  articleName: (number) => articleName(number, s),
  cap: (told) => s.say.cap(told, s),
  money: (minor) => exactMoney(minor, s),
  muchOf: (told, much) => s.tongue.muchOf(told, much, s),
  outcome: (result, claim) => outcome(result, claim, s),
  explanation: (result, claim) => explanation(result, claim, s),
  reason: (told, claim) => reason(told, claim, s),
  step: (told, claim) => step(told, claim, s),
  note: (told, claim) => note(told, claim, s),
  error: (told) => error(told, s),
});
