import type { Expression } from "../../model/amount.ts";
import type { Condition } from "../../model/condition.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import type { Form } from "../form.ts";
import { form } from "../form.ts";
import { isCompound } from "../statement.ts";

export const bracketed = (inner: Phrase): Phrase => phrase`(${inner})`;

/** A value in brackets, unless it is of a form that holds together by itself here. */
export function within(expression: Expression, bare: readonly Form[], s: Setting): Phrase {
  const told = s.say.value(expression, s);
  return bare.includes(form(expression)) ? told : bracketed(told);
}

/** A condition in brackets, if it joins several. */
export function clause(condition: Condition, s: Setting): Phrase {
  const told = s.say.condition(condition, s);
  return isCompound(condition) ? bracketed(told) : told;
}
