import type { Expression, Shift } from "../model/amount.ts";
import type { Comparison, Condition, SameChoice, SameId, Within } from "../model/condition.ts";
import { clause, within } from "./brackets.ts";
import { choiceType, valueLabel } from "./form.ts";
import { label, nounOf, quoted } from "./label.ts";
import { link, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { PageSetting } from "./grammar.ts";
import { inWords } from "./setting.ts";
import { positive } from "./statement.ts";

/** What a language says of each kind of condition; `holds` is false of what must not be so. */
export interface ConditionWords {
  /** "A, and B", "A, B, or C" */
  readonly joint: (parts: readonly Phrase[], by: "and" | "or") => Phrase;
  /** "computing-power expenses are at least CNY 2,000" */
  readonly comparison: (left: Phrase, right: Phrase, told: Comparison, s: PageSetting) => Phrase;
  /** "the size is “small”" */
  readonly sameChoice: (of: Phrase, value: Phrase, holds: boolean) => Phrase;
  readonly sameId: (left: Phrase, right: Phrase, holds: boolean) => Phrase;
  /** "the date of invoice is from 1 January 2025 to 31 March 2025" */
  readonly within: (date: Phrase, from: Phrase, to: Phrase, holds: boolean) => Phrase;
  /** "the date of application is within 36 months from the start of the loan" */
  readonly inTime: (
    date: Phrase,
    time: Pick<Shift, "by" | "unit">,
    from: Phrase,
    holds: boolean,
    s: PageSetting,
  ) => Phrase;
  /** Of any other single statement: “the seller is a related party” does not apply */
  readonly fails: (statement: Phrase) => Phrase;
}

/** "the wage is above CNY 50, and the kind is “trainee”": any condition, as part of a sentence. */
export function condition(told: Condition, s: PageSetting): Phrase {
  const { conditions: say } = s.tongue;
  const test = positive(told);
  switch (test.kind) {
    case "truth":
      return test.of === "fact" ? label(test.fact, s) : words(inWords(test.column.label.text, s));
    case "named":
      return link("define", test.define.name, words(inWords(test.define.label, s)));
    case "and":
    case "or":
      return say.joint(
        test.parts.map((part) => clause(part, s)),
        test.kind,
      );
    case "comparison":
      return say.comparison(side(test.left, s), side(test.right, s), test, s);
    case "same choice":
    case "same id":
    case "within":
      return sameness(test, true, s);
    case "not":
      return negation(test.part, s);
  }
}

/** Of a single statement: `positive` has taken `not` apart around all others. */
function negation(part: Condition, s: PageSetting): Phrase {
  switch (part.kind) {
    case "same choice":
    case "same id":
    case "within":
      return sameness(part, false, s);
    case "truth":
    case "named":
    case "and":
    case "or":
    case "not":
    case "comparison":
      return s.tongue.conditions.fails(condition(part, s));
  }
}

/** What a language denies within the statement: "is not …". */
function sameness(test: SameChoice | SameId | Within, holds: boolean, s: PageSetting): Phrase {
  const { conditions: say } = s.tongue;
  switch (test.kind) {
    case "same choice": {
      const value = quoted(valueLabel(choiceType(test.of), test.value) ?? {}, s);
      return say.sameChoice(nounOf(test.of, s), value, holds);
    }
    case "same id":
      return say.sameId(nounOf(test.left, s), nounOf(test.right, s), holds);
    case "within": {
      const [date, from] = [atom(test.value, s), atom(test.from, s)];
      const { to } = test;
      return isTimeFrom(test.from, to)
        ? say.inTime(date, to, from, holds, s)
        : say.within(date, from, atom(to, s), holds);
    }
  }
}

/** Whether the last day is so much later than the first: `loanStart to loanStart + 36 months`. */
const isTimeFrom = (from: Expression, to: Expression): to is Shift =>
  to.kind === "shift" && to.direction === "+" && isSameName(from, to.date);

function isSameName(one: Expression, other: Expression): boolean {
  if (one.kind === "fact") return other.kind === "fact" && other.fact === one.fact;
  return one.kind === "define" && other.kind === "define" && other.define === one.define;
}

const side = (value: Expression, s: PageSetting): Phrase =>
  within(value, ["atom", "noun", "product", "sum"], s);

const atom = (value: Expression, s: PageSetting): Phrase => within(value, ["atom"], s);
