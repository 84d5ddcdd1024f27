import type { Expression } from "../model/amount.ts";
import type { Condition } from "../model/condition.ts";
import type { Form } from "./form.ts";
import { form } from "./form.ts";
import type { Phrase } from "./phrase.ts";
import type { PageSetting } from "./grammar.ts";
import { isCompound } from "./statement.ts";

/** A value in brackets, unless it is of a form that holds together by itself here. */
export function within(expression: Expression, bare: readonly Form[], s: PageSetting): Phrase {
  const told = s.say.value(expression, s);
  return bare.includes(form(expression)) ? told : s.tongue.bracketed(told);
}

/** A condition in brackets, if it joins several. */
export function clause(condition: Condition, s: PageSetting): Phrase {
  const told = s.say.condition(condition, s);
  return isCompound(condition) ? s.tongue.bracketed(told) : told;
}
