import type {
  Bands,
  Conditional,
  Dated,
  Expression,
  Key,
  Slices,
  Subject,
  Table,
} from "../../model/amount.ts";
import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { keyLabel } from "../form.ts";
import { told } from "../statement.ts";
import { clause, within } from "./brackets.ts";
import { date, number } from "./figure.ts";
import { columnNoun, noun, quoted } from "./label.ts";
import { list, series } from "./names.ts";

/** "50% of spending if the enterprise is a start-up, otherwise 40% of spending" */
export function conditional(expression: Conditional, s: Setting): Phrase {
  const { condition, then, otherwise } = told(expression);
  return phrase`${row(then, s)} if ${clause(condition, s)}, otherwise ${row(otherwise, s)}`;
}

/** "depending on the size: 40% for “small”; 30% for “large”; otherwise 20%" */
export const table = (expression: Table, s: Setting): Phrase =>
  phrase`depending on ${tableCases(expression, s)}`;

/** "the size: 40% for “small”; 30% for “large”; otherwise 20%" */
export function tableCases({ by, rows, otherwise }: Table, s: Setting): Phrase {
  const told = rows.map(({ key, value }) => phrase`${row(value, s)} for ${keyOf(key, by, s)}`);
  const rest = otherwise === undefined ? [] : [phrase`otherwise ${row(otherwise, s)}`];
  return phrase`${subject(by, s)}: ${series([...told, ...rest])}`;
}

/** "35% of the first CNY 3 million of spending and 15% of the rest" */
export function slices(expression: Slices, s: Setting): Phrase {
  const { of, parts } = expression;
  const whole = within(of, ["atom", "noun"], s);
  const [first, ...rest] = parts;
  if (first?.bound?.kind !== "constant") return unevenSlices(expression, s);
  const begun = phrase`${row(first.rate, s)} of the first ${row(first.bound, s)} of ${whole}`;
  if (rest.length === 1 && rest[0]?.bound === undefined) {
    return list([begun, ...rest.map(({ rate }) => phrase`${row(rate, s)} of the rest`)], "and");
  }
  return list([begun, ...rest.map((part, place) => slice(part, parts[place]?.bound, s))], "and");
}

/**
 * "35% of spending up to the limit and 15% of what exceeds the limit": bounds that are no figures.
 */
function unevenSlices({ of, parts }: Slices, s: Setting): Phrase {
  const whole = within(of, ["atom", "noun"], s);
  const told = parts.map((part, place) => {
    const below = parts[place - 1]?.bound;
    if (below !== undefined) return slice(part, below, s);
    const all = phrase`${row(part.rate, s)} of ${whole}`;
    return part.bound === undefined ? all : phrase`${all} up to ${row(part.bound, s)}`;
  });
  return list(told, "and");
}

/** "20% of the part above CNY 3 million up to CNY 5 million" */
function slice(
  { rate, bound }: Slices["parts"][number],
  below: Expression | undefined,
  s: Setting,
): Phrase {
  const start = below === undefined ? words("the whole") : phrase`the part above ${row(below, s)}`;
  const part = phrase`${row(rate, s)} of ${start}`;
  return bound === undefined ? part : phrase`${part} up to ${row(bound, s)}`;
}

/** "depending on turnover: CNY 50,000 up to and including CNY 1 million; CNY 80,000 above that" */
export const bands = (expression: Bands, s: Setting): Phrase =>
  phrase`depending on ${bandCases(expression, s)}`;

/** "turnover: CNY 50,000 up to and including CNY 1 million; CNY 80,000 above that" */
export function bandCases({ of, parts }: Bands, s: Setting): Phrase {
  const told = parts.map((band, place) => {
    const before = parts[place - 1];
    if (band.edge === "above") return phrase`${row(band.value, s)} ${beyond(before, s)}`;
    const bound = row(band.bound, s);
    const edge = band.edge === "to" ? phrase`up to and including ${bound}` : phrase`below ${bound}`;
    const start = before === undefined ? phrase`` : phrase`${beyond(before, s)}, `;
    return phrase`${row(band.value, s)} ${start}${edge}`;
  });
  return phrase`${s.say.value(of, s)}: ${series(told)}`;
}

/**
 * "above CNY 1 million" after a band that includes its bound, "from CNY 1 million" after another.
 */
function beyond(before: Bands["parts"][number] | undefined, s: Setting): Phrase {
  if (before === undefined || before.edge === "above") return words("in every case");
  const bound = row(before.bound, s);
  return before.edge === "to" ? phrase`above ${bound}` : phrase`from ${bound}`;
}

/** "CAD 3 million from 19 March 2019; CAD 6 million from 16 December 2024" */
export const dated = ({ values }: Dated, s: Setting): Phrase =>
  series(values.map(({ from, value }) => phrase`${row(value, s)} from ${date(from, s)}`));

/** A list or a formula within a list stands in brackets. */
const row = (value: Expression, s: Setting): Phrase => within(value, ["atom", "noun"], s);

function subject(by: Subject, s: Setting): Phrase {
  if (by.kind === "quantity") return s.say.value(by.of, s);
  return by.of.kind === "fact" ? noun(by.of.fact, s) : columnNoun(by.of.column, s);
}

const keyOf = (key: Key, by: Subject, s: Setting): Phrase =>
  key.kind === "quantity" ? number(key.value, s) : quoted(keyLabel(key.value, by), s);
