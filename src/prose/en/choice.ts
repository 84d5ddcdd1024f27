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
import { nothing, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { isFree, keyLabel } from "../form.ts";
import { told } from "../statement.ts";
import { clause, within } from "../brackets.ts";
import { date, number } from "../figure.ts";
import { quoted } from "../label.ts";
import { columnNoun, noun } from "./label.ts";
import { list, series } from "./punctuation.ts";

/** "50% of spending if the enterprise is a start-up, otherwise 40% of spending" */
export function conditional(expression: Conditional, s: PageSetting): Phrase {
  const { condition, then, otherwise } = told(expression);
  return phrase`${row(then, s)} if ${clause(condition, s)}, otherwise ${row(otherwise, s)}`;
}

/** "depending on the size: 40% for “small”; 30% for “large”; otherwise 20%" */
export const table = (expression: Table, s: PageSetting): Phrase =>
  phrase`depending on ${tableCases(expression, s)}`;

/** "the size: 40% for “small”; 30% for “large”; otherwise 20%" */
export function tableCases({ by, rows, otherwise }: Table, s: PageSetting): Phrase {
  const told = rows.map(({ key, value }) => phrase`${row(value, s)} for ${keyOf(key, by, s)}`);
  const rest = otherwise === undefined ? [] : [phrase`otherwise ${row(otherwise, s)}`];
  return phrase`${subject(by, s)}: ${series([...told, ...rest])}`;
}

/** "35% of the first CNY 3 million of spending and 15% of the rest" */
export function slices(expression: Slices, s: PageSetting): Phrase {
  const { of, parts } = expression;
  const whole = within(of, ["atom", "noun"], s);
  const [first, ...rest] = parts;
  if (first === undefined || isFree(first) || first.bound?.kind !== "constant") {
    return list(unevenSlices(expression, s), "and");
  }
  const begun = phrase`${at(first.rate, s)} the first ${row(first.bound, s)} of ${whole}`;
  if (rest.length === 1 && rest[0]?.bound === undefined) {
    return list([begun, ...rest.map(({ rate }) => phrase`${at(rate, s)} the rest`)], "and");
  }
  return list([begun, ...rest.map((part, place) => slice(part, parts[place]?.bound, s))], "and");
}

/**
 * "35% of spending up to the limit and 15% of the part above the limit": bounds that are no figures;
 * "20% of the part of spending above CNY 30,000": a first slice that gives nothing.
 */
function unevenSlices({ of, parts }: Slices, s: PageSetting): readonly Phrase[] {
  const whole = within(of, ["atom", "noun"], s);
  return parts.flatMap((part, place) => {
    const below = parts[place - 1];
    if (below !== undefined) {
      const isFirstTold = place === 1 && isFree(below);
      return [slice(part, below.bound, s, isFirstTold ? phrase` of ${whole}` : nothing)];
    }
    if (isFree(part) && parts.length > 1) return [];
    const all = phrase`${at(part.rate, s)} ${whole}`;
    return [part.bound === undefined ? all : phrase`${all} up to ${row(part.bound, s)}`];
  });
}

/** "20% of the part above CNY 3 million up to CNY 5 million" */
function slice(
  { rate, bound }: Slices["parts"][number],
  below: Expression | undefined,
  s: PageSetting,
  ofWhole: Phrase = nothing,
): Phrase {
  const start =
    below === undefined ? words("the whole") : phrase`the part${ofWhole} above ${row(below, s)}`;
  const part = phrase`${at(rate, s)} ${start}`;
  return bound === undefined ? part : phrase`${part} up to ${row(bound, s)}`;
}

/** "20% of", but "the rate of the first tier on": a name may have an "of" of its own. */
const at = (rate: Expression, s: PageSetting): Phrase =>
  rate.kind === "constant" ? phrase`${row(rate, s)} of` : phrase`${row(rate, s)} on`;

/** "depending on turnover: CNY 50,000 up to and including CNY 1 million; CNY 80,000 above that" */
export const bands = (expression: Bands, s: PageSetting): Phrase =>
  phrase`depending on ${bandCases(expression, s)}`;

/** "turnover: CNY 50,000 up to and including CNY 1 million; CNY 80,000 above that" */
export function bandCases({ of, parts }: Bands, s: PageSetting): Phrase {
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
function beyond(before: Bands["parts"][number] | undefined, s: PageSetting): Phrase {
  if (before === undefined || before.edge === "above") return words("in every case");
  const bound = row(before.bound, s);
  return before.edge === "to" ? phrase`above ${bound}` : phrase`from ${bound}`;
}

/** "CAD 3 million from 19 March 2019; CAD 6 million from 16 December 2024" */
export const dated = ({ values }: Dated, s: PageSetting): Phrase =>
  series(values.map(({ from, value }) => phrase`${row(value, s)} from ${date(from, s)}`));

/** A list or a formula within a list stands in brackets. */
const row = (value: Expression, s: PageSetting): Phrase => within(value, ["atom", "noun"], s);

function subject(by: Subject, s: PageSetting): Phrase {
  if (by.kind === "quantity") return s.say.value(by.of, s);
  return by.of.kind === "fact" ? noun(by.of.fact, s) : columnNoun(by.of.column, s);
}

const keyOf = (key: Key, by: Subject, s: PageSetting): Phrase =>
  key.kind === "quantity" ? number(key.value, s) : quoted(keyLabel(key.value, by), s);
